/** The library at the size of years of reading: look-ups, placing, what it costs on disk. */
import type { Page } from 'playwright-core';
import type { StoryProfile } from '@/lib/model/story';
import type { MergeOptions } from '@/lib/storage/postings/merge';
import type { EvaluationData } from '../data';
import { basilArticles, patternProfiles, type RealArticle } from './real-articles';
import { Store } from './store';
import { candidateRecall, type StoryScore, storyScore } from './story-scores';
import { type Times, times } from './times';

export const LIBRARY_SIZES = [5_000, 50_000] as const;
/** Pages in view that nobody saved, beside those of basil. */
const PAGES = 150;
/** Articles of the import that is stopped once and goes on. */
const IMPORTED = 500;
/** It is stopped after so many. */
const STOPPED_AFTER = 150;
/** Between two look-ups while it runs. */
const PAUSE_MS = 50;
/** The ways to store postings are compared in a library of this size: one is slow to fill. */
const COMPARED = 2_000;
const WAYS: readonly { name: string; options: Partial<MergeOptions> | null }[] = [
  { name: 'one index entry a term', options: null },
  { name: 'blocks as they are', options: {} },
  { name: 'blocks of 2 kB', options: { blockBytes: 2048 } },
  { name: 'blocks of 16 kB', options: { blockBytes: 16_384 } },
  { name: 'merges of 32 documents', options: { logDocuments: 32 } },
  { name: 'merges of 512 documents', options: { logDocuments: 512 } },
];

/** Wall clock, and CPU in all processes of the browser, in milliseconds. */
type Cost = Times & { cpu: number };

/** One way to store postings, with what it costs. */
export type Way = {
  name: string;
  candidates: Cost;
  /** An article. */
  fillMs: number;
  /** An article. */
  diskBytes: number;
};

export type SizeResult = {
  articles: number;
  candidates: Cost;
  related: Cost;
  placing: Cost;
  /** An article. */
  fillMs: number;
  /** An article. */
  mergeMs: number;
  /** Bytes on disk for each article, with its own row, the reader's and its place. */
  diskBytes: number;
  postingBytes: number;
  profileBytes: number;
  bounds: number;
  blocks: number;
  events: EventScore;
};

/** How well the articles of an event are found and told from others. */
export type EventScore = StoryScore & { candidateRecall: number };

export type ImportResult = { articles: number; msEach: number; meanwhile: Times; lost: number };

export type LibraryResult = {
  sizes: SizeResult[];
  /** The same events with no other articles. */
  alone: EventScore;
  imported: ImportResult;
  compared: number;
  ways: Way[];
};

async function cost(
  store: Store,
  count: number,
  work: () => Promise<readonly number[]>,
): Promise<Cost> {
  const { result, cpuMs } = await store.cpuOf(work);
  return { ...times(result), cpu: cpuMs / count };
}

async function placed(store: Store, page: Page, basil: readonly RealArticle[]) {
  const articles = basil.map(({ id, profile }) => ({ id, profile }));
  const { result, cpuMs } = await store.cpuOf(() =>
    page.evaluate((all) => storyContext.placeAll(all), articles),
  );
  const events: EventScore = {
    ...storyScore(basil, result.storyOf),
    candidateRecall: candidateRecall(basil, result.candidateIds),
  };
  return { placing: { ...times(result.ms), cpu: cpuMs / basil.length }, events };
}

async function measureSize(store: Store, size: number, basil: readonly RealArticle[]) {
  const page = await store.page(0);
  const { ms, mergeMs } = await page.evaluate((count) => storyContext.fill(count), size);
  const unsaved = await page.evaluate((count) => storyContext.pagesInView(count), PAGES);
  const pages = [...basil.map(({ profile }) => profile), ...unsaved];
  const candidates = await cost(store, pages.length, () =>
    page.evaluate((all) => storyContext.lookUpCandidates(all), pages),
  );
  const related = await cost(store, pages.length, () =>
    page.evaluate((all) => storyContext.relatedOf(all, 0), pages),
  );
  const { placing, events } = await placed(store, page, basil);
  const inside = await page.evaluate(() => storyContext.contents());
  await page.close();
  return {
    articles: size,
    candidates,
    related,
    placing,
    fillMs: ms / size,
    mergeMs: mergeMs / size,
    postingBytes: inside.blockBytes / inside.documents,
    profileBytes: inside.profileBytes / inside.documents,
    bounds: inside.bounds,
    blocks: inside.blocks,
    events,
  };
}

