import type { Span } from '@/lib/model/evidence';

/** A run of a sentence: shown in a folded cell, or skipped there. */
export type FoldedPart = Span & { skipped: boolean };

/** So many characters of a sentence are shown folded: some four lines of a column. */
const SHOWN = 130;
/** Characters kept on either side of the words that have to be seen. */
const AROUND = 32;
/** Less is not worth the sign that says something is skipped. */
const LEAST_SKIPPED = 16;
/** These scripts say in one sign what others say in three. */
const DENSE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** A place near `at` between two words, before it or behind it; `at` where no blank is near. */
function wordBreak(text: string, at: number, towards: 1 | -1): number {
  for (let step = 0; step < AROUND; step++) {
    const here = at + step * towards;
    if (/\s/u.test(text[towards === 1 ? here : here - 1] ?? ' ')) return here;
  }
  return at;
}

/** Joins runs that touch or nearly touch. */
function joined(runs: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const run of runs.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && run.start - last.end < LEAST_SKIPPED) last.end = Math.max(last.end, run.end);
    else result.push({ ...run });
  }
  return result;
}

/** The runs that are shown, with what lies between them. */
function withSkipped(shown: readonly Span[], whole: Span): FoldedPart[] {
  const parts: FoldedPart[] = [];
  let at = whole.start;
  for (const { start, end } of shown) {
    if (start > at) parts.push({ start: at, end: start, skipped: true });
    parts.push({ start, end, skipped: false });
    at = end;
  }
  if (at < whole.end) parts.push({ start: at, end: whole.end, skipped: true });
  return parts;
}

/**
 * Cuts a sentence to what a folded cell has room for: its beginning, and wherever they stand the
 * words that have to be seen, as they differ from the others' or tie it to them. The parts together
 * are the sentence; a short one is one part.
 *
 * @param telling words that have to be seen
 */
export function foldedParts(text: string, whole: Span, telling: readonly Span[]): FoldedPart[] {
  const dense = DENSE.test(text.slice(whole.start, whole.end));
  const room = dense ? SHOWN / 2 : SHOWN;
  if (whole.end - whole.start <= room + LEAST_SKIPPED) return [{ ...whole, skipped: false }];
  const inside = telling.filter(({ start, end }) => start >= whole.start && end <= whole.end);
  const seen = inside.map(({ start, end }) => ({
    start: Math.max(whole.start, wordBreak(text, Math.max(whole.start, start - AROUND), -1)),
    end: Math.min(whole.end, wordBreak(text, Math.min(whole.end, end + AROUND), 1)),
  }));
  const used = joined(seen).reduce((sum, { start, end }) => sum + end - start, 0);
  const opening = Math.max(AROUND, room - used);
  const first = { start: whole.start, end: wordBreak(text, whole.start + opening, -1) };
  const shown = joined([first, ...seen]);
  const last = shown.at(-1);
  if (last && whole.end - last.end < LEAST_SKIPPED) last.end = whole.end;
  return withSkipped(shown, whole);
}
