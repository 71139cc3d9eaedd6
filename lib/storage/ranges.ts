import Dexie, { type Collection } from 'dexie';
import type { Place } from '@/lib/model/library';
import { database } from './database';
import type { ReaderRow, SnapshotRow } from './rows';

/** One article's snapshots, oldest first. */
export const snapshotRange = (articleId: string): Collection<SnapshotRow, string> =>
  database()
    .snapshots.where('[articleId+takenAt]')
    .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey]);

/** The readers' records of one place, oldest save first. */
export const placeRange = (place: Place, unreadOnly: boolean): Collection<ReaderRow, string> => {
  const prefix = unreadOnly ? [place, 1] : [place];
  return database()
    .readers.where(unreadOnly ? '[place+unread+savedAt]' : '[place+savedAt]')
    .between([...prefix, Dexie.minKey], [...prefix, Dexie.maxKey]);
};
