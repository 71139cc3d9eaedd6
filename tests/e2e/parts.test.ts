/** What the article says beside its key points: rows that unfold, lead to the page, and can be moved. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab, View } from '@/scripts/browser/driven-browser';
import { called, highlightedOn, libraryRows, save, shownBrief } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';

const browser = withBrowser();
let demo: Demo;
let tab: Tab;
let popup: View;

beforeAll(async () => {
  demo = await startDemo();
  tab = await browser().openTab(demo.urls['ledger-accord'] ?? '');
  popup = await browser().clickToolbar(tab);
  await shownBrief(popup);
});
afterAll(() => demo.close());
beforeEach(() => browser().stopBackground());

const ROWS = `[...document.querySelectorAll('${called('part-row')}')].map((row) => row.innerText.replace(/\\s+/g, ' '))`;
/** Unfolds a part and gives its rows as they read; a part that is open stays so. */
async function unfold(view: View, part: string): Promise<string[]> {
  const chip = called(`part-${part}`);
  const isOpen = `document.querySelector('${chip}')?.getAttribute('aria-expanded') === 'true'`;
  if (!(await view.evaluate<boolean>(isOpen))) await view.click(chip);
  return view.waitFor<string[]>(`${isOpen} && ${ROWS}`);
}

describe('the parts of a brief', () => {
  it('name the people of the article with who they are', async () => {
    const rows = (await unfold(popup, 'people')).join(' | ');
    expect(rows).toMatch(/Clement Hargrave.*Special envoy/i);
    expect(rows).toMatch(/Adela Thorne.*Defence Secretary/i);
  });

  it('show on whose word it stands, and who would not comment', async () => {
    const rows = (await unfold(popup, 'sources')).join(' | ');
    expect(rows).toContain('a person familiar with the talks');
    expect(rows).toMatch(/foreign ministry.*declined to comment/i);
  });

  it('lead to the words of a quotation on the page', async () => {
    const rows = await unfold(popup, 'quotes');
    expect(rows.join(' | ')).toContain('We have been shown nothing and asked nothing');
    await popup.click({ css: called('part-row'), text: 'We have been shown nothing' });
    await tab.waitFor(
      `[...CSS.highlights.keys()].some((name) => name.startsWith('story-context'))`,
    );
    expect((await highlightedOn(tab)).join(' ')).toContain('We have been shown nothing');
  });

  it('keep a sentence where the reader has put it, in the popup and in the library', async () => {
    await save(popup);
    const [sentence = ''] = await unfold(popup, 'uncertain');
    await popup.click(called('move-sentence'));
    await popup.click(called('move-sentence-next'));
    const words = sentence.slice(0, 60);
    const next = `document.querySelector('${called('part-next')}')`;
    await popup.waitFor(next);
    expect((await unfold(popup, 'next')).join(' | ')).toContain(words);
    await popup.close();

    const library = await browser().openExtensionPage('library.html');
    const [row] = await libraryRows(library, 1);
    await library.close();
    const page = await browser().openExtensionPage(`library.html#/article/${row?.id}`);
    await page.waitFor(`document.querySelector('${called('part-next')}')`);
    expect((await unfold(page, 'next')).join(' | ')).toContain(words);
    await page.click({ css: called('part-row'), text: words.slice(0, 40) });
    expect(await page.textOf(called('marked-sentence'))).toContain(words);
    await page.close();
  });

  it('stand in the order that the reader chose, without what the reader hid', async () => {
    const library = await browser().openExtensionPage('library.html');
    await library.click(called('settings'));
    await library.click(`${called('setting-people')} input`);
    await library.close();
    popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    await popup.waitFor(`document.querySelector('${called('part-sources')}')`);
    expect(await popup.evaluate(`!document.querySelector('${called('part-people')}')`)).toBe(true);
    await popup.close();
  });
});
