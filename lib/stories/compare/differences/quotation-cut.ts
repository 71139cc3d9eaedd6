import type { Span } from '@/lib/model/evidence';
import type { PlacedWord } from '../compared';
import { type CellInArticle, type DifferenceFinder, differenceOf } from './sides';
import { alignedWords } from './word-alignment';

/** Two cuts of one quotation share at least so many words; fewer are two quotations. */
const LEAST_SHARED = 4;

const piecesIn = ({ cell, of }: CellInArticle) =>
  of.quoted.filter(({ sentence }) => sentence === cell.sentence);

/** The words that were not aligned, those in a row as one span. */
function runsOf(words: readonly PlacedWord[], aligned: ReadonlySet<number>): Span[] {
  const runs: Span[] = [];
  words.forEach(({ start, end }, n) => {
    if (aligned.has(n)) return;
    const last = runs.at(-1);
    if (last && n > 0 && !aligned.has(n - 1)) last.end = end;
    else runs.push({ start, end });
  });
  return runs;
}

/** The same quotation in other words or cut elsewhere: the words that only one of the two has. */
export const quotationCuts: DifferenceFinder = (a, b) => {
  for (const one of piecesIn(a)) {
    for (const other of piecesIn(b)) {
      const pairs = alignedWords(
        one.words.map(({ lower }) => lower),
        other.words.map(({ lower }) => lower),
      );
      if (pairs.length < LEAST_SHARED) continue;
      const [onlyA, onlyB] = [
        runsOf(one.words, new Set(pairs.map(([x]) => x))),
        runsOf(other.words, new Set(pairs.map(([, y]) => y))),
      ];
      if (onlyA.length === 0 && onlyB.length === 0) return [];
      return [differenceOf('quotation-cut', [a, onlyA], [b, onlyB])];
    }
  }
  return [];
};
