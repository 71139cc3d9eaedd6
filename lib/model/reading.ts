import type { Article } from './article';
import type { Brief } from './brief';
import type { RelatedArticle } from './library';

/** What the library already has of the page in view. */
export type SavedState = {
  articleId: string;
  savedAt: number;
  /** False where the page's text differs from the newest snapshot: saving adds a version. */
  sameText: boolean;
  tags: string[];
  inTrash: boolean;
};

/** One page read on the reader's click: what the popup shows. Nothing in it is stored on disk yet. */
export type Reading = {
  /** Names this reading in a later `save`; kept in memory until the browser closes. */
  id: string;
  tabId: number;
  article: Article;
  brief: Brief;
  /** `null` where the article is not in the library. */
  saved: SavedState | null;
  /** Closest first, at most five; without the article itself. */
  related: RelatedArticle[];
};
