/** The library at the size of years of reading: look-ups, placing, what it costs on disk. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { MergeOptions } from '@/lib/storage/postings/merge';
import type { EvaluationData } from '../data';
import { inPageScript } from '../in-page-script';
import { shownFigure, textTable } from '../table';
import { basilArticles, patternProfiles, type RealArticle } from './real-articles';
import { type StoryScore, storyScore } from './story-scores';
import type { SyntheticArticle } from './synthetic';

declare global {
  // what bench/library/in-page.ts is in a page
  var storyContext: typeof import('./in-page');
}

export const LIBRARY_SIZES = [5_000, 50_000] as const;
const SEED = 20_261_127;
/** Pages in view that nobody saved, beside those of basil. */
const PAGES = 150;
/** Articles of the import that is stopped once and goes on. */
const IMPORTED = 1_000;
/** It is stopped after so many. */
const STOPPED_AFTER = 300;
/** The ways to store postings are compared in a library of this size: one is slow to fill. */
const COMPARED = 300;
const WAYS: readonly { name: string; options: Partial<MergeOptions> | null }[] = [
  { name: 'one index entry a term', options: null },
  { name: 'blocks as they are', options: {} },
  { name: 'blocks of 2 kB', options: { blockBytes: 2048 } },
  { name: 'blocks of 16 kB', options: { blockBytes: 16_384 } },
  { name: 'merges of 64 documents', options: { logDocuments: 64 } },
  { name: 'merges of 1024 documents', options: { logDocuments: 1024 } },
];

type Times = { p50: number; p95: number };

export type LibraryResult = {
  sizes: {
    articles: number;
    index: Times;
    related: Times;
    /** CPU milliseconds of finding the related stories of a page, in all processes. */
    relatedCpu: number;
    placing: Times;
    fillMs: number;
    mergeMs: number;
    /** Bytes on disk for each article, with its own row and the reader's. */
    diskBytes: number;
    postingBytes: number;
    profileBytes: number;
    bounds: number;
    blocks: number;
    score: StoryScore;
  }[];
  alone: StoryScore;
  imported: { articles: number; secondsEach: number; meanwhile: Times; lost: number };
  ways: Way[];
};

/** One way to store postings, with what it costs. */
export type Way = {
  name: string;
  index: Times;
  /** CPU milliseconds of a look-up in all processes of the browser. */
  cpu: number;
  fillMs: number;
  diskBytes: number;
};

const times = (ms: readonly number[]): Times => {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
};

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);

/** A browser with a store on disk, as readers have one; private windows keep theirs in memory. */
class Store {
  private constructor(
    private readonly folder: string,
    private readonly context: BrowserContext,
    private readonly script: string,
    private readonly base: RealArticle['profile'][],
  ) {}

  static async open(program: string, base: RealArticle['profile'][]): Promise<Store> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'story-context-library-'));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: program,
      bypassCSP: true,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    });
    await context.route('**/*', (route) =>
      route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
    );
    return new Store(folder, context, await inPageScript('bench/library/in-page.ts'), base);
  }

  /** A page of the extension, as it were. `taken` articles of the library are there already. */
  async page(taken: number): Promise<Page> {
    const page = await this.context.newPage();
    page.setDefaultTimeout(0);
    await page.goto('https://library.example/');
    await page.addScriptTag({ content: this.script });
    await page.evaluate(([base, seed, count]) => storyContext.begin(base, seed, count), [
      this.base,
      SEED,
      taken,
    ] as const);
    return page;
  }

  /** CPU milliseconds that all processes of the browser have used. */
  async cpu(): Promise<number> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser tells nothing of its processes.');
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
  }

  /** Closes it and gives the bytes that its store took on disk. */
  async close(): Promise<number> {
    await this.context.close();
    const bytes = bytesIn(path.join(this.folder, 'Default/IndexedDB'));
    rmSync(this.folder, { recursive: true, force: true });
    return bytes;
  }
}

const asArticles = (articles: readonly RealArticle[]): SyntheticArticle[] =>
  articles.map(({ id, profile }) => ({ id, event: 0, profile }));

async function scored(page: Page, basil: readonly RealArticle[]) {
  const placed = await page.evaluate((all) => storyContext.placeAll(all), asArticles(basil));
  return { placing: times(placed.ms), score: storyScore(basil, placed.storyOf) };
}

async function measureSize(store: Store, size: number, basil: readonly RealArticle[]) {
  const page = await store.page(0);
  const { ms, mergeMs } = await page.evaluate((count) => storyContext.fill(count), size);
  const unsaved = await page.evaluate((count) => storyContext.pagesInView(count), PAGES);
  const pages = [...basil.map(({ profile }) => profile), ...unsaved];
  const cpuBefore = await store.cpu();
  const looked = await page.evaluate((all) => storyContext.lookUps(all), pages);
  const relatedCpu = ((await store.cpu()) - cpuBefore) / pages.length;
  const { placing, score } = await scored(page, basil);
  const inside = await page.evaluate(() => storyContext.contents());
  await page.close();
  return {
    articles: size,
    index: times(looked.index),
    related: times(looked.related),
    relatedCpu,
    placing,
    fillMs: ms / size,
    mergeMs: mergeMs / size,
    postingBytes: inside.blockBytes / inside.documents,
    profileBytes: inside.profileBytes / inside.documents,
    bounds: inside.bounds,
    blocks: inside.blocks,
    score,
  };
}

