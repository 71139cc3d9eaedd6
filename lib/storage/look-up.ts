import type { SavedArticle, Snapshot } from '@/lib/model/library';
import type { SavedState } from '@/lib/model/reading';
import { database } from './database';
import { snapshotRange } from './ranges';
import { inStore } from './store-error';

/** A saved article with what tells whether a page shows the same text. */
export type Found = { article: SavedArticle; state: SavedState; current: Snapshot | null };

/**
 * The article that is known by one of these address keys, with its state for a page that shows
 * the text of that hash; `null` where there is none. Of several the one outside the trash is
 * taken, then the newest save. Runs inside the caller's transaction where there is one.
 */
export function findByAddress(keys: readonly string[], textHash: string): Promise<Found | null> {
  return inStore(async () => {
    const db = database();
    const articles = await db.articles.where('addressKeys').anyOf(keys).distinct().toArray();
    if (articles.length === 0) return null;
    const readers = await db.readers.bulkGet(articles.map(({ id }) => id));
    const candidates = articles.map((article, n) => ({
      article,
      inTrash: readers[n]?.place === 'trash',
      tags: readers[n]?.tags ?? [],
      drawerMoves: readers[n]?.drawerMoves ?? [],
    }));
    candidates.sort(
      (a, b) => Number(a.inTrash) - Number(b.inTrash) || b.article.savedAt - a.article.savedAt,
    );
    const [best] = candidates;
    if (!best) return null;
    const { article, inTrash, tags, drawerMoves } = best;
    const [newest, current] = await Promise.all([
      snapshotRange(article.id).last(),
      article.snapshotId === null ? undefined : db.snapshots.get(article.snapshotId),
    ]);
    // A page may flip between a whole text and a teaser that was set aside: both are known.
    const sameText = [newest, current].some((snapshot) => snapshot?.textHash === textHash);
    return {
      article,
      state: {
        articleId: article.id,
        savedAt: article.savedAt,
        sameText,
        linkOnly: article.snapshotId === null,
        tags,
        drawerMoves,
        inTrash,
      },
      current: current ?? null,
    };
  });
}
