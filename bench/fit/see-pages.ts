import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { SeenPage } from '@/lib/extract/see/seen-page';
import { findBrowser } from '@/scripts/browser/find-browser.mjs';
import type { EvaluationData } from '../data';
import { inPageScript } from '../in-page-script';
import type { Gold } from './labels';

/** The address of pages of which none is known. */
const NO_ADDRESS = 'https://article.invalid/';

/** One page of the evaluation data: what our script sees of it, and what people said. */
export type GoldPage = { set: string; seen: SeenPage; gold: Gold };

const rowsOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Reads all pages of the given sets, in Chromium, with no script of theirs run. */
export async function goldPages(
  data: EvaluationData,
  sets: readonly string[],
): Promise<GoldPage[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: npm test says what to install.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const tab = await (await browser.newContext({ offline: true })).newPage();
    await tab.evaluate(await inPageScript('bench/fit/in-page.ts'));
    const pages: GoldPage[] = [];
    for (const set of sets) {
      const folder = path.join(data.corpora, 'extraction', set);
      const golds = new Map(
        rowsOf<Gold>(path.join(folder, 'gold.jsonl')).map((gold) => [gold.id, gold]),
      );
      type Row = { id: string; htmlFile: string; url?: string };
      for (const row of rowsOf<Row>(path.join(folder, 'inputs.jsonl'))) {
        const gold = golds.get(row.id);
        if (!gold) continue;
        const html = gunzipSync(readFileSync(path.join(folder, row.htmlFile))).toString('utf8');
        const call = `storyContext.seeSource(${JSON.stringify(html)}, ${JSON.stringify(row.url ?? NO_ADDRESS)})`;
        pages.push({ set, gold, seen: (await tab.evaluate(call)) as SeenPage });
      }
    }
    return pages;
  } finally {
    await browser.close();
  }
}
