import type { DifferenceKind } from '@/lib/model/comparison';

/** Words in the reader's language: nothing in `lib/transfer` knows any. */
export type ComparisonLabels = {
  /** BCP 47, the language of these labels. */
  lang: string;
  title: string;
  /** "4 articles · 3 independent texts". */
  facts: string;
  /**
   * Heads the claims of several counted texts, those of one at most, the sentences that are only
   * alike, those of one text.
   */
  shared: string;
  uncounted: string;
  alike: string;
  alone: string;
  noMatch: string;
  /** What a reader of the copy should know: texts that do not count, several languages. */
  notes: readonly string[];
  /** When an article was published; `null` where unknown. */
  published: (iso: string) => string | null;
  difference: (kind: DifferenceKind) => string;
  /** Outlets that print one text, and those that share much of one. */
  sameText: (outlets: string) => string;
  muchText: (outlets: string) => string;
  /** Says that the sentences are quotations. */
  quoted: string;
};
