/** What the library bench runs inside a page of Chromium, on the store of the extension. */
import type { StoryProfile } from '@/lib/model/story';
import { database } from '@/lib/storage/database';
import { addDocument } from '@/lib/storage/postings/documents';
import { candidates } from '@/lib/storage/postings/look-up';
import { MERGE_OPTIONS, type MergeOptions, mergePostings } from '@/lib/storage/postings/merge';
import { postingTables } from '@/lib/storage/postings/state';
import type { StoryCore } from '@/lib/storage/stories/core';
import { placeInStory, waitingArticles } from '@/lib/storage/stories/place';
import { matchesOf } from '@/lib/stories/match';
import { placeArticle } from '@/lib/stories/place';
import { storyTerms } from '@/lib/stories/profile';
import { rarityOf } from '@/lib/stories/rarity';
import { addToMultiEntry } from './multi-entry';
import { articleRow, readerRowOf } from './rows';
import { type SyntheticArticle, syntheticLibrary } from './synthetic';

export { lookUpMultiEntry } from './multi-entry';

const MOST_CANDIDATES = 40;
/** Between two look-ups while an import runs. */
const PAUSE_MS = 50;

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

/** Milliseconds of each look-up: the index alone, and with profiles and matching. */
export type LookUps = { index: number[]; related: number[] };

/** Looks up the saved articles that are related to these pages. */
export async function lookUps(pages: StoryProfile[]): Promise<LookUps> {
  const took: LookUps = { index: [], related: [] };
  for (const profile of pages) {
    const start = performance.now();
    const terms = storyTerms(profile).map(({ term }) => term);
    const { candidates: found, counts, documents } = await candidates(terms, MOST_CANDIDATES);
    took.index.push(performance.now() - start);
    const rows = await database().profiles.bulkGet(found.map(({ articleId }) => articleId));
    const rarity = rarityOf({ total: documents, counts });
    const others = rows.flatMap((row) => (row ? [[row.articleId, row.profile] as const] : []));
    matchesOf(profile, others, rarity);
    took.related.push(performance.now() - start);
  }
  return took;
}

/** As {@link lookUps}, candidates alone: profiles are another store's matter. */
export async function lookUpCandidates(pages: StoryProfile[]): Promise<number[]> {
  const took: number[] = [];
  for (const page of pages) {
    const start = performance.now();
    await candidates(
      storyTerms(page).map(({ term }) => term),
      MOST_CANDIDATES,
    );
    took.push(performance.now() - start);
  }
  return took;
}

const core: StoryCore = {
  terms: storyTerms,
  place: (articleId, profile, { profiles, documents: { documents, counts }, ...nearby }) => {
    const matches = matchesOf(profile, profiles, rarityOf({ total: documents, counts }));
    return { matches, placement: placeArticle({ articleId, matches, ...nearby }) };
  },
  group: () => [],
};

const place = (article: SyntheticArticle): Promise<boolean> =>
  placeInStory({
    articleId: article.id,
    snapshotId: article.id,
    profile: article.profile,
    core,
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

export type Placed = { ms: number[]; storyOf: [articleId: string, storyId: string][] };

/** Saves and places articles one after another; gives the stories of all in theirs. */
export async function placeAll(articles: SyntheticArticle[]): Promise<Placed> {
  const db = database();
  const ms: number[] = [];
  for (const article of articles) {
    await db.articles.put({ ...articleRow(article), toPlace: 1 });
    await db.readers.put(readerRowOf(article));
    const start = performance.now();
    await place(article);
    ms.push(performance.now() - start);
    await mergePostings();
  }
  const placements = await db.placements.bulkGet(articles.map(({ id }) => id));
  const stories = [...new Set(placements.flatMap((row) => row?.storyId ?? []))];
  const members = await db.placements.where('storyId').anyOf(stories).toArray();
  return { ms, storyOf: members.map(({ articleId, storyId }) => [articleId, storyId]) };
}

/** Stores articles that wait to be placed, as an import does, at once. */
export async function addWaiting(count: number): Promise<void> {
  const db = database();
  const slice = next(count);
  await db.transaction('rw', [db.articles, db.readers, db.briefs], async () => {
    await db.articles.bulkAdd(slice.map((article) => ({ ...articleRow(article), toPlace: 1 })));
    await db.readers.bulkAdd(slice.map(readerRowOf));
    // kept beside for the bench: the extension makes it of the text
    await db.briefs.bulkAdd(
      slice.map(({ id, profile }) => ({ snapshotId: id, brief: profile as never })),
    );
  });
}

let placing = 0;

/** Places what waits, slice by slice, and goes on until nothing waits. */
export async function placeWaiting(): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await waitingArticles(after, 50);
    const last = ids.at(-1);
    if (last === undefined) return;
    for (const id of ids) {
      const row = await database().briefs.get(id);
      await place({ id, event: 0, profile: row?.brief as unknown as StoryProfile });
      placing += 1;
    }
    await mergePostings();
    after = last;
  }
}

/** Looks pages up, one after the other with pauses, while the import runs; stops after the last. */
export async function lookUpsMeanwhile(pages: StoryProfile[]): Promise<LookUps> {
  const took: LookUps = { index: [], related: [] };
  for (const page of pages) {
    const one = await lookUps([page]);
    took.index.push(...one.index);
    took.related.push(...one.related);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return took;
}

/** How many articles this page has placed. */
export const placedSoFar = (): number => placing;

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
