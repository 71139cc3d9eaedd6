import { alignedWords, unalignedRuns } from '../../aligned-words';
import { type CellInArticle, type DifferenceFinder, differenceOf } from './sides';

/** Two cuts of one quotation share at least so many words; fewer are two quotations. */
const LEAST_SHARED = 4;

const piecesIn = ({ cell, of }: CellInArticle) =>
  of.quoted.filter(({ sentence }) => sentence === cell.sentence);

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
        unalignedRuns(one.words, new Set(pairs.map(([x]) => x))),
        unalignedRuns(other.words, new Set(pairs.map(([, y]) => y))),
      ];
      if (onlyA.length === 0 && onlyB.length === 0) return [];
      return [differenceOf('quotation-cut', [a, onlyA], [b, onlyB])];
    }
  }
  return [];
};
