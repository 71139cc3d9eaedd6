/** Where a page is not read well: the reader's selection as the text, or the link alone. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab, View } from '@/scripts/browser/driven-browser';
import { type LocalSite, startSite } from '@/scripts/browser/local-site';
import {
  called,
  libraryRows,
  save,
  showKeyPoint,
  shownBrief,
  shownRefusal,
} from '@/scripts/browser/screens';
import { articlePage } from '../support/article-page';
import { withBrowser } from '../support/browser';

const SHORT = `<!doctype html><html lang="en"><title>Ferry news follows</title>
<article><h1>Ferry news follows</h1><p>We are working on this report. Please come back.</p></article></html>`;

/** The least that viewers take for a PDF: one empty page. */
const PDF = `%PDF-1.1
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

const PROSE = [
  'The harbour board of Calder Haven said on Tuesday that it would replace both landing bridges before the winter.',
  'The work will cost 4.2 million pounds, of which the county pays half, the board’s chair Ruth Ambler told reporters.',
  'Ferries will call at the old quay for nine weeks while the bridges are rebuilt, and timetables will change twice.',
  'Fishermen asked for a later start, since the old quay is where they land their catch in October and November.',
];

const browser = withBrowser();
let demo: Demo;
let site: LocalSite;
let tab: Tab;

beforeAll(async () => {
  demo = await startDemo();
  site = await startSite();
});
afterAll(async () => {
  await demo.close();
  await site.close();
});
// the browser stops the background whenever it likes: here, before every step
beforeEach(() => browser().stopBackground());

const popupAt = async (url: string): Promise<View> => {
  tab = await browser().openTab(url);
  return browser().clickToolbar(tab);
};
/** Selects all within an element of the page, as dragging over it would. */
const select = (css: string) =>
  tab.evaluate(`getSelection().selectAllChildren(document.querySelector('${css}'))`);
const selected = () => tab.evaluate<string>('getSelection().toString()');

describe('a selection', () => {
  it('is asked for where nothing is selected', async () => {
    const popup = await popupAt(`${demo.origin('herald')}/`);
    expect((await shownRefusal(popup)).reason).toBe('no-article');
    await popup.click(called('use-selection'));
    await popup.waitFor(`document.querySelector('${called('selection-problem')}').textContent`);
    expect(await popup.textOf(called('selection-problem'))).toBe(
      'Nothing is selected on the page. Select the article’s text on the page, then click the icon again.',
    );
    await popup.close();
  });

  it('is still there when the popup has opened, and becomes the brief', async () => {
    site.put(
      'board',
      '/',
      `<!doctype html><html lang="en"><title>Notices</title><body><h1>Notices</h1>
<ul>${Array.from({ length: 30 }, (_, n) => `<li><a href="/${n}">Notice number ${n} of the board</a></li>`).join('')}</ul>
<div id="notice">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
    );
    tab = await browser().openTab(site.url('board', '/'));
    await select('#notice');
    const before = await selected();
    expect(before).toContain('Ruth Ambler');
    const popup = await browser().clickToolbar(tab);
    await popup.waitFor(`document.querySelector('${called('use-selection')}')`);
    expect(await selected()).toBe(before);
    await popup.click(called('use-selection'));
    await popup.waitFor(`document.querySelector('${called('whole-page')}')`);
    const brief = await shownBrief(popup);
    expect(brief.facts.join(' ')).toContain('text read fairly well');
    expect(brief.keyPoints.length).toBeGreaterThanOrEqual(3);
    for (const point of brief.keyPoints) expect(PROSE).toContain(point);

    const [highlighted] = await showKeyPoint(popup, tab, 1);
    expect(highlighted).toContain(brief.keyPoints[0]);
    await save(popup);
    const library = await browser().openExtensionPage('library.html');
    expect((await libraryRows(library, 1)).map(({ headline }) => headline)).toEqual(['Notices']);
    await library.close();
  });

  it('of a saved article is a version that stays behind its whole text', async () => {
    site.put('press', '/ferry', articlePage('ledger-ferry'));
    const popup = await popupAt(site.url('press', '/ferry'));
    await save(popup);
    await select('article p:nth-of-type(2)');
    const paragraphs = await tab.evaluate<number>(`(() => {
      const all = [...document.querySelectorAll('article p')].slice(1, 4);
      getSelection().setBaseAndExtent(all[0], 0, all[2], all[2].childNodes.length);
      return all.length; })()`);
    expect(paragraphs).toBe(3);
    const kind = await popup.evaluate<string>(`(async () => {
      const { tabs, runtime } = globalThis.browser ?? chrome;
      const [{ id: tabId }] = await tabs.query({ active: true, currentWindow: true });
      const reading = await runtime.sendMessage({ call: 'readSelection', data: { tabId } });
      if (!reading.ok) return JSON.stringify(reading);
      const saved = await runtime.sendMessage({ call: 'save', data: { readingId: reading.value.id } });
      return saved.ok ? saved.value.kind : JSON.stringify(saved); })()`);
    expect(kind).toBe('better-kept');
    await tab.close();
  });

  it('is found in an open shadow root', async () => {
    site.put(
      'board',
      '/shadow',
      `<!doctype html><html lang="en"><title>Board</title><body><h1>Board</h1><board-text></board-text><script>
const root = document.querySelector('board-text').attachShadow({ mode: 'open' });
root.innerHTML = ${JSON.stringify(PROSE.map((text) => `<p>${text}</p>`).join(''))};
</script></body></html>`,
    );
    tab = await browser().openTab(site.url('board', '/shadow'));
    await tab.evaluate(`(() => {
      const [first, , , last] = document.querySelector('board-text').shadowRoot.querySelectorAll('p');
      getSelection().setBaseAndExtent(first.firstChild, 0, last.firstChild, last.firstChild.length); })()`);
    const popup = await browser().clickToolbar(tab);
    const reading = await popup.evaluate<{ ok: boolean; value?: { article: { text: string } } }>(
      `(async () => {
      const { tabs, runtime } = globalThis.browser ?? chrome;
      const [{ id: tabId }] = await tabs.query({ active: true, currentWindow: true });
      return runtime.sendMessage({ call: 'readSelection', data: { tabId } }); })()`,
    );
    expect(reading.value?.article.text).toBe(PROSE.join('\n\n'));
    await tab.close();
  });
});

