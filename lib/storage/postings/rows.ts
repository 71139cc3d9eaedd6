/** The tables of the posting store. Why they look like this: docs/decisions/0009-postings.md. */

/**
 * A saved article as the posting store knows it. It has a new number each time its terms change;
 * numbers only grow. Postings of a number that has no row are of a document that is gone.
 */
export type DocumentRow = { document: number; articleId: string };

/** A document that is not merged yet: a block of its terms, written with the save itself. */
export type PostingLogRow = { document: number; bytes: Uint8Array };

/**
 * Postings of the terms from `bound` (inclusive) to the next bound (exclusive), of documents from
 * `from` to the next row of the same bound. So all of a term's postings lie in one range of keys.
 */
export type PostingBlockRow = { bound: string; from: number; bytes: Uint8Array };

/** A document that is gone, and whose postings may still stand in blocks. */
export type RemovedDocumentRow = { order: number; document: number };

/** A merge on its way: from one transaction to the next it is here and nowhere else. */
export type Merge = {
  /** The documents of the log that it takes into the blocks. */
  from: number;
  to: number;
  /** Terms below this one are merged; those from it on are still looked up in the log. */
  next: string;
  /** Set where each bound's blocks become one, to be rid of the documents removed up to here. */
  removedUpTo: number | null;
};

export type PostingStateRow = {
  id: 'state';
  /** Where blocks begin, ascending; the first is the empty string. Bounds are added, never moved. */
  bounds: string[];
  /** How many documents the blocks hold, those in `removedDocuments` included. */
  merged: number;
  merge: Merge | null;
};

/** The state of an index that holds nothing. */
export const NO_STATE: PostingStateRow = {
  id: 'state',
  bounds: [''],
  merged: 0,
  merge: null,
};
