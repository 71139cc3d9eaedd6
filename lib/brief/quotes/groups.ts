import type { Passage } from './passage';
import type { Run } from './runs';

/** Words of an attribution in the middle: “…,” said the mayor of Lund, who was there, “…” */
const LONGEST_MIDDLE = 24;

/** A run in quotation marks with its place among the pieces of its block. */
export type Part = { run: Run; passage: Passage; at: number };

/**
 * Which quotations are parts of one: split by their attribution in the middle of a sentence, or
 * over several paragraphs. The number of its group for each part, `undefined` where it stands alone.
 *
 * @param parts in the order of the text
 */
export function groupsOf(parts: readonly Part[], text: string): (number | undefined)[] {
  const groups: (number | undefined)[] = [];
  let count = 0;
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    groups.push(undefined);
    if (!before || !(part.run.goesOn || splitFrom(before, part, text))) return;
    groups[i - 1] ??= count++;
    groups[i] = groups[i - 1];
  });
  return groups;
}

/** “We tried,” he said, “and failed”: no sentence ends between the parts. */
function splitFrom(before: Part, part: Part, text: string): boolean {
  if (before.passage !== part.passage) return false;
  const between = part.passage.pieces.slice(before.at + 1, part.at);
  if (between.length === 0 || between.length > LONGEST_MIDDLE) return false;
  if (between.some((piece) => piece.kind === 'run' || /^[.!?;:]$/.test(piece.lower))) return false;
  const last = between.at(-1)?.lower;
  if (last !== ',' && last !== '–' && last !== '—') return false;
  const opening = text[part.run.inner.start] ?? '';
  const ending = text[before.run.inner.end - 1] ?? '';
  // “…,” he said, “But …” goes on; “I did.” He said, “No” does not
  return /[,–—…-]/u.test(ending) || between[0]?.lower === ',' || opening === opening.toLowerCase();
}
