import { database } from '../database';
import { inStore } from '../store-error';

/** What a saved article is called by. */
export type ArticleTitle = { id: string; outlet: string; title: string };

/** Outlets and headlines of these articles, in this order; those that are gone are left out. */
export function articleTitles(ids: readonly string[]): Promise<ArticleTitle[]> {
  return inStore(async () => {
    const rows = await database().articles.bulkGet([...new Set(ids)]);
    return rows.flatMap((row) =>
      row ? [{ id: row.id, outlet: row.outlet, title: row.title }] : [],
    );
  });
}
