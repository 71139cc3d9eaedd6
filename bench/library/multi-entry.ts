/** The other way, for comparison: one entry of an IndexedDB index for each term of each article. */
import Dexie, { type Table } from 'dexie';
import type { StoryProfile } from '@/lib/model/story';
import { storyTerms } from '@/lib/stories/profile';
import type { SyntheticArticle } from './synthetic';

/** A term of more articles is counted and not looked up. */
const COMMON_COUNT = 300;
const MOST_CANDIDATES = 40;

type Row = { id: string; terms: string[] };
const db = new Dexie('multi-entry') as Dexie & { articles: Table<Row, string> };
db.version(1).stores({ articles: 'id, *terms' });

const termsOf = (profile: StoryProfile): string[] => storyTerms(profile).map(({ term }) => term);

/** Adds articles, many in one transaction. Gives milliseconds. */
export async function addToMultiEntry(articles: SyntheticArticle[]): Promise<number> {
  const start = performance.now();
  await db.articles.bulkAdd(articles.map(({ id, profile }) => ({ id, terms: termsOf(profile) })));
  return performance.now() - start;
}

/** Milliseconds of the look-up of each page's candidates. */
export async function lookUpMultiEntry(pages: StoryProfile[]): Promise<number[]> {
  const took: number[] = [];
  for (const page of pages) {
    const start = performance.now();
    const terms = [...new Set(termsOf(page))];
    const having = (term: string) => db.articles.where('terms').equals(term);
    const counts = await Promise.all(terms.map((term) => having(term).count()));
    const rare = terms.filter((_, n) => (counts[n] ?? 0) <= COMMON_COUNT);
    const found = await Promise.all(rare.map((term) => having(term).primaryKeys()));
    const hits = new Map<string, number>();
    for (const id of found.flat()) hits.set(id, (hits.get(id) ?? 0) + 1);
    [...hits].sort(([, a], [, b]) => b - a).slice(0, MOST_CANDIDATES);
    took.push(performance.now() - start);
  }
  return took;
}
