import type { ClaimCell, Difference, DifferenceKind } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import type { ComparedText } from '../compared-text';

/** A cell of a claim with the article it stands in. */
export type CellInArticle = { cell: ClaimCell; of: ComparedText };

/** Finds in what two cells of one claim differ. */
export type DifferenceFinder = (a: CellInArticle, b: CellInArticle) => Difference[];

/** What a derived value of the brief says of this very sentence. */
export const inSentence = <T extends { sentences: readonly number[] }>(
  values: readonly T[],
  { cell }: CellInArticle,
): T[] => values.filter(({ sentences }) => sentences.includes(cell.sentence));

/** A difference between two cells, each with the words it stands in. */
export const differenceOf = (
  kind: DifferenceKind,
  [a, ofA]: readonly [CellInArticle, readonly Span[]],
  [b, ofB]: readonly [CellInArticle, readonly Span[]],
): Difference => {
  const side = ({ cell }: CellInArticle, spans: readonly Span[]) => ({
    article: cell.article,
    spans: spans.map(({ start, end }) => ({ start, end })),
  });
  return { kind, a: side(a, ofA), b: side(b, ofB) };
};
