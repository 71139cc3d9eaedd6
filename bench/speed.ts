import type { EvaluationData } from './data';
import { inChromium, type OpenPage, realPages } from './real-pages';
import { shownFigure, textTable } from './table';

const RUNS = 3;

/** CPU milliseconds of one page: the least of {@link RUNS} runs each. */
export type PageSpeed = {
  id: string;
  readability: number;
  /** The script in the page: what `extraction` does in the page's own process. */
  looking: number;
  extraction: number;
  brief: number;
  words: number;
};

/** Real pages, and the same invented paragraphs up to a length, to see that work grows with it. */
export type Speeds = { pages: PageSpeed[]; long: (PageSpeed & { megabytes: number })[] };

/** Lengths of the invented pages: an article with much around it, and the longest there are. */
const MEGABYTES = [1, 5];

/** Renderer CPU of extraction and brief beside Readability alone, in Chromium. */
export function measureSpeed(data: EvaluationData, program: string): Promise<Speeds> {
  return inChromium(program, 'bench/in-page.ts', async (onPage) => {
    const pages: PageSpeed[] = [];
    for (const { id, url, html } of realPages(data)) {
      pages.push({ id, ...(await onPage(url, html, measurePage)) });
    }
    const long: Speeds['long'] = [];
    for (const megabytes of MEGABYTES) {
      const html = Buffer.from(longPage(megabytes * 1e6));
      const url = `https://long.example/${megabytes}-megabytes`;
      long.push({ id: `${megabytes} MB`, megabytes, ...(await onPage(url, html, measurePage)) });
    }
    return { pages, long };
  });
}

/** A page of invented paragraphs, no two alike, of about so many bytes. */
function longPage(bytes: number): string {
  const paragraphs: string[] = [];
  for (let n = 1, length = 0; length < bytes; n++) {
    const paragraph = `<p>${[1, 2, 3, 4]
      .map((k) => `Boat ${n} of berth ${n * k} was out for ${n + k} days, and the harbour waited.`)
      .join(' ')}</p>`;
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  const title = 'Boats of the year';
  return `<!doctype html><html lang="en"><title>${title}</title><body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

async function measurePage(page: OpenPage): Promise<Omit<PageSpeed, 'id'>> {
  await page.evaluate('globalThis.preparedBrief = storyContext.preparedBrief()');
  return {
    readability: await leastCpu(page, 'storyContext.readabilityAlone()'),
    looking: await leastCpu(page, 'storyContext.looking()'),
    extraction: await leastCpu(page, 'storyContext.extraction()'),
    brief: await leastCpu(page, 'preparedBrief()'),
    words: Number(await page.evaluate('preparedBrief()')),
  };
}

/** The speeds as a table: median, sum, and the ratio to Readability in the same run. */
export function speedTable({ pages, long }: Speeds): string {
  const total = (key: Exclude<keyof PageSpeed, 'id'>) =>
    pages.reduce((sum, page) => sum + page[key], 0);
  const median = (key: Exclude<keyof PageSpeed, 'id'>) =>
    pages.map((page) => page[key]).sort((a, b) => a - b)[Math.floor(pages.length / 2)] ?? 0;
  const table = textTable(
    ['', 'median', 'sum', 'against Readability alone'],
    (['readability', 'looking', 'extraction', 'brief'] as const).map((key) => [
      key,
      shownFigure(median(key)),
      shownFigure(total(key)),
      shownFigure(total(key) / total('readability'), 2),
    ]),
  );
  const longest = Math.max(...pages.map((page) => page.looking - page.readability));
  const per1500 = (total('brief') / total('words')) * 1500;
  return [
    `speed in Chromium, CPU ms a page  (n = ${pages.length})`,
    table,
    `longest stretch of the script in the page beyond Readability's own: ${shownFigure(longest)} ms`,
    `brief of 1,500 words, by the mean over these pages: ${shownFigure(per1500)} ms`,
    ...long.map(
      ({ megabytes, looking, extraction }) =>
        `invented page of ${megabytes} MB, a MB: ${shownFigure(looking / megabytes)} ms in the page, ${shownFigure(extraction / megabytes)} ms in all`,
    ),
  ].join('\n');
}

async function leastCpu(page: OpenPage, expression: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) least = Math.min(least, await page.cpu(expression));
  return least;
}
