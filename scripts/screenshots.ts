/**
 * The pictures of README.md, taken of the built extension on the demo, by real toolbar clicks.
 *
 *     npm run screenshots
 *
 * The pictures are kept in the repository.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDemo } from '@/demo/server';
import type { DrivenBrowser, View } from './browser/driven-browser';
import { launchBrowser } from './browser/launch';
import { type LocalSite, startSite } from './browser/local-site';
import { called, libraryRows, savePages, showKeyPoint, shownBrief } from './browser/screens';
import { PAGE_WIDTH, PANEL_WIDTH, type Scheme, windowHtml } from './screenshots/compose';
import { browserProgram } from './setup/install-browser.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');
const FOLDER = path.join(ROOT, 'docs/images');
/** A README is about 830 CSS pixels wide and is read on screens of two device pixels to one. */
const SCALE = 2;
const FINAL_WIDTH = 1660;
/** WebP quality: letters stay crisp, and a picture stays under 250 kB. */
const QUALITY = 0.86;
const HEIGHT = 760;

/** Saved in this order; the last one lies on top of the list. */
const SAVES = [
  'courrier-bibliotheque',
  'ledger-museum',
  'echo-aground',
  'signal-seagrass',
  'tageblatt-faehre',
  'business-cells',
  'herald-ferry',
  'wpa-ferry',
  'post-ferry',
];
const IN_FRONT = 'ledger-ferry';
/** Saved for the pictures of the story, after those of popup and library. */
const ALSO_SAVED = ['signal-ferry'];
/** The article of that story beside which the panel is shown. */
const BESIDE = 'post-ferry';
/** What a headline of that story says. */
const STORY = 'pier';
/** Rows of the list that are opened before the picture of the library is taken, the last one stays. */
const OPENED = [3, 2, 0, 1];

type Studio = { browser: DrivenBrowser; site: LocalSite; temporary: string };

/** Puts a picture of a view on the site and gives its address. */
async function photograph({ site, temporary }: Studio, name: string, view: View) {
  const file = path.join(temporary, `${name}.png`);
  await view.screenshot(file);
  site.put('studio', `/${name}.png`, { body: readFileSync(file), type: 'image/png' });
  return site.url('studio', `/${name}.png`);
}

/** Draws a composition in a tab and writes it as a WebP of the final size. */
async function develop(studio: Studio, name: string, html: string): Promise<void> {
  const { browser, site } = studio;
  site.put('studio', `/${name}.html`, html);
  const tab = await browser.openTab(site.url('studio', `/${name}.html`));
  await tab.resize(PAGE_WIDTH, HEIGHT + 44);
  await tab.waitFor(`[...document.images].every(({ naturalWidth }) => naturalWidth > 0)`);
  const source = await photograph(studio, `${name}-whole`, tab);
  const data = await tab.evaluate<string>(`(async () => {
    const picture = new Image();
    picture.src = ${JSON.stringify(source)};
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = ${FINAL_WIDTH};
    canvas.height = Math.round((picture.height / picture.width) * ${FINAL_WIDTH});
    const paint = canvas.getContext('2d');
    paint.imageSmoothingQuality = 'high';
    paint.beginPath();
    paint.roundRect(0, 0, canvas.width, canvas.height, 14);
    paint.clip();
    paint.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', ${QUALITY}).split(',')[1];
  })()`);
  const bytes = Buffer.from(data, 'base64');
  writeFileSync(path.join(FOLDER, `${name}.webp`), bytes);
  console.log(`${name}.webp: ${Math.round(bytes.length / 1000)} kB`);
  await tab.close();
}

/** Says of a saved article that it is of the story, where that is asked. */
async function joinStory(browser: DrivenBrowser, url: string): Promise<void> {
  const tab = await browser.openTab(url);
  const popup = await browser.clickToolbar(tab);
  await shownBrief(popup);
  const asked = `[...document.querySelectorAll('${called('possible-article')}')]
    .find((row) => row.innerText.includes('${STORY}'))`;
  if (await popup.evaluate(`!!${asked}`)) {
    const same = `${asked}.closest('li').querySelector('${called('answer-same')}')`;
    await popup.evaluate(`${same}.click()`);
    await popup.textOf(called('toast'));
  }
  await popup.close();
  await tab.close();
}

/** The popup over an article, with its first key point highlighted on the page. */
async function takePopup(studio: Studio, url: string, icon: string, scheme: Scheme) {
  const { browser } = studio;
  const tab = await browser.openTab(url);
  await browser.preferColours(scheme);
  await tab.resize(PAGE_WIDTH, HEIGHT);
  const popup = await browser.clickToolbar(tab);
  await shownBrief(popup);
  await showKeyPoint(popup, tab, 1);
  const name = `popup-${scheme}`;
  const page = await photograph(studio, `${name}-page`, tab);
  const over = await photograph(studio, `${name}-over`, popup);
  const { hostname, pathname } = new URL(url);
  const address = hostname + pathname;
  await popup.close();
  await tab.close();
  await develop(studio, name, windowHtml({ page, popup: over, address, icon, scheme }));
}

