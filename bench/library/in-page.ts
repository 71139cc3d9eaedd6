/** What the library bench runs inside a page of Chromium, on the store of the extension. */
import type { StoryProfile } from '@/lib/model/story';
import { storyCore } from '@/lib/services/stories/core';
import { database } from '@/lib/storage/database';
import { addDocument } from '@/lib/storage/postings/documents';
import { candidates } from '@/lib/storage/postings/look-up';
import { MERGE_OPTIONS, type MergeOptions, mergePostings } from '@/lib/storage/postings/merge';
import { postingTables } from '@/lib/storage/postings/state';
import { nearbyPage, placeInStory, waitingArticles } from '@/lib/storage/stories/place';
import { storyTerms } from '@/lib/stories/profile';
import { addToMultiEntry } from './multi-entry';
import { articleRow, readerRowOf } from './rows';
import { type SyntheticArticle, syntheticLibrary } from './synthetic';

export { lookUpMultiEntry } from './multi-entry';

const MOST_CANDIDATES = 40;
/** As the background asks for them. */
const WAITING_SLICE = 50;

let library: Generator<SyntheticArticle> | null = null;
/** The library's articles in order, from where the last call ended. */
function next(count: number): SyntheticArticle[] {
  const articles: SyntheticArticle[] = [];
  while (library && articles.length < count) articles.push(library.next().value);
  return articles;
}

/** Sets the patterns of the library, whose first articles a former page may have taken. */
export function begin(base: StoryProfile[], seed: number, taken: number): void {
  library = syntheticLibrary(base, seed);
  next(taken);
}

/** Pages in view: the next articles of the library, not stored. */
export const pagesInView = (count: number): StoryProfile[] =>
  next(count).map(({ profile }) => profile);

const allTables = () => {
  const db = database();
  return [db.articles, db.readers, db.profiles, db.placements, ...postingTables()];
};

/** Stores articles as they are once they are placed, each in a story of its own, and merges. */
export async function fill(size: number): Promise<{ ms: number; mergeMs: number }> {
  const db = database();
  const start = performance.now();
  let mergeMs = 0;
  for (let done = 0; done < size; ) {
    const slice = next(Math.min(MERGE_OPTIONS.logDocuments, size - done));
    done += slice.length;
    await db.transaction('rw', allTables(), async () => {
      await db.articles.bulkAdd(slice.map(articleRow));
      await db.readers.bulkAdd(slice.map(readerRowOf));
      await db.profiles.bulkAdd(slice.map(({ id, profile }) => ({ articleId: id, profile })));
      await db.placements.bulkAdd(
        slice.map(({ id }) => ({ articleId: id, storyId: `s-${id}`, matches: [], matchedIds: [] })),
      );
      for (const { id, profile } of slice) await addDocument(id, storyTerms(profile));
    });
    const merging = performance.now();
    await mergePostings();
    mergeMs += performance.now() - merging;
  }
  return { ms: performance.now() - start, mergeMs };
}

const termsOf = (profile: StoryProfile): string[] => storyTerms(profile).map(({ term }) => term);

/** Milliseconds that work took. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of each look-up of candidates. */
export async function lookUpCandidates(pages: StoryProfile[]): Promise<number[]> {
  const took: number[] = [];
  for (const page of pages)
    took.push(await timed(() => candidates(termsOf(page), MOST_CANDIDATES)));
  return took;
}

