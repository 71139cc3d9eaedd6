import { inStore } from '../store-error';
import { byPublication, shownArticles } from '../stories/shown';

/** What a saved article is called by. */
export type ArticleTitle = { id: string; outlet: string; title: string };

/**
 * Outlets and headlines of these articles, in order of publication; those that can't be compared, as they
 * are gone, in the trash or kept without their text, are left out.
 */
export function articleTitles(ids: readonly string[]): Promise<ArticleTitle[]> {
  return inStore(async () => {
    const shown = await shownArticles(ids);
    return [...shown.values()]
      .filter(({ snapshotId }) => snapshotId !== null)
      .sort(byPublication)
      .map(({ id, outlet, title }) => ({ id, outlet, title }));
  });
}