describe('a link', () => {
  /** The library with the newest article open. */
  const openNewest = async (headline: string): Promise<Tab> => {
    const library = await browser().openExtensionPage('library.html');
    const [newest] = await libraryRows(library, 3);
    await library.close();
    expect(newest?.headline).toContain(headline);
    return browser().openExtensionPage(`library.html#/article/${newest?.id}`);
  };

  it('can be saved where there is too little text, and says that it has none', async () => {
    site.put('press', '/news/ferry-report-48213', SHORT);
    const popup = await popupAt(site.url('press', '/news/ferry-report-48213'));
    expect((await shownRefusal(popup)).reason).toBe('too-short');
    await popup.click(called('save-link'));
    expect(await popup.textOf(called('saved-state'))).toBe(
      'The link is saved on this device, without the text.',
    );
    await popup.close();
    const library = await openNewest('Ferry news follows');
    expect(await library.textOf(called('link-kept'))).toMatch(/^Only the link is kept/);
    expect(await library.textOf(called('link-address'))).toBe(
      site.url('press', '/news/ferry-report-48213'),
    );
    await library.close();
    await tab.close();
  });

  it('gets its text by a later save of the page', async () => {
    site.put('press', '/news/ferry-report-48213', articlePage('post-ferry'));
    const popup = await popupAt(site.url('press', '/news/ferry-report-48213'));
    expect((await shownBrief(popup)).offer).toBe('text');
    await save(popup);
    expect(await popup.textOf(called('saved-state'))).toBe('The text was added to the saved link.');
    await popup.close();
    const library = await openNewest('');
    await library.waitFor(`document.querySelector('${called('article-brief')}')`);
    expect(
      await library.evaluate(`document.querySelectorAll('${called('link-only')}').length`),
    ).toBe(0);
    await library.close();
    await tab.close();
  });

  it('can be saved of a PDF, and taken back', async () => {
    site.put('press', '/plan.pdf', { body: PDF, type: 'application/pdf' });
    const popup = await popupAt(site.url('press', '/plan.pdf'));
    expect((await shownRefusal(popup)).reason).toBe('pdf');
    const count = async () => {
      const library = await browser().openExtensionPage('library.html');
      const rows = await libraryRows(library);
      await library.close();
      return rows.length;
    };
    // what was saved lately comes a moment later, and the popup grows
    await popup.waitFor(`document.querySelector('${called('recent-article')}')`);
    await popup.click(called('save-link'));
    await popup.click(called('undo-button'));
    await popup.waitFor(`document.querySelector('${called('save-link')}')`);
    await popup.click(called('save-link'));
    await popup.waitFor(`document.querySelector('${called('saved-state')}')`);
    await popup.close();
    expect(await count()).toBe(4);
  });
});
