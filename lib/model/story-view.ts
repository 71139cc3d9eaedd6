import type { StoryArticle, StoryArticleWithText, StoryNeighbour } from './page-story';
import type { StoryDigest } from './story-digest';

/** A story in a list of stories: two saved articles outside the trash at least. */
export type StorySummary = {
  storyId: string;
  /** The reader's name for it, else the headline of its first article. */
  title: string;
  isNamed: boolean;
  /** Language of the headline; `null` for the reader's own words and where it is not known. */
  lang: string | null;
  /** In order of publication, each once. */
  outlets: string[];
  articles: number;
  /** Independent texts among them; `null` while they are being compared. */
  texts: number | null;
  /** Epoch milliseconds of the first and the last publication. */
  first: number;
  last: number;
  /** What was published last. */
  newest: StoryArticle;
};

/** An article on the page of its story. */
export type StoryMember = StoryArticleWithText & {
  /** Epoch milliseconds: when later versions of its text were saved. */
  versions: number[];
};

/** All that the page of a story shows. */
export type StoryView = StorySummary & {
  /** By publication. */
  members: StoryMember[];
  /** Only what stands in the articles' current texts; `null` until it was made once. */
  digest: StoryDigest | null;
  /** Articles of other stories that may be of this one. */
  possible: StoryNeighbour[];
};
