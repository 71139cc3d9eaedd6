import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab, View } from '@/scripts/browser/driven-browser';
import { called, libraryRows, save, shownBrief, shownRefusal } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { id: string; help: string; nodes: { html: string; failureSummary: string }[] };

/** What axe finds against a view, one line for each element. */
async function findings(view: View): Promise<string[]> {
  await view.evaluate(`(() => { ${AXE}; window.axe = globalThis.axe ?? axe; })()`);
  const violations = await view.evaluate<Finding[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => ({ id, help,
        nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

const browser = withBrowser();
let demo: Demo;
let tab: Tab;

beforeAll(async () => {
  demo = await startDemo();
  tab = await browser().openTab(demo.urls['wpa-ferry'] ?? '');
  const popup = await browser().clickToolbar(tab);
  await shownBrief(popup);
  await save(popup);
  await popup.close();
});
afterAll(() => demo.close());

describe.each(['light', 'dark'] as const)('in %s colours, axe finds nothing against', (scheme) => {
  beforeAll(() => browser().preferColours(scheme));

  it('the popup with a brief, related stories and an unfolded section', async () => {
    await tab.goto(demo.urls['ledger-ferry'] ?? '');
    const popup = await browser().clickToolbar(tab);
    const { related } = await shownBrief(popup);
    expect(related).not.toEqual([]);
    await popup.click(called('section-chip'));
    await popup.click(called('key-point'));
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  it('the popup of a saved article', async () => {
    await tab.goto(demo.urls['wpa-ferry'] ?? '');
    const popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  it('the popup that refuses a page', async () => {
    await tab.goto(`${demo.origin('herald')}/`);
    const popup = await browser().clickToolbar(tab);
    await shownRefusal(popup);
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  it('the side panel, beside a page that was read and beside one that was not', async () => {
    await tab.goto(demo.urls['ledger-ferry'] ?? '');
    const popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    await popup.click(called('open-panel'));
    const panel = await browser().panel();
    await shownBrief(panel);
    expect(await findings(panel)).toEqual([]);
    const other = await browser().openTab(demo.urls['herald-turbines'] ?? '');
    await panel.textOf(called('unread-page'));
    expect(await findings(panel)).toEqual([]);
    await other.close();
    await panel.close();
  });

  it('the library: its list, an article in it, an empty shelf', async () => {
    const library = await browser().openExtensionPage('library.html');
    const [row] = await libraryRows(library, 1);
    await library.click(called('unfold-row'));
    expect(await findings(library)).toEqual([]);
    await library.click({ css: called('library-row-link'), text: row?.headline ?? '' });
    await library.textOf(called('article-text'));
    expect(await findings(library)).toEqual([]);
    await library.click(called('shelf-archive'));
    await library.textOf(called('shelf-empty'));
    expect(await findings(library)).toEqual([]);
    await library.close();
  });
});

describe.each(['light', 'dark'] as const)(
  'in %s colours, with a story, axe finds nothing against',
  (scheme) => {
    beforeAll(async () => {
      await browser().preferColours(scheme);
      for (const slug of ['post-ferry', 'herald-ferry']) {
        await tab.goto(demo.urls[slug] ?? '');
        const popup = await browser().clickToolbar(tab);
        const { offer } = await shownBrief(popup);
        if (offer === 'save') await save(popup);
        await popup.close();
      }
    });

    it('the shelf of stories and a story, with everything unfolded', async () => {
      const library = await browser().openExtensionPage('library.html#/stories');
      await library.textOf(called('story-row'));
      expect(await findings(library)).toEqual([]);
      await library.click(called('story-row-link'));
      await library.textOf(called('story-points'));
      await library.click(called('repeated-points'));
      await library.click(`${called('story-member')} input`);
      await library.textOf(called('split-story'));
      expect(await findings(library)).toEqual([]);
      await library.click(called('rename-story'));
      await library.click(called('merge-story'));
      await library.waitFor(`document.querySelector('${called('story-picker')}')`);
      expect(await findings(library)).toEqual([]);
      await library.close();
    });

    it.each([1180, 420])('a comparison, with a claim opened, %i px wide', async (width) => {
      const library = await browser().openExtensionPage('library.html#/stories');
      await library.resize(width, 800);
      await library.click(called('story-row-link'));
      await library.click(called('compare-story'));
      await library.textOf(called('claims-table'));
      expect(await findings(library)).toEqual([]);
      await library.click(called('open-claim'));
      expect(await findings(library)).toEqual([]);
      await library.close();
    });

    it('the side panel with a story, what is new and the marks on the page', async () => {
      await tab.goto(demo.urls['signal-ferry'] ?? '');
      // this outlet's pages are filled by script
      await tab.waitFor(`document.querySelectorAll('p').length > 4`);
      const popup = await browser().clickToolbar(tab);
      await shownBrief(popup);
      await popup.click(called('open-panel'));
      const panel = await browser().panel();
      await shownBrief(panel);
      await panel.textOf(called('new-here'));
      await panel.click(called('mark-page'));
      await panel.waitFor(`document.querySelector('${called('marks')}[data-state="on"]')`);
      await panel.click(called('next-mark'));
      await panel.waitFor(`document.querySelector('${called('mark-row')} [aria-current]')`);
      expect(await findings(panel)).toEqual([]);
      await panel.close();
    });
  },
);
