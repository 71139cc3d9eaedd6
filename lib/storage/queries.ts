import type { Brief } from '@/lib/model/brief';
import type { Place, ReaderRecord, SavedArticle, Snapshot } from '@/lib/model/library';
import { database } from './database';
import { placeRange, snapshotRange } from './ranges';
import { type ReaderRow, readerRecord } from './rows';
import { inStore } from './store-error';

/** One line of a list. */
export type ListItem = { article: SavedArticle; reader: ReaderRecord };

export type ListQuery = {
  /** `all` is all but the trash. */
  place: Place | 'all';
  tag?: string;
  unreadOnly?: boolean;
  limit: number;
  offset: number;
};

/** A saved article with its text, as of its current snapshot. */
export type TextView = ListItem & { snapshot: Snapshot; brief: Brief };
/** A saved article of which only the link is kept. */
export type LinkView = ListItem & { snapshot: null; brief: null };
/** Everything that is known of one saved article. */
export type ArticleView = TextView | LinkView;

/** All places but the trash. */
export const SHOWN_PLACES: readonly Place[] = ['inbox', 'archive'];

const placesOf = (place: ListQuery['place']): readonly Place[] =>
  place === 'all' ? SHOWN_PLACES : [place];

const newestFirst = (a: ReaderRow, b: ReaderRow): number => b.savedAt - a.savedAt;

type Page = { rows: ReaderRow[]; total: number };

/** One tag's records are few beside a library's, so they are sorted here and not by an index. */
async function pageOfTag(tag: string, query: ListQuery): Promise<Page> {
  const rows = await database()
    .readers.where('tags')
    .equals(tag)
    .filter(
      (row) =>
        placesOf(query.place).includes(row.place) && (!query.unreadOnly || row.readAt === null),
    )
    .toArray();
  const page = rows.sort(newestFirst).slice(query.offset, query.offset + query.limit);
  return { rows: page, total: rows.length };
}

/** Reads of each place no more than the page's end, so that a large library costs no more. */
async function pageOfPlaces(query: ListQuery): Promise<Page> {
  const { offset, limit, unreadOnly = false } = query;
  const ranges = placesOf(query.place).map((place) => () => placeRange(place, unreadOnly));
  const counts = await Promise.all(ranges.map((range) => range().count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [only] = ranges;
  if (only && ranges.length === 1)
    return { rows: await only().reverse().offset(offset).limit(limit).toArray(), total };
  const heads = await Promise.all(
    ranges.map((range) =>
      range()
        .reverse()
        .limit(offset + limit)
        .toArray(),
    ),
  );
  return {
    rows: heads
      .flat()
      .sort(newestFirst)
      .slice(offset, offset + limit),
    total,
  };
}

/** A page of the library, newest save first, and how many articles the whole list has. */
export function listArticles(query: ListQuery): Promise<{ items: ListItem[]; total: number }> {
  return inStore(async () => {
    const { rows, total } = await (query.tag === undefined
      ? pageOfPlaces(query)
      : pageOfTag(query.tag, query));
    const articles = await database().articles.bulkGet(rows.map((row) => row.articleId));
    const items = rows.flatMap((row, n) => {
      const article = articles[n];
      return article ? [{ article, reader: readerRecord(row) }] : [];
    });
    return { items, total };
  });
}

/**
 * An article with its current text and brief, or with neither where only the link is kept; `null`
 * where there is none of that id.
 */
export function articleView(id: string): Promise<ArticleView | null> {
  const db = database();
  return inStore(() =>
    db.transaction('r', db.articles, db.readers, db.snapshots, db.briefs, async () => {
      const article = await db.articles.get(id);
      if (!article) return null;
      const row = await db.readers.get(id);
      if (!row) throw new Error(`Article ${id} has lost its reader's record`);
      const item = { article, reader: readerRecord(row) };
      if (article.snapshotId === null) return { ...item, snapshot: null, brief: null };
      const [snapshot, brief] = await Promise.all([
        db.snapshots.get(article.snapshotId),
        db.briefs.get(article.snapshotId),
      ]);
      if (!snapshot || !brief) throw new Error(`Article ${id} has lost its text`);
      return { ...item, snapshot, brief: brief.brief };
    }),
  );
}

/** All versions of an article's text, newest first; empty where there is no such article. */
export function snapshotsOf(articleId: string): Promise<Snapshot[]> {
  return inStore(() => snapshotRange(articleId).reverse().toArray());
}

/** Every tag in use outside the trash with its number of articles, by name. */
export function listTags(): Promise<{ tag: string; count: number }[]> {
  return inStore(async () => {
    const tagged = await database().readers.where('tags').above('').distinct().toArray();
    const counts = new Map<string, number>();
    for (const tag of tagged.flatMap((row) => (row.place === 'trash' ? [] : row.tags)))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts]
      .map(([tag, count]) => ({ tag, count }))
      .sort((a, b) => a.tag.localeCompare(b.tag));
  });
}
