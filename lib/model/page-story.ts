import type { KeyPoint } from './brief';
import type { Figure } from './figure';
import type { StoryReason } from './story';

/** A saved article as stories list it. */
export type StoryArticle = {
  articleId: string;
  title: string;
  outlet: string;
  url: string;
  lang: string | null;
  published: string | null;
  /** Epoch milliseconds. */
  savedAt: number;
};

/** That an article and another one print one text, or much of it. */
export type SharedText = {
  /** True where it is the same but for cuts; false where it shares much of it. */
  same: boolean;
  /** The outlet of the fullest other text of those alike. */
  outlet: string;
  /** Whose text one of the articles says it is; `null` = origin unknown. */
  credit: string | null;
  /** True where that is the article's own outlet: the others have the text from it. */
  isOrigin: boolean;
};

/** A saved article of a story. */
export type StoryArticleWithText = StoryArticle & {
  /** `null` where no other article of the story has this text. */
  shared: SharedText | null;
};

/** A saved article that was matched with a story's articles, and belongs to another. */
export type StoryNeighbour = StoryArticle & { reason: StoryReason; score: number };

/** What one article has that was not found in others; spans are into its own text. */
export type NewHere = {
  points: KeyPoint[];
  /** Each value once, where it stands first. */
  figures: Figure[];
  /** With how many of the others it was compared: those in its language. */
  compared: number;
};

/** What the library has around one article: a page in view, or a saved one. */
export type PageStory = {
  /** `null` where no saved article is of the same story. */
  storyId: string | null;
  /** What the reader calls it. */
  name: string | null;
  /** Why the article is of the story: what it shares with its closest; `null` by the reader's word. */
  reason: StoryReason | null;
  /** The saved articles of the story, by publication; not the article itself. */
  members: StoryArticleWithText[];
  /** How many articles of the story are saved, the article itself too where it is. */
  saved: number;
  /** How many independent texts these have; `null` while it is not known yet. */
  texts: number | null;
  /** Whether the article itself prints the text of another one. */
  shared: SharedText | null;
  /** Articles of other stories that may be of this one, closest first. */
  possible: StoryNeighbour[];
  /** Articles that share a matter with this one, closest first. */
  related: StoryNeighbour[];
  /** Of a page in view beside the story's saved articles; absent where there is nothing to compare. */
  newHere?: NewHere;
};
