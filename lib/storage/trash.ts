import { forgetClaimAnswers } from './comparison/claim-answers';
import { database } from './database';
import { placeRange, snapshotRange } from './ranges';
import { inStore } from './store-error';
import { forgetInStories } from './stories/forget';
import { storyTables } from './stories/recount';

/** How long what was deleted can be had back. */
export const TRASH_DAYS = 30;
const TRASH_MS = TRASH_DAYS * 24 * 60 * 60 * 1000;

/** Deletes for good those of the articles that lie in the trash, with all that hangs on them. */
async function deleteTrashed(articleIds: readonly string[]): Promise<number> {
  const db = database();
  const rows = await db.readers.bulkGet([...articleIds]);
  const doomed = rows.flatMap((row) => (row?.place === 'trash' ? [row.articleId] : []));
  for (const articleId of doomed) {
    const snapshotIds = await snapshotRange(articleId).primaryKeys();
    await db.briefs.bulkDelete(snapshotIds);
    await db.snapshots.bulkDelete(snapshotIds);
  }
  await forgetInStories(doomed);
  await forgetClaimAnswers(doomed);
  await db.articles.bulkDelete(doomed);
  await db.readers.bulkDelete(doomed);
  return doomed.length;
}

const inAllTables = <T>(work: () => Promise<T>): Promise<T> => {
  const db = database();
  return inStore(() => db.transaction('rw', [db.briefs, db.claimAnswers, ...storyTables()], work));
};

/**
 * Deletes articles for good: those named, or all in the trash. An article elsewhere is left
 * alone even where it is named. Gives how many went.
 */
export function deleteForGood(articleIds: readonly string[] | 'all'): Promise<number> {
  return inAllTables(async () => {
    if (articleIds !== 'all') return deleteTrashed(articleIds);
    return deleteTrashed(await placeRange('trash', false).primaryKeys());
  });
}

/** Deletes for good what has lain in the trash for {@link TRASH_DAYS}. Gives how many went. */
export function purgeTrash(now: number): Promise<number> {
  return inAllTables(async () => {
    const due = await database()
      .readers.where('trashedAt')
      .belowOrEqual(now - TRASH_MS)
      .primaryKeys();
    return deleteTrashed(due);
  });
}
