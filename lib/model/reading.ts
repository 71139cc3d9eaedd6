import type { Article } from './article';
import type { Brief } from './brief';
import type { ChangeCounts } from './changes';
import type { DrawerMove } from './drawer';
import type { PageStory } from './page-story';

/** What the library already has of the page in view. */
export type SavedState = {
  articleId: string;
  savedAt: number;
  /** False where the page's text differs from the newest snapshot: saving adds a version. */
  sameText: boolean;
  /** True where only the link is kept: saving adds the text. */
  linkOnly: boolean;
  tags: string[];
  drawerMoves: DrawerMove[];
  inTrash: boolean;
};

/** One page as it was read: what popup and side panel show. Nothing in it is stored on disk yet. */
export type Reading = {
  /** Names this reading in a later `save`; kept in memory until the browser closes. */
  id: string;
  tabId: number;
  article: Article;
  brief: Brief;
  /** What finds the article in the library, whatever led to it. */
  addressKeys: string[];
  /** `null` where the article is not in the library. */
  saved: SavedState | null;
  /**
   * What differs from the version that is in front in the library; `null` where there is none or it
   * lies in the trash, where the text is the same, and where this is a selection or a part of it.
   */
  changes: ChangeCounts | null;
  /** What the library had around it when it was read. */
  story: PageStory;
};

/** How far the page in a tab has come when the side panel asks about it. */
export const PAGE_MOMENTS = [
  'loading',
  'loaded',
  /** Read just now, by a click in another view. */
  'read',
  /** Loaded again since it was asked about: its text may be another. */
  'reloaded',
] as const;
export type PageMoment = (typeof PAGE_MOMENTS)[number];

/**
 * What the side panel learns of a page: its reading; `unread` = only a click on the toolbar button
 * may read it; `loading` = it is to be read, once its text is there.
 */
export type FollowedPage = Reading | 'unread' | 'loading';

/** What a save did. */
export const SAVE_KINDS = [
  /** A new article, in the inbox. */
  'article-added',
  /** The article was there with another text: the new one is its current version now. */
  'snapshot-added',
  /** Only the link was there: it has its text now. */
  'text-added',
  /**
   * The article was there with a better text: the new one is kept as a version,
   * the better one stays current.
   */
  'better-kept',
  /** A new article without a text, in the inbox: the page's address and what it says of itself. */
  'link-added',
  /** The same text was there already; for a link, the article was. */
  'unchanged',
  /** As `unchanged`, but it lay in the trash: it lies where it lay before. */
  'taken-from-trash',
] as const;
export type SaveOutcome = {
  kind: (typeof SAVE_KINDS)[number];
  saved: SavedState;
  /** The snapshot that holds this text; `null` where only the link is kept. */
  snapshotId: string | null;
};
