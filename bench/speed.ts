import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import type { EvaluationData } from './data';
import { inPageScript } from './in-page-script';
import { shownFigure, textTable } from './table';

/** Every so many-th page of the set by id: about thirty pages, none chosen by hand. */
const STRIDE = 7;
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

/**
 * Renderer CPU of extraction and brief beside Readability alone, in Chromium, on real pages
 * with their scripts off and the network shut. Thread time, not wall time, so that a busy
 * machine changes little.
 */
export async function measureSpeed(data: EvaluationData, program: string): Promise<Speeds> {
  const folder = path.join(data.corpora, 'extraction/fundus');
  const rows = readFileSync(path.join(folder, 'inputs.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; htmlFile: string; url: string })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((_, index) => index % STRIDE === 0);
  const script = await inPageScript('bench/in-page.ts');
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
    const pages: PageSpeed[] = [];
    for (const { id, url, htmlFile } of rows) {
      const html = gunzipSync(readFileSync(path.join(folder, htmlFile)));
      pages.push({ id, ...(await measurePage(context, script, url, html)) });
    }
    const long: Speeds['long'] = [];
    for (const megabytes of MEGABYTES) {
      const html = Buffer.from(longPage(megabytes * 1e6));
      const url = `https://long.example/${megabytes}-megabytes`;
      const speed = await measurePage(context, script, url, html);
      long.push({ id: `${megabytes} MB`, megabytes, ...speed });
    }
    return { pages, long };
  } finally {
    await browser.close();
  }
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

async function measurePage(
  context: BrowserContext,
  script: string,
  url: string,
  html: Buffer,
): Promise<Omit<PageSpeed, 'id'>> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await evaluate(session, script);
    await evaluate(session, 'globalThis.preparedBrief = storyContext.preparedBrief()');
    return {
      readability: await leastCpu(session, 'storyContext.readabilityAlone()'),
      looking: await leastCpu(session, 'storyContext.looking()'),
      extraction: await leastCpu(session, 'storyContext.extraction()'),
      brief: await leastCpu(session, 'preparedBrief()'),
      words: await evaluate(session, 'preparedBrief()'),
    };
  } finally {
    await page.close();
  }
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

async function leastCpu(session: CDPSession, expression: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = await threadTime(session);
    await evaluate(session, expression);
    least = Math.min(least, (await threadTime(session)) - before);
  }
  return least * 1000;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
}

async function evaluate(session: CDPSession, expression: string): Promise<number> {
  const reply = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (reply.exceptionDetails) {
    throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
  }
  return Number(reply.result.value);
}
