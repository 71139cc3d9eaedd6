import type { ComparedArticle } from '@/lib/model/comparison';
import { type CountedThing, countedThings } from './counted-things';
import { type QuotedPiece, quotedPieces } from './quoted-pieces';
import { type Statement, statementsOf } from './statements';

/** One article of a comparison, read once for every step of it. */
export type ComparedText = ComparedArticle & {
  /** Place of the article in the comparison. */
  at: number;
  /** The sentences of its prose. */
  statements: readonly Statement[];
  figures: readonly CountedThing[];
  quoted: readonly QuotedPiece[];
};

/** Reads an article for a comparison. Takes time in proportion to the text. */
export const comparedText = (article: ComparedArticle, at: number): ComparedText => ({
  ...article,
  at,
  statements: statementsOf(article, at),
  figures: countedThings(article, at),
  quoted: quotedPieces(article, at),
});
