import Dexie from 'dexie';
import type { Brief } from '@/lib/model/brief';
import type { Snapshot } from '@/lib/model/library';
import type { StoryDigest } from '@/lib/model/story-digest';
import { database } from '../database';
import { inStore } from '../store-error';
import { membersOf } from './members';
import { storyTables } from './recount';
import { byPublication, shownArticles } from './shown';

/** An article of a story with its current text. */
export type StoryText = { articleId: string; snapshot: Snapshot; brief: Brief };

/** Stories whose digest is older than they are, by id, from the one after `after` on. */
export function dueStories(after: string, limit: number): Promise<string[]> {
  return inStore(() =>
    database()
      .stories.where('[due+id]')
      .between([1, after], [1, Dexie.maxKey], false)
      .limit(limit)
      .primaryKeys(),
  );
}

/** The current texts of those articles that are outside the trash, by publication. */
export async function textsOf(ids: readonly string[]): Promise<StoryText[]> {
  const db = database();
  const articles = [...(await shownArticles(ids)).values()].sort(byPublication);
  const snapshotIds = articles.flatMap(({ snapshotId }) => snapshotId ?? []);
  const snapshots = await db.snapshots.bulkGet(snapshotIds);
  const briefs = await db.briefs.bulkGet(snapshotIds);
  return snapshots.flatMap((snapshot, n) => {
    const brief = briefs[n]?.brief;
    return snapshot && brief ? [{ articleId: snapshot.articleId, snapshot, brief }] : [];
  });
}

async function textsIn(storyId: string): Promise<StoryText[]> {
  return textsOf((await membersOf([storyId])).map(({ articleId }) => articleId));
}

const inTables = <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> => {
  const db = database();
  return inStore(() => db.transaction(mode, [db.briefs, ...storyTables()], work));
};

/** The current texts of a story's articles outside the trash, by publication. */
export const storyTexts = (storyId: string): Promise<StoryText[]> =>
  inTables('r', async () => textsIn(storyId));

const versionsOf = (texts: readonly StoryText[]): string =>
  texts.map(({ snapshot, brief }) => `${snapshot.id} ${brief.analysisVersion}`).join('\n');

/**
 * Keeps what was derived from these texts of a story. Nothing happens where the story has others by
 * now: it is due still.
 */
export function putDigest(
  storyId: string,
  texts: readonly StoryText[],
  digest: StoryDigest,
): Promise<void> {
  return inTables('rw', async () => {
    const story = await database().stories.get(storyId);
    if (!story || versionsOf(await textsIn(storyId)) !== versionsOf(texts)) return;
    const { due: _, ...rest } = story;
    await database().stories.put({ ...rest, digest });
  });
}
