import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CDPSession, chromium } from 'playwright-core';
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

/**
 * Renderer CPU of extraction and brief beside Readability alone, in Chromium, on real pages
 * with their scripts off and the network shut. Thread time, not wall time, so that a busy
 * machine changes little.
 */
export async function measureSpeed(data: EvaluationData, program: string): Promise<PageSpeed[]> {
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
  const pages: PageSpeed[] = [];
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
    for (const row of rows) {
      const page = await context.newPage();
      const html = gunzipSync(readFileSync(path.join(folder, row.htmlFile)));
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
          : route.abort(),
      );
      await page.goto(row.url, { waitUntil: 'domcontentloaded' });
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await evaluate(session, script);
      await evaluate(session, 'globalThis.preparedBrief = storyContext.preparedBrief()');
      pages.push({
        id: row.id,
        readability: await leastCpu(session, 'storyContext.readabilityAlone()'),
        looking: await leastCpu(session, 'storyContext.looking()'),
        extraction: await leastCpu(session, 'storyContext.extraction()'),
        brief: await leastCpu(session, 'preparedBrief()'),
        words: await evaluate(session, 'preparedBrief()'),
      });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return pages;
}

/** The speeds as a table: median, sum, and the ratio to Readability in the same run. */
export function speedTable(pages: readonly PageSpeed[]): string {
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
