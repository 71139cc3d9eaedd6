import type { Brief } from '@/lib/model/brief';
import type { Snapshot } from '@/lib/model/library';
import { database } from './database';
import { inStore } from './store-error';

/** The ids of the snapshots whose brief was made by an older analysis than this. */
export const oldBriefs = (analysisVersion: number): Promise<string[]> =>
  inStore(() =>
    database().briefs.where('brief.analysisVersion').below(analysisVersion).primaryKeys(),
  );

/** A snapshot with its article's address; `null` where it was deleted. */
export function snapshotWithUrl(
  snapshotId: string,
): Promise<{ snapshot: Snapshot; url: string } | null> {
  return inStore(async () => {
    const snapshot = await database().snapshots.get(snapshotId);
    const article = snapshot && (await database().articles.get(snapshot.articleId));
    return snapshot && article ? { snapshot, url: article.url } : null;
  });
}

/** An article's current text with its brief; `null` where there is none. */
export function currentText(
  articleId: string,
): Promise<{ snapshot: Snapshot; url: string; brief: Brief } | null> {
  const db = database();
  return inStore(async () => {
    const article = await db.articles.get(articleId);
    if (!article || article.snapshotId === null) return null;
    const [snapshot, row] = await Promise.all([
      db.snapshots.get(article.snapshotId),
      db.briefs.get(article.snapshotId),
    ]);
    return snapshot && row ? { snapshot, url: article.url, brief: row.brief } : null;
  });
}

/** One version of an article's text with its brief; `null` where it was deleted. */
export function versionOf(
  snapshotId: string,
): Promise<{ snapshot: Snapshot; brief: Brief } | null> {
  const db = database();
  return inStore(() =>
    db.transaction('r', db.snapshots, db.briefs, async () => {
      const [snapshot, row] = await Promise.all([
        db.snapshots.get(snapshotId),
        db.briefs.get(snapshotId),
      ]);
      return snapshot && row ? { snapshot, brief: row.brief } : null;
    }),
  );
}

/**
 * Puts a newer brief beside its snapshot, and what the library keeps of it into the article's row
 * where this is the current snapshot. Nothing happens where the snapshot is gone.
 */
export function replaceBrief(snapshotId: string, brief: Brief): Promise<void> {
  const db = database();
  return inStore(() =>
    db.transaction('rw', db.articles, db.snapshots, db.briefs, async () => {
      const snapshot = await db.snapshots.get(snapshotId);
      if (!snapshot) return;
      await db.briefs.put({ snapshotId, brief });
      const article = await db.articles.get(snapshot.articleId);
      if (article?.snapshotId !== snapshotId) return;
      const { words, minutes } = brief;
      await db.articles.update(article.id, { words, minutes, toPlace: 1 });
    }),
  );
}
