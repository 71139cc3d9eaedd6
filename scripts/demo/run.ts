/** The second half of `npm start`, once dependencies, browser and build are there. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startDemo } from '@/demo/server';
import type { DrivenBrowser } from '../browser/driven-browser';
import { kindOf } from '../browser/find-browser.mjs';
import { launchBrowser } from '../browser/launch';
import { type LocalSite, startSite } from '../browser/local-site';
import { doMainJob, type Job } from './main-job';
import { StepLog } from './step-log';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Articles of the demo's main event at four outlets, and one more that they relate to. */
const DEMO_SAVES = ['ledger-ferry', 'post-ferry', 'herald-ferry', 'wpa-ferry'];
const DEMO_RELATED = 'ledger-followup';

/** The addresses of what was named: as they are, or of a small server where they are files. */
function addressesOf(targets: readonly string[], site: LocalSite): string[] {
  // npm changes to the project's folder; INIT_CWD is where the person is
  const here = process.env.INIT_CWD ?? process.cwd();
  return targets.map((target, at) => {
    if (/^https?:\/\//i.test(target)) return target;
    const file = path.resolve(here, target);
    if (!existsSync(file)) throw new Error(`${target} is neither an http(s) address nor a file.`);
    const place = new URL(pathToFileURL(path.basename(file))).pathname;
    const name = `page-${at + 1}`;
    const address = `/${path.posix.basename(place)}`;
    const type = /\.pdf$/i.test(file) ? 'application/pdf' : undefined;
    site.put(name, address, { file, ...(type ? { type } : {}) });
    return site.url(name, address);
  });
}

const isRemote = (url: string): boolean =>
  !/^(.+\.)?localhost$|^127\.0\.0\.1$/.test(new URL(url).hostname);

/** What a shell says of a program that Ctrl+C has ended. */
const INTERRUPTED = 130;

/** Resolves when the person wants an end before the work is done: Ctrl+C, or the terminal closes. */
const interruption = (): Promise<void> =>
  new Promise((resolve) => {
    // Each time: Ctrl+C comes from the terminal and once more from the program that runs this one.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });

/** Leaves the browser to the person until it is closed, or this is interrupted. */
async function show(
  browser: DrivenBrowser,
  urls: readonly string[],
  interrupted: Promise<void>,
): Promise<void> {
  // What does not load says so in its tab; the others are there all the same.
  for (const url of urls)
    await browser.openTab(url).catch((error: Error) => console.error(error.message));
  const button =
    browser.kind === 'firefox'
      ? 'its button in the toolbar'
      : 'the puzzle piece in the toolbar and then Story Context';
  console.log(`\n${browser.name} is open with Story Context in it.`);
  console.log(`On an article, click ${button}, or press Alt+Shift+S.`);
  console.log('Closing the browser, or Ctrl+C here, ends this; its profile is then removed.');
  await Promise.race([browser.ended, interrupted]);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      program: { type: 'string', default: '' },
      headless: { type: 'boolean', default: false },
      screens: { type: 'string' },
    },
  });
  const interrupted = interruption();
  const kind = values.browser === 'firefox' ? 'firefox' : kindOf(values.program);
  const site = await startSite();
  const demo = await startDemo();
  try {
    const named = addressesOf(positionals, site);
    const urlOf = (slug: string): string => {
      const url = demo.urls[slug];
      if (!url) throw new Error(`The demo has no ${slug}.`);
      return url;
    };
    const job: Job =
      named.length > 0
        ? { save: named, related: null }
        : { save: DEMO_SAVES.map(urlOf), related: urlOf(DEMO_RELATED) };
    const browser = await launchBrowser(kind, {
      program: values.program,
      extension: path.join(ROOT, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
      headless: values.headless,
      localOnly: !named.some(isRemote),
    });
    try {
      if (!values.headless) {
        await show(browser, named.length > 0 ? named : [demo.home], interrupted);
        return 0;
      }
      const here = process.env.INIT_CWD ?? process.cwd();
      const screens = values.screens
        ? path.resolve(here, values.screens)
        : path.join(ROOT, '.output', 'screens', kind);
      mkdirSync(screens, { recursive: true });
      console.log(`\nThe main job in ${browser.name}, by real clicks on its toolbar button:\n`);
      const steps = new StepLog();
      const done = await Promise.race([
        doMainJob(browser, job, screens, steps).then(() => true),
        interrupted.then(() => false),
      ]);
      if (!done) return INTERRUPTED;
      console.log(`\nPictures: ${screens}`);
      return steps.summary() ? 0 : 1;
    } finally {
      await browser.close();
    }
  } finally {
    await demo.close();
    await site.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
