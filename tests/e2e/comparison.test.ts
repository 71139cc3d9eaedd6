/** The coverage of one story side by side: from the library's list to the sentences themselves. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab } from '@/scripts/browser/driven-browser';
import { called, libraryRows, savePages } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';

const SLUGS = ['wpa-ferry', 'herald-ferry', 'signal-ferry', 'post-ferry', 'ledger-ferry'];

const browser = withBrowser();
let demo: Demo;
let page: Tab;

beforeAll(async () => {
  demo = await startDemo();
  await savePages(
    browser(),
    SLUGS.map((slug) => demo.urls[slug] ?? ''),
  );
  page = await browser().openExtensionPage('library.html#/inbox');
  await page.resize(1400, 900);
  await libraryRows(page, SLUGS.length);
  for (let row = 0; row < SLUGS.length; row++) {
    await page.press('j');
    await page.press('x');
  }
  await page.click(called('compare-selected'));
  await page.waitFor(`document.querySelector('${called('claims-table')}')`);
});
afterAll(() => demo.close());

const READ = `(element) => element.innerText.replace(/\\s+/g, ' ').trim()`;
const textsOf = (css: string): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(css)})].map(${READ})`);
const rowWith = async (words: string): Promise<string> =>
  (await textsOf(called('claim-row'))).find((row) => row.includes(words)) ?? '';

describe('the comparison of the demo’s main event', () => {
  it('counts articles and independent texts, and folds the reprint under its source', async () => {
    expect(await page.textOf(called('comparison-strip'))).toContain(
      '5 articles · 4 independent texts',
    );
    const heads = (await textsOf(`${called('claims-table')} thead th`)).join(' | ');
    expect(heads).toMatch(/Westmark Press Agency[^|]*Same text: Skerry Islands Herald/);
  });

  it('shows a claim that outlets share, and the figure that differs beside the others', async () => {
    const row = await rowWith('174 passengers');
    expect(row).toContain('186 passengers');
    expect(row).toContain('attributed differently');
    const figures = await page.textOf(called('comparison-figures'));
    expect(figures).toMatch(/Calder Haven Post[^|]*186/);
    expect(figures).toMatch(/The Dunmere Ledger[^|]*174/);
  });

  it('shows a quotation that each outlet cuts differently', async () => {
    const row = await rowWith('never seen a ship come in like that');
    expect(row).toContain('quotation cut differently');
    const [quote] = await textsOf(called('speaker-quotes'));
    expect(quote).toMatch(
      /Ida Renwick.*Westmark Press Agency.*Calder Haven Post.*The Dunmere Ledger/,
    );
  });

  it('lays the sources side by side, those without a name and who declined to comment', async () => {
    const sources = await page.textOf(called('comparison-sources'));
    expect(sources).toMatch(/declined to comment/);
    expect(sources).toContain('A crew member');
  });

  it('shows a later figure among the figures of the injured', async () => {
    const figures = await page.textOf(called('comparison-figures'));
    expect(figures).toMatch(/10:20\sAM\s*at least 40/);
    expect(figures).toMatch(/9:40\sPM\s*Forty-seven \(47\)/);
  });

  it('shows the sentence of a figure where it is pressed', async () => {
    await page.click({ css: called('open-figure'), text: 'Forty-seven' });
    expect(await page.textOf(called('figure-sentence'))).toMatch(
      /^Forty-seven people were injured/,
    );
  });

  it('says of each side whose word it is where they differ in that', async () => {
    const row = await rowWith('174 passengers');
    expect(row).toMatch(
      /186 passengers.* attributed to nobody.*174 passengers.* according to Skerry Line/,
    );
  });

  it('filters what differs, and opens the sentences between their neighbours', async () => {
    await page.click(called('filter-differing'));
    const rows = await textsOf(called('claim-row'));
    expect(rows.length).toBeGreaterThan(2);
    await page.click({ css: called('open-claim'), text: 'in 3 of 4' });
    expect((await textsOf(called('claim-side'))).length).toBeGreaterThan(2);
    await page.click({ css: called('open-claim'), text: 'in 3 of 4' });
    await page.click(called('filter-differing'));
  });

  it('goes from cell to cell by the arrow keys', async () => {
    await page.evaluate(`document.querySelector('${called('open-claim')}').focus()`);
    await page.press('ArrowRight');
    await page.press('ArrowDown');
    const at = `[document.activeElement.cellIndex, document.activeElement.parentElement.matches('${called('claim-row')}')]`;
    expect(await page.evaluate(at)).toEqual([1, true]);
  });

  it('lets no key of the list act on the articles that were selected there', async () => {
    for (const key of ['e', 'x', 'm']) await page.press(key);
    expect(await page.textOf(called('shelf-inbox'))).toContain(`${SLUGS.length}`);
    expect(await page.textOf(called('shelf-unread'))).toContain(`${SLUGS.length}`);
    expect(await page.evaluate(`document.querySelector('${called('toast')}')`)).toBeNull();
  });

  it('keeps the reader’s word that a sentence makes another claim', async () => {
    const opened = `[...document.querySelectorAll('${called('claim-row')}')].find((row) => row.innerText.includes('174 passengers')).querySelector('button').click()`;
    await page.evaluate(opened);
    const third = `${called('claim-side')}:nth-of-type(3) ${called('not-same-claim')}`;
    await page.evaluate(`document.querySelector(${JSON.stringify(third)}).focus()`);
    await page.press('Enter');
    await page.waitFor(
      `[...document.querySelectorAll('${called('claim-row')}')].every((row) => !(row.innerText.includes('174 passengers') && row.innerText.includes('186 passengers')))`,
    );
    // the keyboard stays with what is left of the row
    const focused = `document.activeElement.closest('${called('claim-row')}')?.innerText ?? ''`;
    await page.waitFor(`(${focused}).includes('186 passengers')`);
    await page.goto(`${await page.url()}`);
    await page.waitFor(`document.querySelector('${called('claims-table')}')`);
    expect(await rowWith('186 passengers')).not.toContain('174 passengers');
  });

  it('lists that word as long as it stands, and takes it back from there', async () => {
    expect(await page.textOf(called('kept-answer'))).toMatch(/Not the same claim.*174 passengers/);
    await page.click(called('take-back'));
    await page.waitFor(`!document.querySelector('${called('kept-answer')}')`);
    expect(await rowWith('186 passengers')).toContain('174 passengers');
    expect(await page.evaluate(`document.activeElement.tagName`)).toBe('BUTTON');
  });

  it('keeps the roles of its table where rows are laid out as cards', async () => {
    const parts = `[...document.querySelectorAll('${called('claims-table')} :is(thead, tbody, tr, th, td)')]`;
    await page.resize(420, 900);
    await page.waitFor(
      `getComputedStyle(document.querySelector('${called('claims-table')} td')).display === 'block'`,
    );
    expect(await page.evaluate(`${parts}.length`)).toBeGreaterThan(0);
    expect(await page.evaluate(`${parts}.filter((part) => !part.role).length`)).toBe(0);
    await page.resize(1400, 900);
  });

  it('offers the articles by outlet and headline, in order of publication', async () => {
    const choices = () => textsOf(`${called('comparison-picker')} label`);
    expect(await choices()).toHaveLength(SLUGS.length);
    expect((await choices())[0]).toBe(
      'Westmark Press Agency At least 40 hurt as island ferry strikes pier in Calder Haven',
    );
  });
});
