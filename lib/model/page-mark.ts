/** What an underline says: other saved articles make the claim too, or it was found only here. */
export const MARK_KINDS = ['shared', 'alone'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A sentence to underline on the page, with its neighbours to tell equal ones apart. */
export type PageMark = {
  /** Index into the brief's `sentences`; names the mark. */
  sentence: number;
  kind: MarkKind;
  text: string;
  before: string;
  after: string;
};

/** All that the script in the page sends: which mark the reader pointed at. */
export type MarkPointedAt = { markedSentence: number };
