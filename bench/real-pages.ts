import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CDPSession, chromium } from 'playwright-core';
import type { EvaluationData } from './data';
import { inPageScript } from './in-page-script';

/** Every so many-th page of the set by id: about thirty pages, none chosen by hand. */
const STRIDE = 7;

/** An open page with a module of ours in it. */
export type OpenPage = {
  /** The value of an expression, which must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** CPU milliseconds of the page's thread that an expression takes. */
  cpu(expression: string): Promise<number>;
};
type OnPage = <T>(url: string, html: Buffer, measure: (page: OpenPage) => Promise<T>) => Promise<T>;

/** Some of the real pages of the evaluation data, always the same. */
export function realPages({
  corpora,
}: EvaluationData): { id: string; url: string; html: Buffer }[] {
  const folder = path.join(corpora, 'extraction/fundus');
  return readFileSync(path.join(folder, 'inputs.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; htmlFile: string; url: string })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((_, index) => index % STRIDE === 0)
    .map(({ id, url, htmlFile }) => ({
      id,
      url,
      html: gunzipSync(readFileSync(path.join(folder, htmlFile))),
    }));
}

/**
 * Runs `work` with a way to open pages in Chromium, with their scripts off and the network shut.
 * CPU is thread time, not wall time, so that a busy machine changes little.
 *
 * @param entry the module that stands in each page as `storyContext`
 */
export async function inChromium<T>(
  program: string,
  entry: string,
  work: (onPage: OnPage) => Promise<T>,
): Promise<T> {
  const script = await inPageScript(entry);
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
    return await work(async (url, html, measure) => {
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
        return await measure({
          evaluate: (expression) => evaluate(session, expression),
          cpu: (expression) => cpuOf(session, expression),
        });
      } finally {
        await page.close();
      }
    });
  } finally {
    await browser.close();
  }
}

async function cpuOf(session: CDPSession, expression: string): Promise<number> {
  const before = await threadTime(session);
  await evaluate(session, expression);
  return ((await threadTime(session)) - before) * 1000;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const reply = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (reply.exceptionDetails) {
    throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
  }
  return reply.result.value;
}
