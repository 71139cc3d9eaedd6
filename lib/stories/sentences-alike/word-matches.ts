import type { ComparedSentence, ContentWord } from './compared-sentence';
import { counted, ratio, runsOf, shared } from './counts';

/**
 * Two words count as forms of one from this share of common letter pairs on (Dice). Lower takes
 * `minister` for `ministry`'s opposite number `monster`; higher loses `Iraqi` for `Iraq`.
 */
const LEAST_DICE = 0.5;

const letterPairs = (word: string) => counted(runsOf([...` ${word} `], 2));

/**
 * How many words that carry matter have no counterpart in the other sentence: the same stem, else
 * the nearest form by its letters, best first, each once. Numbers only match themselves.
 */
export function unmatchedWords(a: ComparedSentence, b: ComparedSentence): [number, number] {
  const open = new Map<string, ContentWord[]>();
  for (const word of b.content) open.set(word.stem, [...(open.get(word.stem) ?? []), word]);
  const left = a.content.filter((word) => !open.get(word.stem)?.pop());
  const right = [...open.values()].flat();
  const pairs = left
    .filter(({ isNumber }) => !isNumber)
    .flatMap((one) => {
      const letters = letterPairs(one.lower);
      return right
        .filter(({ isNumber }) => !isNumber)
        .map((other) => {
          const others = letterPairs(other.lower);
          const dice = ratio(2 * shared(letters, others), letters.total + others.total);
          // of two pairs as near the same one is taken whichever sentence comes first
          const order = [one.lower, other.lower].sort().join(' ');
          return { one, other, dice, order };
        });
    })
    .filter(({ dice }) => dice >= LEAST_DICE)
    .sort((p, q) => q.dice - p.dice || (p.order < q.order ? -1 : 1));
  const taken = new Set<ContentWord>();
  let matches = 0;
  for (const { one, other } of pairs) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    matches += 1;
  }
  return [left.length - matches, right.length - matches];
}

/** The fewest words to put in, leave out or change that turn one list into the other (Levenshtein). */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [n, one] of a.entries()) {
    const next = [n + 1];
    for (const [m, other] of b.entries())
      next.push(
        Math.min(
          (row[m + 1] ?? 0) + 1,
          (next[m] ?? 0) + 1,
          (row[m] ?? 0) + (one === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
