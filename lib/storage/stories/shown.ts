import type { SavedArticle } from '@/lib/model/library';
import type { SharedText, StoryArticle } from '@/lib/model/page-story';
import type { StoryFamily } from '@/lib/model/story-digest';
import { database } from '../database';

/** Those of the articles that are there and not in the trash, by id. Joins a running transaction. */
export async function shownArticles(ids: readonly string[]): Promise<Map<string, SavedArticle>> {
  const db = database();
  const articles = await db.articles.bulkGet([...ids]);
  const readers = await db.readers.bulkGet([...ids]);
  return new Map(
    articles.flatMap((article, n) =>
      article && readers[n] && readers[n].place !== 'trash' ? [[article.id, article] as const] : [],
    ),
  );
}

/** What stories show of an article. */
export const storyArticle = (article: SavedArticle): StoryArticle => ({
  articleId: article.id,
  title: article.title,
  outlet: article.outlet,
  url: article.url,
  lang: article.lang,
  published: article.published,
  savedAt: article.savedAt,
});

/** When it was published, else when it was saved; epoch milliseconds. */
export function momentOf({
  published,
  savedAt,
}: Pick<SavedArticle, 'published' | 'savedAt'>): number {
  const moment = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(moment) ? savedAt : moment;
}

/** Orders articles by publication, the earliest first. */
export const byPublication = (
  a: Pick<SavedArticle, 'published' | 'savedAt'>,
  b: Pick<SavedArticle, 'published' | 'savedAt'>,
): number => momentOf(a) - momentOf(b) || a.savedAt - b.savedAt;

/** How many independent texts these articles have: those of one family are one. */
export function countTexts(ids: readonly string[], families: readonly StoryFamily[]): number {
  const repeated = families.map(
    ({ articleIds }) => articleIds.filter((id) => ids.includes(id)).length,
  );
  return ids.length - repeated.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
}

/** Whose text an article prints, among articles of which the outlets are known by id. */
export function sharedText(
  articleId: string,
  families: readonly StoryFamily[],
  outlets: ReadonlyMap<string, string>,
): SharedText | null {
  const family = families.find(({ articleIds }) => articleIds.includes(articleId));
  const others = family?.articleIds.filter((id) => id !== articleId && outlets.has(id)) ?? [];
  const [other] = others;
  if (!family || other === undefined) return null;
  const sameText = (id: string): boolean => family.sameText[family.articleIds.indexOf(id)] ?? false;
  const credit = family.origin?.name ?? null;
  return {
    // What is said of a text is said of it beside the fullest.
    same: sameText(articleId) && sameText(other),
    outlet: outlets.get(other) ?? '',
    credit,
    isOrigin: credit !== null && credit === outlets.get(articleId),
  };
}
