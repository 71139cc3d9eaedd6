import type { Entity } from '@/lib/model/entities';
import type { Attributed, Quote } from '@/lib/model/quotes';
import type { ReadText } from '../read-text';
import { attributedIn } from './attribution';
import { markedQuotes } from './marked';

/** The quotations of a text and everything that is given to somebody. */
export type Quotations = {
  /** In the order of the text; indirect ones are never inside of others. */
  quotes: Quote[];
  /** In the order of the text, never overlapping. */
  attributed: Attributed[];
};

/**
 * Who is quoted, by whom, and what in the text is not the outlet's own statement.
 *
 * Quotation marks are read in every language; what introduces them where the language has a list
 * of reporting verbs, and without one a quotation is told by its length. Titles and words that the
 * outlet only keeps at a distance are left out. Takes time in proportion to the text.
 */
export function findQuotes(read: ReadText, entities: readonly Entity[]): Quotations {
  const marked = markedQuotes(read, entities);
  const { attributed, indirect } = attributedIn(read, entities, marked);
  const quotes = [...marked.quotes, ...indirect].sort((a, b) => a.start - b.start);
  return { quotes, attributed };
}
