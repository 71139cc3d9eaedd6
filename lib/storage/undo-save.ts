import { database } from './database';
import { intoPlace } from './places';
import { snapshotRange } from './ranges';
import type { SaveUndo } from './save-article';
import { inStore } from './store-error';
import { answersAbout } from './stories/answers';
import { forgetInStories } from './stories/forget';
import { storyTables } from './stories/recount';

const ADDED_ARTICLE: readonly SaveUndo['kind'][] = ['article-added', 'link-added'];
const ADDED_SNAPSHOT: readonly SaveUndo['kind'][] = ['snapshot-added', 'text-added', 'better-kept'];

async function dropSnapshot(snapshotId: string): Promise<void> {
  await database().snapshots.delete(snapshotId);
  await database().briefs.delete(snapshotId);
}

/** Whether the reader has decided or written anything since the article was added. */
async function isUntouched(articleId: string): Promise<boolean> {
  const row = await database().readers.get(articleId);
  if (!row) return true;
  const answers = await answersAbout([articleId]);
  const hasWords = row.tags.length + row.drawerMoves.length + answers.length > 0;
  return !hasWords && row.readAt === null && row.place === 'inbox';
}

async function takeBackArticle({ articleId, snapshotId }: SaveUndo, now: number): Promise<void> {
  const versions = await snapshotRange(articleId).count();
  const added = snapshotId === null ? 0 : 1;
  if (versions > added || !(await isUntouched(articleId))) {
    await intoPlace([articleId], 'trash', now);
    return;
  }
  if (snapshotId !== null) await dropSnapshot(snapshotId);
  await forgetInStories([articleId]);
  await database().articles.delete(articleId);
  await database().readers.delete(articleId);
}

async function takeBackSnapshot({ articleId, snapshotId, before }: SaveUndo): Promise<void> {
  if (snapshotId === null) return;
  const article = await database().articles.get(articleId);
  // A later save has made another version current: only this one goes.
  if (before && article?.snapshotId === snapshotId)
    await database().articles.put(before.snapshotId === null ? before : { ...before, toPlace: 1 });
  await dropSnapshot(snapshotId);
}

/**
 * Takes back what one save did and nothing else. An article that has other versions by now, or
 * that the reader has tagged, read or moved, goes into the trash rather than for good. Nothing
 * happens where the article is gone or the save changed nothing.
 */
export function undoSavedArticle(undo: SaveUndo, now: number): Promise<void> {
  const db = database();
  return inStore(() =>
    db.transaction('rw', [db.briefs, ...storyTables()], async () => {
      if (!(await db.articles.get(undo.articleId))) return;
      if (ADDED_ARTICLE.includes(undo.kind)) await takeBackArticle(undo, now);
      if (ADDED_SNAPSHOT.includes(undo.kind)) await takeBackSnapshot(undo);
      if (undo.wasInTrash) await intoPlace([undo.articleId], 'trash', now);
    }),
  );
}
