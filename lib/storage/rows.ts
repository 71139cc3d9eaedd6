import type { Brief } from '@/lib/model/brief';
import type { ReaderRecord, SavedArticle, Snapshot } from '@/lib/model/library';

export type ArticleRow = SavedArticle;

export type SnapshotRow = Snapshot;

/** A brief beside the snapshot it was derived from; replaced when the analysis is newer. */
export type BriefRow = { snapshotId: string; brief: Brief };

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
