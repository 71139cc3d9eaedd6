import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '@/scripts/browser/driven-browser';
import { type LocalSite, startSite } from '@/scripts/browser/local-site';
import { called, libraryRows, save, shownBrief } from '@/scripts/browser/screens';
import { articlePage } from '../support/article-page';
import { withBrowser } from '../support/browser';

const browser = withBrowser();
let site: LocalSite;
let tab: Tab;

/** Every paragraph is a window away from the next, so that only one of them is in view. */
const APART = '<style>p { margin-block-end: 110vh }</style>';

beforeAll(async () => {
  site = await startSite();
  site.put('paper', '/story', articlePage('ledger-ferry', { head: APART }));
  tab = await browser().openTab(site.url('paper', '/story?utm_source=mail'));
});
afterAll(() => site.close());

/** Keeps what is copied where the test can read it: the machine's clipboard is the reader's. */
const catchCopies = (view: View) =>
  view.evaluate(`(() => {
    window.copies = [];
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async (text) => { window.copies.push(text); } });
  })()`);

const copied = (view: View, count: number) =>
  view.waitFor<string>(`window.copies.length === ${count} && window.copies.at(-1)`);

const MENU_IS_OPEN = `document.querySelector('[role="menu"]:popover-open')`;

describe('a reader copies', () => {
  let markdown = '';

  it('the brief as Markdown, from the popup, with two keys', async () => {
    const popup = await browser().clickToolbar(tab);
    const { headline, keyPoints, sections } = await shownBrief(popup);
    await catchCopies(popup);
    await popup.press('c');
    await popup.waitFor(MENU_IS_OPEN);
    await popup.press('Enter');
    markdown = await copied(popup, 1);
    expect(await popup.textOf(called('toast'))).toContain('Brief copied as Markdown.');
    expect(markdown.startsWith(`# [${headline}](${site.url('paper', '/story')})\n`)).toBe(true);
    await popup.close();
    for (const heading of sections) expect(markdown).toContain(`\n## ${heading}\n`);
    const links = markdown.match(/\[¶\d+\]\(http\S+#:~:text=\S+\)/g) ?? [];
    expect(links.length).toBeGreaterThan(keyPoints.length);
  });

  it('nothing with Escape, which closes the menu and leaves the popup open', async () => {
    const popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    await catchCopies(popup);
    await popup.press('c');
    await popup.waitFor(MENU_IS_OPEN);
    await popup.press('Escape');
    await popup.waitFor(`!${MENU_IS_OPEN}`);
    expect(await popup.evaluate('window.copies.length')).toBe(0);
    expect((await shownBrief(popup)).headline).not.toBe('');
    await save(popup);
    await popup.close();
  });

  it('links that scroll to their sentences', async () => {
    const links = [...markdown.matchAll(/\[¶(\d+)\]\((\S+)\)/g)];
    const [last] = links.sort(([, a], [, b]) => Number(b) - Number(a));
    const [, , link = ''] = last ?? [];
    const start = decodeURIComponent(/text=(?:[^,]+-,)?([^,]+)/.exec(link)?.[1] ?? '');
    const page = await browser().openTab(link);
    const seen = await page.waitFor<number>(
      `(() => {
        const place = [...document.querySelectorAll('p')]
          .find(({ textContent }) => textContent.includes(${JSON.stringify(start)}))
          .getBoundingClientRect();
        return scrollY > 0 && place.top < innerHeight && place.bottom > 0 && scrollY;
      })()`,
    );
    expect(seen).toBeGreaterThan(0);
    await page.close();
    await tab.activate();
  });

  it('a citation from the library', async () => {
    const library = await browser().openExtensionPage('library.html');
    const [row] = await libraryRows(library, 1);
    await library.click({ css: called('library-row-link'), text: row?.headline ?? '' });
    await library.textOf(called('article-text'));
    await catchCopies(library);
    await library.click(called('copy'));
    await library.click(called('copy-citation'));
    expect(await copied(library, 1)).toMatch(
      /^Nora Kettley, Tom Ashgrove: Ferry crash injures 47 as company blames engine failure\. .+ 2026\. http\S+\/story \(accessed .+ \d{4}\)\.$/,
    );
    expect(await library.textOf(called('toast'))).toContain('Citation copied.');
    await library.close();
  });
});
