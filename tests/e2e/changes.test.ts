import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab, View } from '@/scripts/browser/driven-browser';
import { called, save, shownBrief } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';

const browser = withBrowser();
let demo: Demo;
let tab: Tab;
let popup: View;
let library: Tab;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());
beforeEach(() => browser().stopBackground());

const texts = (view: View, css: string): Promise<string[]> =>
  view.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(css)})].map(({ textContent }) => textContent)`,
  );

describe('an article that was saved and has changed since', () => {
  it('is told in the popup by what changed', async () => {
    tab = await browser().openTab(demo.urls['post-ferry'] ?? '');
    popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    await save(popup);
    await popup.close();
    demo.setEdition('post-ferry', 'updated');
    await tab.goto(demo.urls['post-ferry'] ?? '');
    popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    expect(await popup.textOf(called('saved-state'))).toMatch(
      /^Changed since you saved it .*: headline, 2 figures, \d+ sentences\.$/,
    );
  });

  it('is saved and shown with its changes by one button', async () => {
    await popup.click({ css: called('open-saved'), text: 'Save and compare' });
    library = await browser().waitForTab('library.html');
    expect(await library.textOf(called('change-counts'))).toMatch(/^headline, 2 figures/);
    const [removed, added] = [
      await texts(library, `${called('what-changed')} del`),
      await texts(library, `${called('what-changed')} ins`),
    ];
    expect(removed.slice(0, 2)).toEqual(['43', 'Forty-three']);
    expect(added.slice(0, 2)).toEqual(['47', 'Forty-seven']);
    expect(added).toContain('Transport Minister Helen Strand came to the terminal at 4pm.');
  });

  it('leads from a change to its place in the text of its version', async () => {
    await library.click({ css: called('part-row'), text: 'Forty-seven' });
    expect(await library.textOf(called('marked-sentence'))).toBe('Forty-seven');
    await library.click(`${called('what-changed')} ${called('more-rows')}`);
    await library.click({ css: called('part-row'), text: 'Fire chief Amos Dray' });
    expect(await library.textOf(called('marked-sentence'))).toMatch(/^Fire chief Amos Dray said/);
    expect(await library.textOf(called('headline'))).toContain('43 hurt');
  });

  it('has nothing to show between a version and itself', async () => {
    await library.evaluate(`(() => {
      const [before, after] = ['changes-before', 'changes-after'].map((name) =>
        document.querySelector('[data-testid="' + name + '"]'));
      before.value = after.value;
      before.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await library.waitFor(
      `document.querySelector('${called('change-counts')}')?.textContent === 'only spacing or time stamps'`,
    );
  });

  it('is the same again once it is saved', async () => {
    await tab.activate();
    popup = await browser().clickToolbar(tab);
    expect((await shownBrief(popup)).offer).toBe('saved');
    expect(await popup.textOf(called('open-saved'))).toBe('Open');
  });
});