/** An import that dies with its page and goes on in another, while a third looks pages up. */
async function measureImport(store: Store, size: number): Promise<ImportResult> {
  const first = await store.page(size);
  const before = await first.evaluate(() => storyContext.contents());
  await first.evaluate((count) => storyContext.takeImport(count), IMPORTED);
  await first.evaluate(() => storyContext.addImport());
  const reader = await store.page(size + IMPORTED);
  const pages = await reader.evaluate((count) => storyContext.pagesInView(count), PAGES);
  const start = performance.now();
  await first.evaluate(() => void storyContext.placeWaiting());
  const looking = reader.evaluate(([all, pause]) => storyContext.relatedOf(all, pause), [
    pages,
    PAUSE_MS,
  ] as const);
  while ((await first.evaluate(() => storyContext.placedSoFar())) < STOPPED_AFTER)
    await first.waitForTimeout(100);
  await first.close();
  const second = await store.page(size);
  await second.evaluate((count) => storyContext.takeImport(count), IMPORTED);
  await second.evaluate(() => storyContext.placeWaiting());
  const msEach = (performance.now() - start) / IMPORTED;
  const meanwhile = times(await looking);
  const after = await second.evaluate(() => storyContext.contents());
  const lost = before.documents + IMPORTED - after.documents + after.waiting;
  return { articles: IMPORTED, msEach, meanwhile, lost };
}

async function measureWay(
  program: string,
  base: readonly StoryProfile[],
  { name, options }: (typeof WAYS)[number],
): Promise<Way> {
  const { result, bytes } = await Store.with(program, base, async (store) => {
    const page = await store.page(0);
    const ms = await (options
      ? page.evaluate(([size, change]) => storyContext.fillIndex(size, change), [
          COMPARED,
          options,
        ] as const)
      : page.evaluate((size) => storyContext.fillMultiEntry(size), COMPARED));
    const pages = await page.evaluate((count) => storyContext.pagesInView(count), PAGES);
    const candidates = await cost(store, PAGES, () =>
      options
        ? page.evaluate((all) => storyContext.lookUpCandidates(all), pages)
        : page.evaluate((all) => storyContext.lookUpMultiEntry(all), pages),
    );
    return { name, candidates, fillMs: ms / COMPARED };
  });
  return { ...result, diskBytes: bytes / COMPARED };
}

/** Measures libraries of these sizes, ascending; the import runs in the last one. */
export async function measureLibrary(
  data: EvaluationData,
  program: string,
  sizes: readonly number[] = LIBRARY_SIZES,
): Promise<LibraryResult> {
  const base = patternProfiles(data);
  const basil = basilArticles(data);
  const alone = await Store.with(program, base, async (store) =>
    placed(store, await store.page(0), basil),
  );
  const measured: SizeResult[] = [];
  let imported: ImportResult | null = null;
  for (const size of sizes) {
    const { result, bytes } = await Store.with(program, base, async (store) => {
      const one = await measureSize(store, size, basil);
      if (size === sizes.at(-1)) imported = await measureImport(store, size);
      return one;
    });
    const stored = size + basil.length + (imported ? IMPORTED : 0);
    measured.push({ ...result, diskBytes: bytes / stored });
  }
  if (!imported) throw new Error('No size of a library to measure.');
  const ways: Way[] = [];
  for (const way of WAYS) ways.push(await measureWay(program, base, way));
  return { sizes: measured, alone: alone.result.events, imported, compared: COMPARED, ways };
}
