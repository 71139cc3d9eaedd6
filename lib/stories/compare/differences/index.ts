import type { ClaimCell, Difference } from '@/lib/model/comparison';
import type { ComparedText } from '../compared-text';
import { dateDifferences } from './date-difference';
import { figureDifferences } from './figure-difference';
import { hedgeDifferences } from './hedge-difference';
import { quotationCuts } from './quotation-cut';
import { saidDifferences } from './said-differently';
import type { DifferenceFinder } from './sides';

const FINDERS: readonly DifferenceFinder[] = [
  figureDifferences,
  quotationCuts,
  saidDifferences,
  hedgeDifferences,
  dateDifferences,
];

/** In what the articles that make one claim differ, pair by pair, the earlier cell first. */
export function differencesOf(
  cells: readonly ClaimCell[],
  texts: readonly ComparedText[],
): Difference[] {
  return cells.flatMap((cell, n) =>
    cells.slice(n + 1).flatMap((other) => {
      const [of, ofOther] = [texts[cell.article], texts[other.article]];
      if (!of || !ofOther) return [];
      return FINDERS.flatMap((find) => find({ cell, of }, { cell: other, of: ofOther }));
    }),
  );
}
