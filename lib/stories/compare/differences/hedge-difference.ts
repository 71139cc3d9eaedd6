import type { Hedge } from '@/lib/model/hedge';
import { type CellInArticle, type DifferenceFinder, differenceOf, inSentence } from './sides';

/** The outlet's own doubts; "about" before a number belongs to the figure. */
const doubts = (at: CellInArticle): Hedge[] =>
  inSentence(at.of.brief.hedges, at).filter(
    ({ by, kind }) => by === 'outlet' && kind !== 'approximate',
  );

/** One outlet holds the statement back ("reportedly", "could not be verified"), the other does not. */
export const hedgeDifferences: DifferenceFinder = (a, b) => {
  const [one, other] = [doubts(a), doubts(b)];
  if (one.length > 0 === other.length > 0) return [];
  const spans = (hedges: Hedge[]) => hedges.flatMap((hedge) => hedge.spans);
  return [differenceOf('hedge', [a, spans(one)], [b, spans(other)])];
};