/** An import that dies with its page and goes on in another, while a third looks pages up. */
async function measureImport(store: Store, size: number): Promise<LibraryResult['imported']> {
  const first = await store.page(size);
  const before = await first.evaluate(() => storyContext.contents());
  await first.evaluate((count) => storyContext.addWaiting(count), IMPORTED);
  const reader = await store.page(size + IMPORTED);
  const pages = await reader.evaluate((count) => storyContext.pagesInView(count), PAGES);
  const start = performance.now();
  void first.evaluate(() => void storyContext.placeWaiting());
  const looking = reader.evaluate((all) => storyContext.lookUpsMeanwhile(all), pages);
  while ((await first.evaluate(() => storyContext.placedSoFar())) < STOPPED_AFTER)
    await first.waitForTimeout(100);
  await first.close();
  const second = await store.page(size);
  await second.evaluate(() => storyContext.placeWaiting());
  const seconds = (performance.now() - start) / 1000;
  const { related } = await looking;
  const after = await second.evaluate(() => storyContext.contents());
  return {
    articles: IMPORTED,
    secondsEach: seconds / IMPORTED,
    meanwhile: times(related),
    lost: before.documents + IMPORTED - after.documents + after.waiting,
  };
}

async function measureWay(
  program: string,
  base: RealArticle['profile'][],
  { name, options }: (typeof WAYS)[number],
): Promise<Way> {
  const store = await Store.open(program, base);
  const page = await store.page(0);
  const ms = await (options
    ? page.evaluate(([size, change]) => storyContext.fillIndex(size, change), [
        COMPARED,
        options,
      ] as const)
    : page.evaluate((size) => storyContext.fillMultiEntry(size), COMPARED));
  const pages = await page.evaluate((count) => storyContext.pagesInView(count), PAGES);
  const before = await store.cpu();
  const looked = await (options
    ? page.evaluate((all) => storyContext.lookUpCandidates(all), pages)
    : page.evaluate((all) => storyContext.lookUpMultiEntry(all), pages));
  const cpu = ((await store.cpu()) - before) / PAGES;
  const diskBytes = (await store.close()) / COMPARED;
  return { name, index: times(looked), cpu, fillMs: ms / COMPARED, diskBytes };
}

/** Measures libraries of these sizes, ascending; the import runs in the last one. */
export async function measureLibrary(
  data: EvaluationData,
  program: string,
  sizes: readonly number[] = LIBRARY_SIZES,
): Promise<LibraryResult> {
  const base = patternProfiles(data);
  const basil = basilArticles(data);
  const empty = await Store.open(program, base);
  const { score: alone } = await scored(await empty.page(0), basil);
  await empty.close();

  const measured: LibraryResult['sizes'] = [];
  let imported: LibraryResult['imported'] | null = null;
  for (const size of sizes) {
    const store = await Store.open(program, base);
    const one = await measureSize(store, size, basil);
    const isLast = size === sizes.at(-1);
    if (isLast) imported = await measureImport(store, size);
    const stored = size + basil.length + (isLast ? IMPORTED : 0);
    measured.push({ ...one, diskBytes: (await store.close()) / stored });
  }
  if (!imported) throw new Error('No size of a library to measure.');
  const ways: Way[] = [];
  for (const way of WAYS) ways.push(await measureWay(program, base, way));
  return { sizes: measured, alone, imported, ways };
}

/** The figures as a table, one column for each size. */
export function libraryTable({ sizes, alone, imported, ways }: LibraryResult): string {
  const pair = ({ p50, p95 }: Times) => `${shownFigure(p50)} / ${shownFigure(p95)}`;
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const growth = largest && smallest ? largest.related.p50 / smallest.related.p50 : 0;
  const row = (label: string, cell: (size: LibraryResult['sizes'][number]) => string) => [
    label,
    ...sizes.map(cell),
  ];
  const table = textTable(
    ['saved articles', ...sizes.map(({ articles }) => `${articles}`)],
    [
      row('candidates, ms p50 / p95', ({ index }) => pair(index)),
      row('related stories of a page, ms', ({ related }) => pair(related)),
      row('of that CPU in all processes', ({ relatedCpu }) => shownFigure(relatedCpu)),
      row('placing a new article, ms', ({ placing }) => pair(placing)),
      row('filling, ms an article', ({ fillMs }) => shownFigure(fillMs)),
      row('of that merges', ({ mergeMs }) => shownFigure(mergeMs, 2)),
      row('on disk with all rows, bytes an article', ({ diskBytes }) => shownFigure(diskBytes, 0)),
      row('of that postings', ({ postingBytes }) => shownFigure(postingBytes, 0)),
      row('of that the profile', ({ profileBytes }) => shownFigure(profileBytes, 0)),
      row('bounds, blocks', ({ bounds, blocks }) => `${bounds}, ${blocks}`),
      row('same event (basil), BCubed F', ({ score }) => shownFigure(score.f, 3)),
    ],
  );
  return [
    'library in Chromium, wall clock',
    table,
    `related stories, p50 of the last column against the first: ${shownFigure(growth, 2)}`,
    `same event (basil), no other articles: BCubed F ${shownFigure(alone.f, 3)}`,
    `import of ${imported.articles}, stopped once: ${shownFigure(imported.secondsEach * 1000)} ms an article, ${imported.lost} lost; look-ups meanwhile ${pair(imported.meanwhile)} ms`,
    '',
    `ways to store postings, ${COMPARED} articles`,
    textTable(
      ['', 'candidates, ms', 'CPU ms', 'filling, ms an article', 'bytes an article'],
      ways.map(({ name, index, cpu, fillMs, diskBytes }) => [
        name,
        pair(index),
        shownFigure(cpu),
        shownFigure(fillMs),
        shownFigure(diskBytes, 0),
      ]),
    ),
  ].join('\n');
}
