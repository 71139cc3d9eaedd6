import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab, View } from '@/scripts/browser/driven-browser';
import {
  called,
  highlightedOn,
  libraryRows,
  save,
  sentenceIn,
  showKeyPoint,
  shownBrief,
} from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';

const browser = withBrowser();
let demo: Demo;
let tab: Tab;
let popup: View;

const demoUrl = (slug: string): string => {
  const url = demo.urls[slug];
  if (!url) throw new Error(`The demo has no ${slug}.`);
  return url;
};

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());
// the browser stops the background whenever it likes: here, before every step
beforeEach(() => browser().stopBackground());

describe('a reader', () => {
  it('clicks the toolbar button on an article and gets its brief', async () => {
    tab = await browser().openTab(demoUrl('ledger-ferry'));
    popup = await browser().clickToolbar(tab);
    const brief = await shownBrief(popup);
    expect(brief.outlet).toBe('The Dunmere Ledger');
    expect(brief.headline).toBe('Ferry crash injures 47 as company blames engine failure');
    expect(brief.facts.join(' ')).toMatch(/Nora Kettley.*2026.*min/);
    expect(brief.keyPoints.length).toBeGreaterThanOrEqual(3);
    expect(brief.keyPoints.length).toBeLessThanOrEqual(5);
    expect(brief.sections).toContain('Faults in October');
    expect(brief.offer).toBe('save');
  });

  it('goes to the sentence of each key point, on a page that stays as it is', async () => {
    const before = await tab.evaluate<string>('document.documentElement.outerHTML');
    const { keyPoints } = await shownBrief(popup);
    for (const [at, keyPoint] of keyPoints.entries()) {
      const [highlighted, ...more] = await showKeyPoint(popup, tab, at + 1);
      expect(more).toEqual([]);
      expect(highlighted).toContain(keyPoint);
    }
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(before);
  });

  it('sees the highlighted sentence in the middle of the window', async () => {
    const top = await tab.evaluate<number>(
      `[...[...CSS.highlights.values()][0]][0].getBoundingClientRect().top`,
    );
    const height = await tab.evaluate<number>('innerHeight');
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(height);
  });

  it('is told where a sentence is no longer on the page', async () => {
    await tab.evaluate(
      `document.querySelectorAll('main, article').forEach((part) => part.remove())`,
    );
    await popup.click(called('key-point'));
    const status = `li:nth-child(1) ${called('key-point-status')}`;
    await popup.waitFor(`document.querySelector('${status}')?.textContent`);
    expect(await popup.textOf(status)).toBe('Not found on the page now.');
    expect(await highlightedOn(tab)).toEqual([]);
  });

  it('unfolds a section and goes to a sentence of it', async () => {
    await tab.goto(demoUrl('ledger-ferry'));
    popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    await popup.click({ css: called('section-chip'), text: 'Faults in October' });
    await popup.click(called('section-sentence'));
    const sentence = await popup.textOf(sentenceIn('section-sentence'));
    await tab.waitFor('CSS.highlights.size > 0');
    expect(await highlightedOn(tab)).toEqual([sentence]);
  });

  it('saves the article and finds it in the library', async () => {
    await save(popup);
    expect(await popup.textOf(called('saved-state'))).toBe('Saved on this device.');
    const library = await browser().openExtensionPage('library.html');
    const [row, ...more] = await libraryRows(library, 1);
    expect(more).toEqual([]);
    expect(row?.headline).toBe('Ferry crash injures 47 as company blames engine failure');
    await library.close();
  });

  it('takes a save back', async () => {
    await tab.goto(demoUrl('herald-turbines'));
    popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    await save(popup);
    await popup.click(called('undo-button'));
    await popup.waitFor(
      `document.querySelector('${called('save-button')}').dataset.state === 'save'`,
    );
    const library = await browser().openExtensionPage('library.html');
    expect(await libraryRows(library, 1)).toHaveLength(1);
    await library.close();
  });

  it.each(['?utm_source=mail&utm_campaign=x', '?fbclid=abc', '#comments'])(
    'sees that it is saved already at the address with %s',
    async (addition) => {
      await tab.goto(demoUrl('ledger-ferry') + addition);
      popup = await browser().clickToolbar(tab);
      expect((await shownBrief(popup)).offer).toBe('saved');
    },
  );

  it('sees what another outlet told of the same event, with the reason', async () => {
    await tab.goto(demoUrl('post-ferry'));
    popup = await browser().clickToolbar(tab);
    const { related } = await shownBrief(popup);
    expect(related.map(({ headline }) => headline)).toEqual([
      'Ferry crash injures 47 as company blames engine failure',
    ]);
    expect(related[0]?.reason).toMatch(/^shares .*(Calder Haven|Maren Holt|Skerry Line)/);
    await save(popup);
  });

  it('adds a version where the text of a saved article has changed', async () => {
    demo.setEdition('post-ferry', 'updated');
    await tab.goto(demoUrl('post-ferry'));
    popup = await browser().clickToolbar(tab);
    expect((await shownBrief(popup)).offer).toBe('version');
    await save(popup);
    const library = await browser().openExtensionPage('library.html');
    const rows = await libraryRows(library, 2);
    await library.click({ css: called('library-row-link'), text: rows[0]?.headline ?? '' });
    await library.waitFor(`document.querySelectorAll('${called('version')}').length === 2`);
    await library.close();
  });

  it('finds everything again after the browser was closed and opened', async () => {
    await browser().restart();
    const library = await browser().openExtensionPage('library.html');
    expect(await libraryRows(library, 2)).toHaveLength(2);
    tab = await browser().openTab(demoUrl('ledger-ferry'));
    popup = await browser().clickToolbar(tab);
    expect((await shownBrief(popup)).offer).toBe('saved');
  });
});
