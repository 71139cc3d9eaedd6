import type { Span } from '@/lib/model/evidence';

/** Where others than the outlet speak; both lists ascending and without overlaps. */
export type Spoken = {
  /** Words in quotation marks that someone said. */
  quoted: readonly Span[];
  /** These and whatever else is attributed to someone. */
  all: readonly Span[];
};

/** Gathers what is quoted and what is attributed. */
export function spokenIn(
  quotes: readonly (Span & { kind: 'direct' | 'indirect' | 'mixed' })[],
  attributed: readonly Span[],
): Spoken {
  const quoted = united(quotes.filter(({ kind }) => kind !== 'indirect'));
  return { quoted, all: united([...quotes, ...attributed]) };
}

/** Whether a span lies wholly in one of `spans`, which ascend and do not overlap. */
export function liesIn({ start, end }: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return !!span && span.start <= start && end <= span.end;
}

function united(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