/** The library with an article open in it. */
async function takeLibrary(studio: Studio, icon: string, scheme: Scheme): Promise<void> {
  const { browser } = studio;
  const tab = await browser.openExtensionPage('library.html');
  await browser.preferColours(scheme);
  await tab.resize(PAGE_WIDTH, HEIGHT);
  const rows = await libraryRows(tab, SAVES.length);
  for (const { headline } of OPENED.flatMap((at) => rows[at] ?? [])) {
    await tab.click({ css: called('library-row-link'), text: headline });
    await tab.waitFor(
      `document.querySelector('${called('headline')}')?.textContent.includes(${JSON.stringify(headline)})`,
    );
  }
  await tab.textOf(called('article-text'));
  // it counts as read a moment after it has opened
  await tab.waitFor(`document.querySelector('[data-open="true"][data-unread="false"]')`);
  const name = `library-${scheme}`;
  const page = await photograph(studio, `${name}-page`, tab);
  await tab.close();
  await develop(studio, name, windowHtml({ page, address: 'Story Context', icon, scheme }));
}

/** The story of the main event, and its coverage side by side. */
async function takeStory(studio: Studio, icon: string, scheme: Scheme): Promise<void> {
  const { browser } = studio;
  const tab = await browser.openExtensionPage('library.html#/stories');
  await browser.preferColours(scheme);
  await tab.resize(PAGE_WIDTH, HEIGHT);
  await tab.click({ css: called('story-row-link'), text: STORY });
  await tab.textOf(called('story-points'));
  const story = await photograph(studio, `story-${scheme}-page`, tab);
  await tab.click(called('compare-story'));
  await tab.textOf(called('claims-table'));
  const comparison = await photograph(studio, `comparison-${scheme}-page`, tab);
  await tab.close();
  const around = { address: 'Story Context', icon, scheme };
  await develop(studio, `story-${scheme}`, windowHtml({ page: story, ...around }));
  await develop(studio, `comparison-${scheme}`, windowHtml({ page: comparison, ...around }));
}

/** The side panel beside an article of the story, with the marks on its page. */
async function takePanel(studio: Studio, url: string, icon: string, scheme: Scheme) {
  const { browser } = studio;
  const tab = await browser.openTab(url);
  await browser.preferColours(scheme);
  const popup = await browser.clickToolbar(tab);
  await shownBrief(popup);
  await popup.click(called('open-panel'));
  const panel = await browser.panel();
  await shownBrief(panel);
  await panel.click(called('mark-page'));
  await panel.waitFor(`document.querySelector('${called('marks')}[data-state="on"]')`);
  await panel.resize?.(PANEL_WIDTH, HEIGHT);
  await tab.resize(PAGE_WIDTH - PANEL_WIDTH, HEIGHT);
  await panel.click(`${called('mark-row')}[data-kind="shared"] button`);
  await panel.waitFor(`document.querySelector('${called('mark-row')} [aria-current]')`);
  const name = `panel-${scheme}`;
  const page = await photograph(studio, `${name}-page`, tab);
  const beside = await photograph(studio, `${name}-beside`, panel);
  const { hostname, pathname } = new URL(url);
  await panel.close();
  await tab.close();
  const address = hostname + pathname;
  await develop(studio, name, windowHtml({ page, panel: beside, address, icon, scheme }));
}

async function main(): Promise<void> {
  if (!existsSync(path.join(EXTENSION, 'manifest.json')))
    throw new Error('There is no build. Run `npm run build` first.');
  mkdirSync(FOLDER, { recursive: true });
  const temporary = mkdtempSync(path.join(tmpdir(), 'story-context-pictures-'));
  const demo = await startDemo();
  const site = await startSite();
  try {
    const browser = await launchBrowser('chromium', {
      program: await browserProgram('chromium', ROOT),
      extension: EXTENSION,
      headless: true,
      localOnly: true,
      locale: 'en',
      scale: SCALE,
    });
    try {
      const studio: Studio = { browser, site, temporary };
      site.put('studio', '/icon.svg', {
        file: path.join(ROOT, 'assets/icon.svg'),
        type: 'image/svg+xml',
      });
      const icon = site.url('studio', '/icon.svg');
      const urlOf = (slug: string): string => {
        const url = demo.urls[slug];
        if (!url) throw new Error(`The demo has no ${slug}.`);
        return url;
      };
      await savePages(browser, SAVES.map(urlOf));
      for (const scheme of ['light', 'dark'] as const) {
        await takePopup(studio, urlOf(IN_FRONT), icon, scheme);
        await takeLibrary(studio, icon, scheme);
      }
      await savePages(browser, ALSO_SAVED.map(urlOf));
      await joinStory(browser, urlOf(BESIDE));
      for (const scheme of ['light', 'dark'] as const) {
        await takeStory(studio, icon, scheme);
        await takePanel(studio, urlOf(BESIDE), icon, scheme);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await demo.close();
    await site.close();
    rmSync(temporary, { recursive: true });
  }
}

await main();
