import { inStore } from '../store-error';
import { shownArticles } from '../stories/shown';

/** What a saved article is called by. */
export type ArticleTitle = { id: string; outlet: string; title: string };

/**
 * Outlets and headlines of these articles, in this order; those that can't be compared, as they
 * are gone, in the trash or kept without their text, are left out.
 */
export function articleTitles(ids: readonly string[]): Promise<ArticleTitle[]> {
  return inStore(async () => {
    const unique = [...new Set(ids)];
    const shown = await shownArticles(unique);
    return unique.flatMap((id) => {
      const row = shown.get(id);
      return row && row.snapshotId !== null ? [{ id, outlet: row.outlet, title: row.title }] : [];
    });
  });
}
