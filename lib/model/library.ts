import type { Access, Aside, Block, Confidence, Genre, Metadata } from './article';
import type { DrawerMove } from './drawer';

/**
 * A saved article: which page it is and what of it is current. Its text is in its snapshots.
 *
 * Where only the link is kept there is no text and nothing that is derived from one:
 * `snapshotId`, `access`, `genre` and `confidence` are `null` together, `words` and `minutes`
 * are 0. Saving the page with its text later fills them.
 */
export type SavedArticle = Metadata & {
  id: string;
  /** The address that opens it again. */
  url: string;
  /**
   * Every address it is known by, normalised by `addressKey` in `lib/text/address.ts`: the page's, the canonical one, the AMP twin.
   */
  addressKeys: string[];
  /** The newest snapshot that is good; `null` where only the link is kept. */
  snapshotId: string | null;
  /** Words and minutes of that snapshot, so that a list need not open the brief. */
  words: number;
  minutes: number;
  access: Access | null;
  genre: Genre | null;
  confidence: Confidence | null;
  /** Epoch milliseconds of the first save. */
  savedAt: number;
};

/** An immutable version of an article's text. A revisit with another text adds one. */
export type Snapshot = Metadata & {
  id: string;
  articleId: string;
  /** Epoch milliseconds. */
  takenAt: number;
  text: string;
  textHash: string;
  blocks: Block[];
  asides: Aside[];
  confidence: Confidence;
  access: Access;
  genre: Genre;
};

export const PLACES = ['inbox', 'archive', 'trash'] as const;
/** Where an article lies; what is in the trash goes after 30 days. */
export type Place = (typeof PLACES)[number];

/**
 * What the reader wrote or decided about one article. Stored apart from everything derived;
 * survives every re-analysis.
 */
export type ReaderRecord = {
  articleId: string;
  place: Place;
  /** Where it lay before the trash, so that it can go back. */
  placeBeforeTrash: Place | null;
  /** Epoch milliseconds; `null` = unread. */
  readAt: number | null;
  /** Epoch milliseconds; `null` unless in the trash. */
  trashedAt: number | null;
  tags: string[];
  /** Sentences that the reader put into another drawer, each once, the latest move last. */
  drawerMoves: DrawerMove[];
};
