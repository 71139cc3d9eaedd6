import type { Placement, StoryAnswer, StoryMembers, StoryProfile } from '@/lib/model/story';
import type { TermCount } from '../postings/block';
import type { DocumentCounts } from '../postings/look-up';

/** What is known around an article that is to be placed. */
export type Nearby = {
  /** Of its candidates and of the articles that answers name, with all members but itself. */
  stories: StoryMembers[];
  /** Of the articles of `stories`. */
  profiles: ReadonlyMap<string, StoryProfile>;
  answers: StoryAnswer[];
  /** Of the article's own terms. */
  documents: DocumentCounts;
};

/** Articles of some stories, to be grouped once more. */
export type Ungrouped = {
  /** In the order in which they were saved. */
  articleIds: string[];
  profiles: ReadonlyMap<string, StoryProfile>;
  answers: StoryAnswer[];
  /** Of all their terms. */
  documents: DocumentCounts;
};

/**
 * What decides where articles belong, handed in: the store knows no stories, and what it reads
 * and what it writes must be one transaction. All of it is pure and takes no time to speak of.
 */
export type StoryCore = {
  /** The terms that an article is found by. */
  terms: (profile: StoryProfile) => readonly TermCount[];
  place: (articleId: string, profile: StoryProfile, nearby: Nearby) => Placement;
  /** The articles by story, every one of them in one. */
  group: (ungrouped: Ungrouped) => string[][];
};
