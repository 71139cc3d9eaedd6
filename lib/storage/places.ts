import type { DrawerRole } from '@/lib/model/drawer';
import type { Place, ReaderRecord } from '@/lib/model/library';
import { database } from './database';
import { readerRecord, readerRow } from './rows';
import { inStore } from './store-error';
import { storiesOf } from './stories/members';
import { recountStories, storyTables } from './stories/recount';

type Change = (record: ReaderRecord) => ReaderRecord;

/** Changes the records that are there; gives how many there were. Joins a running transaction. */
function changeRecords(articleIds: readonly string[], change: Change): Promise<number> {
  const { readers } = database();
  return inStore(() =>
    database().transaction('rw', readers, async () => {
      const rows = (await readers.bulkGet([...articleIds])).filter((row) => row !== undefined);
      await readers.bulkPut(rows.map((row) => readerRow(change(readerRecord(row)), row.savedAt)));
      return rows.length;
    }),
  );
}

/** As {@link changeRecords}, where articles go to the trash or come from it: stories count anew. */
function changePlaces(articleIds: readonly string[], change: Change): Promise<number> {
  return inStore(() =>
    database().transaction('rw', storyTables(), async () => {
      const found = await changeRecords(articleIds, change);
      await recountStories(await storiesOf(articleIds));
      return found;
    }),
  );
}

/**
 * Puts articles into a place. What goes into the trash remembers where it lay; what lies there
 * already keeps its day. Gives how many of the articles exist.
 */
export function intoPlace(
  articleIds: readonly string[],
  place: Place,
  now: number,
): Promise<number> {
  return changePlaces(articleIds, (record) => {
    if (place === record.place) return record;
    return place === 'trash'
      ? { ...record, place, placeBeforeTrash: record.place, trashedAt: now }
      : { ...record, place, placeBeforeTrash: null, trashedAt: null };
  });
}

/** Takes articles out of the trash to where each lay before. Gives how many of them exist. */
export function outOfTrash(articleIds: readonly string[]): Promise<number> {
  return changePlaces(articleIds, (record) =>
    record.place === 'trash'
      ? {
          ...record,
          place: record.placeBeforeTrash ?? 'inbox',
          placeBeforeTrash: null,
          trashedAt: null,
        }
      : record,
  );
}

/** Marks articles read, as of now, or unread. One that was read before keeps its day. */
export function setRead(
  articleIds: readonly string[],
  read: boolean,
  now: number,
): Promise<number> {
  return changeRecords(articleIds, (record) => ({
    ...record,
    readAt: read ? (record.readAt ?? now) : null,
  }));
}

/** Replaces the tags of an article as they are given. Gives 0 where there is no such article. */
export function replaceTags(articleId: string, tags: readonly string[]): Promise<number> {
  return changeRecords([articleId], (record) => ({ ...record, tags: [...tags] }));
}

/**
 * Puts a sentence of an article into a drawer or out of all (`null`); `as-found` takes the reader's
 * own word back. Gives 0 where there is no such article.
 */
export function moveSentence(
  articleId: string,
  sentence: string,
  role: DrawerRole | null | 'as-found',
): Promise<number> {
  return changeRecords([articleId], (record) => {
    const others = record.drawerMoves.filter((move) => move.sentence !== sentence);
    const drawerMoves = role === 'as-found' ? others : [...others, { sentence, role }];
    return { ...record, drawerMoves };
  });
}
