/** The browser of an end-to-end test file, with the built extension in a fresh profile. */
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { DrivenBrowser } from '@/scripts/browser/driven-browser';
import { type BrowserKind, findBrowser } from '@/scripts/browser/find-browser.mjs';
import { launchBrowser } from '@/scripts/browser/launch';

/** Which browser this run is for; `npm test` runs the same files once for each. */
export const KIND: BrowserKind =
  process.env.STORY_CONTEXT_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILDS: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of the built extension for this browser. */
export const BUILD = path.join(ROOT, '.output', BUILDS[KIND]);

/** Starts the browser of this run with an extension; the product's where none is named. */
export async function startTestBrowser(extension: string = BUILD): Promise<DrivenBrowser> {
  const program = process.env.STORY_CONTEXT_BROWSER_PROGRAM ?? findBrowser(KIND);
  if (!program) throw new Error(`No ${KIND} on this machine: \`npm test\` says how to get one.`);
  return launchBrowser(KIND, {
    program,
    extension,
    headless: true,
    localOnly: true,
    locale: 'en',
    allowsAll: true,
  });
}

/**
 * Gives a test file its browser, started before the first test. After the last one, the file fails
 * where the extension made a request meanwhile (it makes none) or something in it threw.
 */
export function withBrowser(): () => DrivenBrowser {
  let browser: DrivenBrowser | null = null;
  beforeAll(async () => {
    browser = await startTestBrowser();
  });
  afterAll(async () => {
    const requests = (await browser?.requests()) ?? [];
    const problems = await browser?.problems();
    await browser?.close();
    expect(problems).toEqual([]);
    expect(requests.filter(({ by }) => by === 'extension')).toEqual([]);
  });
  return () => {
    if (!browser) throw new Error('The browser starts before the first test, not earlier.');
    return browser;
  };
}
