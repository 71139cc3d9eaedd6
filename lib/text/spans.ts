import type { Span } from '@/lib/model/evidence';

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The index of the first of some ascending items for which `isPast` holds, by halving; their number where none is. */
export function firstPast<T>(items: readonly T[], isPast: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a span lies wholly in one of `spans`, which ascend and do not overlap. */
export function liesIn({ start, end }: Span, spans: readonly Span[]): boolean {
  const span = spans[firstPast(spans, (each) => each.end > start)];
  return !!span && span.start <= start && end <= span.end;
}

/** Spans in order, those that overlap or touch made one. */
export function united(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
