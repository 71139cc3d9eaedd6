import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab } from '@/scripts/browser/driven-browser';
import { called, libraryRows, save, shownBrief } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';

const browser = withBrowser();
let demo: Demo;
let library: Tab;

const SLUGS = ['post-tram', 'ledger-museum', 'herald-turbines'];

beforeAll(async () => {
  demo = await startDemo();
  const tab = await browser().openTab(demo.home);
  for (const slug of SLUGS) {
    await tab.goto(demo.urls[slug] ?? '');
    const popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    await save(popup);
    await popup.close();
  }
  library = await browser().openExtensionPage('library.html');
});
afterAll(() => demo.close());
beforeEach(() => browser().stopBackground());

/** Goes to a shelf by its entry in the rail. */
const goTo = (shelf: string): Promise<void> => library.click(called(`shelf-${shelf}`));
/** Whether the first article of the list is unread, as an expression. */
const UNREAD = `document.querySelector('${called('library-row')}').dataset.unread`;
const open = async (headline: string): Promise<void> => {
  await library.click({ css: called('library-row-link'), text: headline });
  const shown = `document.querySelector('${called('article-page')} ${called('headline')}')?.textContent`;
  await library.waitFor(`${shown} === ${JSON.stringify(headline)}`);
};

describe('the library', () => {
  it('lists what was saved, newest first', async () => {
    const rows = await libraryRows(library, 3);
    expect(rows[0]?.headline).toMatch(/turbine/i);
    expect(rows.every(({ unread }) => unread)).toBe(true);
  });

  it('unfolds the key points of an article in the list', async () => {
    await library.click(called('unfold-row'));
    await library.waitFor(
      `document.querySelectorAll('${called('row-key-points')} li').length >= 3`,
    );
  });

  it('opens an article beside the list: brief, text and where it came from', async () => {
    const [row] = await libraryRows(library, 3);
    await open(row?.headline ?? '');
    expect(await library.textOf(`${called('article-page')} ${called('headline')}`)).toBe(
      row?.headline,
    );
    await library.waitFor(
      `document.querySelector('${called('article-text')}').innerText.length > 1500`,
    );
    const href = `document.querySelector('${called('open-original')}').href`;
    expect(await library.evaluate(href)).toBe(demo.urls['herald-turbines']);
    await library.waitFor(`${UNREAD} === 'false'`);
  });

  it('marks the sentence of a key point in the saved text', async () => {
    await library.click(`${called('article-brief')} ${called('key-point')}`);
    const marked = await library.textOf(called('marked-sentence'));
    expect(await library.textOf(`${called('article-brief')} ${called('key-point')}`)).toContain(
      marked,
    );
  });

  it('counts an article as read from its opening on, until it is marked unread', async () => {
    await library.click(called('toggle-read'));
    await library.waitFor(`${UNREAD} === 'true'`);
    await library.click(called('toggle-read'));
    await library.waitFor(`${UNREAD} === 'false'`);
  });

  it('archives the open article', async () => {
    await library.click(called('archive'));
    await libraryRows(library, 2);
    await goTo('archive');
    expect((await libraryRows(library, 1))[0]?.headline).toMatch(/turbine/i);
  });

  it('moves an article to the trash and back by undo', async () => {
    await goTo('inbox');
    const [row] = await libraryRows(library, 2);
    await open(row?.headline ?? '');
    await library.click(called('trash'));
    await libraryRows(library, 1);
    await library.click(called('undo-button'));
    expect((await libraryRows(library, 2))[0]?.headline).toBe(row?.headline);
  });

  it('restores from the trash to where an article lay', async () => {
    const [row] = await libraryRows(library, 2);
    await open(row?.headline ?? '');
    await library.click(called('trash'));
    await goTo('trash');
    await libraryRows(library, 1);
    await open(row?.headline ?? '');
    await library.click(called('restore'));
    await goTo('inbox');
    expect(await libraryRows(library, 2)).toHaveLength(2);
  });

  it('shows a change at once in a second window of it', async () => {
    const second = await browser().openExtensionPage('library.html#/archive');
    await libraryRows(second, 1);
    await library.activate();
    const [row] = await libraryRows(library, 2);
    await open(row?.headline ?? '');
    await library.click(called('archive'));
    expect(await libraryRows(second, 2)).toHaveLength(2);
    await second.close();
  });
});
