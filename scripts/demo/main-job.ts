/** The main job, done as a reader does it, each step checked by what the screens show. */
import path from 'node:path';
import type { DrivenBrowser } from '../browser/driven-browser';
import { called, libraryRows, save, showKeyPoint, shownBrief } from '../browser/screens';
import { briefLines } from './brief-lines';
import type { StepLog } from './step-log';

export type Job = {
  /** Articles to brief and save, in this order. */
  save: readonly string[];
  /** An article that relates to them; `null` where that is not known. */
  related: string | null;
};

const hostOf = (url: string): string => new URL(url).hostname.replace(/\.localhost$/, '');

const require = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Error(otherwise);
};

export async function doMainJob(
  browser: DrivenBrowser,
  job: Job,
  screens: string,
  steps: StepLog,
): Promise<void> {
  let pictures = 0;
  /** The file of the next picture; numbered, so that they lie in the order of the job. */
  const picture = (name: string): string => {
    pictures += 1;
    return path.join(screens, `${String(pictures).padStart(2, '0')}-${name}.png`);
  };

  for (const url of job.save) await briefAndSave(browser, url, steps, picture);
  const { related } = job;
  if (related) await steps.step('related stories', () => seeRelated(browser, related, picture));
  await steps.step('library', () => seeLibrary(browser, job.save.length, picture));
  await steps.step('no request by the extension', async () => {
    const requests = (await browser.requests()).filter(({ by }) => by === 'extension');
    require(requests.length === 0, requests.map(({ url }) => url).join(', '));
    return '';
  });
}

type Picture = (name: string) => string;

/** Brief, key point and save of one article. The background is stopped between, as browsers do. */
async function briefAndSave(
  browser: DrivenBrowser,
  url: string,
  steps: StepLog,
  picture: Picture,
): Promise<void> {
  const host = hostOf(url);
  await steps.step(host, async () => {
    const tab = await browser.openTab(url);
    const popup = await browser.clickToolbar(tab);
    const brief = await shownBrief(popup);
    require(brief.keyPoints.length > 0, 'The brief has no key point.');
    await popup.screenshot(picture(`brief-${host}`));

    await browser.stopBackground();
    const [first = ''] = brief.keyPoints;
    const [highlighted = ''] = await showKeyPoint(popup, tab, 1);
    require(highlighted.includes(first), `Highlighted is "${highlighted}", asked for "${first}".`);
    await tab.screenshot(picture(`sentence-${host}`));

    await browser.stopBackground();
    await save(popup);
    await popup.screenshot(picture(`saved-${host}`));
    await popup.close();
    await tab.close();
    return `brief shown, key point found in the page, saved\n\n${briefLines(brief)}\n`;
  });
}

async function seeRelated(browser: DrivenBrowser, url: string, picture: Picture): Promise<string> {
  const tab = await browser.openTab(url);
  const popup = await browser.clickToolbar(tab);
  const { related } = await shownBrief(popup);
  require(related.length > 0, 'No related story is shown.');
  await popup.evaluate(
    `document.querySelector('${called('page-story')}').scrollIntoView({ block: 'center' })`,
  );
  await popup.screenshot(picture('related'));
  await popup.close();
  await tab.close();
  const stories = related.map(({ headline, reason }) => `    ${headline} (${reason})`);
  return [`${stories.length} in the popup of ${hostOf(url)}`, ...stories].join('\n');
}

async function seeLibrary(
  browser: DrivenBrowser,
  count: number,
  picture: Picture,
): Promise<string> {
  const library = await browser.openExtensionPage('library.html');
  await library.resize(1280, 860);
  const [newest] = await libraryRows(library, count);
  await library.screenshot(picture('library'));
  await library.click({ css: called('library-row-link'), text: newest?.headline ?? '' });
  await library.textOf(called('article-text'));
  await library.screenshot(picture('article'));
  await browser.preferColours('dark');
  // colours fade over: a picture at once would be half of each
  await library.waitFor(`document.getAnimations().length === 0`);
  await library.screenshot(picture('article-dark'));
  await browser.preferColours('light');
  await library.close();
  return `${count} ${count === 1 ? 'article' : 'articles'}, newest "${newest?.headline}"`;
}
