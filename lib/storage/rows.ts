import type { Brief } from '@/lib/model/brief';
import type { ClaimAnswer } from '@/lib/model/comparison';
import type { ReaderRecord, SavedArticle, Snapshot } from '@/lib/model/library';
import type { StoryAnswer, StoryMatch, StoryProfile } from '@/lib/model/story';
import type { StoryDigest } from '@/lib/model/story-digest';

export type ArticleRow = SavedArticle & {
  /** Set where its current text or brief is newer than its place among the stories. */
  toPlace?: 1;
};

export type SnapshotRow = Snapshot;

/** A brief beside the snapshot it was derived from; replaced when the analysis is newer. */
export type BriefRow = { snapshotId: string; brief: Brief };

/** What matching knows of an article's current text. Derived. */
export type ProfileRow = { articleId: string; profile: StoryProfile };

/** The story of an article. Derived; an article that stands alone has a story of its own. */
export type PlacementRow = {
  articleId: string;
  storyId: string;
  /** What it was matched with when it was placed: the closest of its own story and of others. */
  matches: StoryMatch[];
  /** The articles in `matches`. */
  matchedIds: string[];
};

/** A story of at least two articles outside the trash. Derived from placements and briefs. */
export type StoryRow = {
  id: string;
  /** Articles outside the trash. */
  size: number;
  /** Epoch milliseconds of the newest publication or version among them. */
  lastAt: number;
  /** Set where `digest` is older than the story. */
  due?: 1;
  /** `null` until it is made. */
  digest: StoryDigest | null;
};

/** What the reader said of two articles. A later answer on the same two counts in its place. */
export type AnswerRow = StoryAnswer & {
  /** Given by the store, ever rising. */
  id: number;
  /** Answers of one decision are taken back together. */
  decisionId: string;
  /** `a` and `b`, for the index. */
  articleIds: string[];
  /** Epoch milliseconds. */
  at: number;
};

/**
 * What the reader calls a story. It hangs on the articles that the story had then, not on the
 * story's id: stories are derived and come and go, the name stays with most of its articles.
 */
export type StoryNameRow = {
  id: string;
  title: string;
  articleIds: string[];
  /** Epoch milliseconds. */
  at: number;
};

/** What the reader said of two sentences. A later answer on the same two counts in its place. */
export type ClaimAnswerRow = ClaimAnswer & {
  /** Given by the store, ever rising. */
  id: number;
  /** The articles of `a` and `b`, for the index. */
  articleIds: string[];
  /** Epoch milliseconds. */
  at: number;
};

/** A reader's record with what its indexes need. */
export type ReaderRow = ReaderRecord & {
  /** Copied from the article, where it never changes, so that a place can be listed by age. */
  savedAt: number;
  /** 1 where `readAt` is `null`: an index holds neither `null` nor a boolean. */
  unread: 0 | 1;
};

/** The row for a record; the only place that fills the index fields. */
export const readerRow = (record: ReaderRecord, savedAt: number): ReaderRow => ({
  ...record,
  savedAt,
  unread: record.readAt === null ? 1 : 0,
});

/** The record in a row, without the index fields. */
export const readerRecord = (row: ReaderRow): ReaderRecord => ({
  articleId: row.articleId,
  place: row.place,
  placeBeforeTrash: row.placeBeforeTrash,
  readAt: row.readAt,
  trashedAt: row.trashedAt,
  tags: row.tags,
  drawerMoves: row.drawerMoves,
});
