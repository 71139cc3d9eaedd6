import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { launchChromium } from '@/scripts/browser/chromium';
import type { DrivenBrowser, Tab } from '@/scripts/browser/driven-browser';
import type { EvaluationData } from './data';
import { shownFigure, textTable } from './table';

const PAGES = 30;
/** The path under which a page is served with its scripts shut. */
const WITHOUT_SCRIPTS = 'without-scripts';

/** What a real toolbar click on one page gave. */
export type PageClick = {
  id: string;
  /** `brief`, or what the popup said instead. */
  outcome: string;
  /** The page had taken its own text away, and was read once more without its scripts. */
  emptied: boolean;
  /** Wall milliseconds from the click until the brief was shown. */
  shown: number;
};

type Row = { id: string; htmlFile: string };

/**
 * The first pages of the fundus set by id, each on a `*.localhost` origin of its own with its
 * scripts on and every other host shut, read by a real click on the toolbar button.
 * Expects the built extension in `.output/chrome-mv3`.
 */
export async function measurePages(data: EvaluationData, program: string): Promise<PageClick[]> {
  const folder = path.join(data.corpora, 'extraction/fundus');
  const rows = readFileSync(path.join(folder, 'inputs.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, PAGES);
  const server = await servePages(rows.map((row) => path.join(folder, row.htmlFile)));
  const { port } = server.address() as AddressInfo;
  const browser = await launchChromium({
    program,
    extension: path.resolve(import.meta.dirname, '../.output/chrome-mv3'),
    headless: true,
    localOnly: true,
  });
  try {
    const clicks: PageClick[] = [];
    for (const [index, row] of rows.entries()) {
      clicks.push({
        id: row.id,
        ...(await clickOn(browser, `http://p${index}.localhost:${port}/`)),
      });
    }
    return clicks;
  } finally {
    await browser.close();
    server.close();
  }
}

/** True where nothing is left of a page, now or half a second later. */
async function isEmptied(tab: Tab): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return tab.evaluate<boolean>('!document.body?.textContent.trim()');
}

async function clickOn(
  browser: DrivenBrowser,
  url: string,
  emptied = false,
): Promise<Omit<PageClick, 'id'>> {
  const tab = await browser.openTab(url);
  try {
    // Some pages take their text away where hosts of theirs cannot be reached, as here.
    if (!emptied && (await isEmptied(tab))) {
      return await clickOn(browser, `${url}${WITHOUT_SCRIPTS}`, true);
    }
    const start = performance.now();
    const popup = await browser.clickToolbar(tab);
    const shown = await popup.waitFor<string>(
      `document.querySelector('[data-testid="key-point"]') ? 'brief'
        : document.querySelector('[data-testid="refusal"]')?.textContent`,
    );
    return { outcome: shown, emptied, shown: performance.now() - start };
  } catch (error: unknown) {
    const outcome = error instanceof Error ? error.message : String(error);
    return { outcome, emptied, shown: 0 };
  } finally {
    await tab.close();
  }
}

/** How many pages gave a brief, what the others said, and how long the briefs took. */
export function pagesTable(clicks: readonly PageClick[]): string {
  const briefs = clicks.filter((click) => click.outcome === 'brief');
  const times = briefs.map((click) => click.shown).sort((a, b) => a - b);
  const table = textTable(
    ['', 'pages'],
    [
      ['brief', `${briefs.length}`],
      [
        '… of these, without scripts, as the page had emptied itself',
        `${briefs.filter((click) => click.emptied).length}`,
      ],
      ...clicks
        .filter((click) => click.outcome !== 'brief')
        .map((click) => [`${click.id}: ${click.outcome.slice(0, 80)}`, '1']),
    ],
  );
  const median = shownFigure(times[Math.floor(times.length / 2)], 0);
  return [
    `real toolbar clicks in Chromium  (n = ${clicks.length})`,
    table,
    `click to brief shown, wall time, median: ${median} ms`,
  ].join('\n');
}

/** Serves file n on `pn.localhost`, with or without its scripts. */
async function servePages(files: readonly string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const file = files[Number(/^p(\d+)\./.exec(request.headers.host ?? '')?.[1])];
    const scripts = request.url === '/';
    if (!file || !(scripts || request.url === `/${WITHOUT_SCRIPTS}`)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(scripts ? {} : { 'content-security-policy': "script-src 'none'" }),
    });
    response.end(gunzipSync(readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
