import type { ClaimLink } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';

/** One end of a link: a sentence of an article and the words in it that make the link. */
export type LinkEnd = {
  /** Place of the article in the comparison. */
  article: number;
  /** Index into the brief's `sentences`. */
  sentence: number;
  marks: Span[];
};

/** Two sentences of two articles that make one claim. */
export type SentenceLink = {
  link: ClaimLink;
  /** 0 to 1; orders links of one kind. */
  strength: number;
  a: LinkEnd;
  b: LinkEnd;
};
