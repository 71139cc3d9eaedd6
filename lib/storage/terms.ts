import type { SavedArticle } from '@/lib/model/library';
import { database } from './database';
import { inStore } from './store-error';

/** How many articles are saved, those in the trash too. */
export const countArticles = (): Promise<number> => inStore(() => database().articles.count());

/** In how many saved articles each term stands, by the index alone. */
export function countByTerm(terms: readonly string[]): Promise<Map<string, number>> {
  return inStore(async () => {
    const { articles } = database();
    const counts = await Promise.all(
      terms.map((term) => articles.where('terms').equals(term).count()),
    );
    return new Map(terms.map((term, n) => [term, counts[n] ?? 0]));
  });
}

/**
 * The articles outside the trash that share most of these terms, at most `limit`. The index alone
 * tells which; only those rows are read.
 */
export function articlesByTerms(terms: readonly string[], limit: number): Promise<SavedArticle[]> {
  return inStore(async () => {
    const db = database();
    const found = await Promise.all(
      terms.map((term) => db.articles.where('terms').equals(term).primaryKeys()),
    );
    const hits = new Map<string, number>();
    for (const id of found.flat()) hits.set(id, (hits.get(id) ?? 0) + 1);
    const ids = [...hits]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([id]) => id);
    const [articles, readers] = await Promise.all([
      db.articles.bulkGet(ids),
      db.readers.bulkGet(ids),
    ]);
    return articles.flatMap((article, n) =>
      article && readers[n]?.place !== 'trash' ? [article] : [],
    );
  });
}
