import { momentOf } from '@/components/words/time';
import type { ComparedSaved } from '@/lib/storage/comparison/compared-articles';

/** When it was published, else when it was saved. */
const shownAt = ({ saved: { published, savedAt } }: Dated): number =>
  momentOf(published ?? '') ?? savedAt;

type Dated = { saved: Pick<ComparedSaved['saved'], 'published' | 'savedAt'> };

/**
 * Those of the articles, at most so many, that were published nearest to the page, in the order in
 * which they were given; of a page without a date, those that were published last.
 */
export function nearestInTime<A extends Dated>(
  published: string | null,
  articles: readonly A[],
  most: number,
): A[] {
  if (articles.length <= most) return [...articles];
  const page = momentOf(published ?? '') ?? Math.max(...articles.map(shownAt));
  const away = (article: A): number => Math.abs(shownAt(article) - page);
  const taken = new Set(articles.toSorted((a, b) => away(a) - away(b)).slice(0, most));
  return articles.filter((article) => taken.has(article));
}
