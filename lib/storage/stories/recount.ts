import type { Table } from 'dexie';
import { database } from '../database';
import { postingTables } from '../postings/state';
import { snapshotRange } from '../ranges';
import type { ArticleRow } from '../rows';

/** When an article last gave something: its publication, or a later version of its text. */
async function lastOf({ id, published, savedAt }: ArticleRow): Promise<number> {
  const moment = published === null ? Number.NaN : Date.parse(published);
  // A page that gives a day to come was published when it was read.
  const first = Number.isNaN(moment) ? savedAt : Math.min(moment, savedAt);
  const [, ...later] = await snapshotRange(id).keys();
  const newest = later.at(-1);
  return Array.isArray(newest) ? Math.max(first, Number(newest[1])) : first;
}

async function recount(storyId: string): Promise<void> {
  const db = database();
  const ids = await db.placements.where('storyId').equals(storyId).primaryKeys();
  const readers = await db.readers.bulkGet(ids);
  const shown = ids.filter((_, n) => readers[n] && readers[n].place !== 'trash');
  if (shown.length < 2) {
    await db.stories.delete(storyId);
    return;
  }
  const articles = (await db.articles.bulkGet(shown)).filter((article) => article !== undefined);
  const moments = await Promise.all(articles.map(lastOf));
  const known = await db.stories.get(storyId);
  await db.stories.put({
    id: storyId,
    size: shown.length,
    lastAt: Math.max(...moments),
    due: 1,
    digest: known?.digest ?? null,
  });
}

/**
 * Counts stories again whose articles have changed, came or went, and marks their digests as due.
 * One of less than two articles outside the trash has no row. Joins a running transaction over
 * {@link storyTables}.
 */
export async function recountStories(storyIds: Iterable<string>): Promise<void> {
  for (const storyId of new Set(storyIds)) await recount(storyId);
}

/** The tables that a change of stories reads or writes. */
export function storyTables(): Table[] {
  const db = database();
  return [
    ...[db.articles, db.snapshots, db.readers],
    ...[db.profiles, db.placements, db.stories, db.answers, db.storyNames],
    ...postingTables(),
  ];
}
