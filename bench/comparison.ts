import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import type { EvaluationData } from './data';
import { inPageScript } from './in-page-script';
import { textTable } from './table';

/** How many articles are compared at once; the product compares at most twelve. */
const SIZES = [4, 12, 40];
const RUNS = 5;

/** Renderer CPU of one comparison in milliseconds: the least of {@link RUNS} runs. */
export type ComparisonSpeed = { articles: number; words: number; milliseconds: number };

async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It threw.');
  return result.value as T;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
}

/**
 * What a comparison costs in Chromium, on real articles: the first events of the set, three outlets
 * on each, so that larger comparisons hold articles that are alike and articles that are not.
 */
export async function measureComparison(
  data: EvaluationData,
  program: string,
): Promise<ComparisonSpeed[]> {
  const file = path.join(data.corpora, 'events/basil/inputs.jsonl');
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const script = await inPageScript('bench/comparison-in-page.ts');
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await evaluate(session, script);
    const speeds: ComparisonSpeed[] = [];
    for (const articles of SIZES) {
      const asked = JSON.stringify(`[${rows.slice(0, articles).join(',')}]`);
      const words = await evaluate<number>(session, `storyContext.prepare(${asked})`);
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const before = await threadTime(session);
        await evaluate(session, 'storyContext.compare()');
        times.push((await threadTime(session)) - before);
      }
      speeds.push({ articles, words, milliseconds: Math.min(...times) });
    }
    return speeds;
  } finally {
    await browser.close();
  }
}

/** The speeds as a table. */
export const comparisonTable = (speeds: readonly ComparisonSpeed[]): string =>
  `Comparison, CPU in Chromium\n${textTable(
    ['articles', 'words in all', 'ms'],
    speeds.map(({ articles, words, milliseconds }) => [
      `${articles}`,
      `${words}`,
      milliseconds.toFixed(1),
    ]),
  )}`;
