import type { ComparedArticle } from '@/lib/model/comparison';
import type { SavedArticle, Snapshot } from '@/lib/model/library';
import { type ArticleView, articleView, snapshotsOf } from '../queries';
import { byPublication } from '../stories/shown';

/** A saved article as one of several that are compared. */
export type ComparedSaved = ComparedArticle & {
  saved: SavedArticle;
  snapshotId: string;
  /** When each version of its text was taken, epoch milliseconds, oldest first. */
  versions: number[];
};

function comparedOf(view: ArticleView, snapshots: readonly Snapshot[]): ComparedSaved[] {
  if (view.snapshot === null || view.reader.place === 'trash') return [];
  const { article: saved, snapshot, brief } = view;
  const versions = snapshots.map(({ takenAt }) => takenAt).reverse();
  return [{ article: snapshot, brief, saved, snapshotId: snapshot.id, versions }];
}

/**
 * The saved articles of these ids with their current texts, in order of publication. What is gone,
 * in the trash or kept without its text is left out.
 */
export async function comparedArticles(ids: readonly string[]): Promise<ComparedSaved[]> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const [view, snapshots] = await Promise.all([articleView(id), snapshotsOf(id)]);
      return view ? comparedOf(view, snapshots) : [];
    }),
  );
  return found.flat().sort((a, b) => byPublication(a.saved, b.saved));
}