/** Milliseconds of finding the saved articles that are related to each page, with pauses between. */
export async function relatedOf(pages: StoryProfile[], pauseMs: number): Promise<number[]> {
  const took: number[] = [];
  for (const page of pages) {
    took.push(
      await timed(async () => {
        storyCore.place('', page, await nearbyPage(null, termsOf(page)));
      }),
    );
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return took;
}

const place = (article: SyntheticArticle): Promise<boolean> =>
  placeInStory({
    articleId: article.id,
    snapshotId: article.id,
    profile: article.profile,
    core: storyCore,
    newId: () => crypto.randomUUID(),
  });

/** The index of articles alone, with other merges. Gives milliseconds. */
export async function fillIndex(size: number, change: Partial<MergeOptions>): Promise<number> {
  const options = { ...MERGE_OPTIONS, ...change };
  const start = performance.now();
  for (let done = 0; done < size; ) {
    const slice = next(Math.min(MERGE_OPTIONS.logDocuments, size - done));
    done += slice.length;
    await database().transaction('rw', postingTables(), async () => {
      for (const { id, profile } of slice) await addDocument(id, storyTerms(profile));
    });
    await mergePostings(options);
  }
  return performance.now() - start;
}

/** The same articles in the other store. Gives milliseconds. */
export async function fillMultiEntry(size: number): Promise<number> {
  let ms = 0;
  for (let done = 0; done < size; done += MERGE_OPTIONS.logDocuments)
    ms += await addToMultiEntry(next(Math.min(MERGE_OPTIONS.logDocuments, size - done)));
  return ms;
}

export type Placed = {
  ms: number[];
  /** For each article its candidates just before it was placed. */
  candidateIds: string[][];
  /** Of all articles in the stories of these. */
  storyOf: [articleId: string, storyId: string][];
};

/** Saves and places articles one after another. */
export async function placeAll(articles: SyntheticArticle[]): Promise<Placed> {
  const db = database();
  const [ms, candidateIds]: [number[], string[][]] = [[], []];
  for (const article of articles) {
    await db.articles.put({ ...articleRow(article), toPlace: 1 });
    await db.readers.put(readerRowOf(article));
    const found = await candidates(termsOf(article.profile), MOST_CANDIDATES);
    candidateIds.push(found.candidates.map(({ articleId }) => articleId));
    ms.push(await timed(() => place(article)));
    await mergePostings();
  }
  const placements = await db.placements.bulkGet(articles.map(({ id }) => id));
  const stories = [...new Set(placements.flatMap((row) => row?.storyId ?? []))];
  const members = await db.placements.where('storyId').anyOf(stories).toArray();
  const storyOf = members.map(({ articleId, storyId }): [string, string] => [articleId, storyId]);
  return { ms, candidateIds, storyOf };
}

let imported = new Map<string, SyntheticArticle>();
let placedCount = 0;

/** Takes the next articles for an import; another page that took the same goes on with it. */
export function takeImport(count: number): void {
  imported = new Map(next(count).map((article) => [article.id, article]));
}

/** Stores them as an import does, at once; they wait to be placed. */
export async function addImport(): Promise<void> {
  const db = database();
  const articles = [...imported.values()];
  await db.transaction('rw', db.articles, db.readers, async () => {
    await db.articles.bulkAdd(articles.map((article) => ({ ...articleRow(article), toPlace: 1 })));
    await db.readers.bulkAdd(articles.map(readerRowOf));
  });
}

/** Places what waits, slice by slice, until nothing waits. */
export async function placeWaiting(): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await waitingArticles(after, WAITING_SLICE);
    const last = ids.at(-1);
    if (last === undefined) return;
    for (const article of ids.flatMap((id) => imported.get(id) ?? [])) {
      await place(article);
      placedCount += 1;
    }
    await mergePostings();
    after = last;
  }
}

/** How many articles this page has placed. */
export const placedSoFar = (): number => placedCount;

/** What is stored, counted anew. */
export async function contents() {
  const db = database();
  const bytesIn = (rows: readonly { bytes: Uint8Array }[]): number =>
    rows.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let profileBytes = 0;
  await db.profiles.each(({ profile }) => {
    profileBytes += JSON.stringify(profile).length;
  });
  const state = await db.postingState.get('state');
  return {
    documents: await db.documents.count(),
    waiting: (await waitingArticles('', 1_000_000)).length,
    bounds: state?.bounds.length ?? 0,
    blocks: await db.postingBlocks.count(),
    blockBytes: bytesIn(await db.postingBlocks.toArray()),
    profileBytes,
  };
}

export async function empty(): Promise<void> {
  await Promise.all(database().tables.map((table) => table.clear()));
}
