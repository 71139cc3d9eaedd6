/** The side panel: it goes along from tab to tab and from page to page, as far as it is allowed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from '@/demo/articles';
import { type Demo, startDemo } from '@/demo/server';
import type { DrivenBrowser, Tab, View } from '@/scripts/browser/driven-browser';
import { type LocalSite, startSite } from '@/scripts/browser/local-site';
import {
  called,
  highlightedOn,
  save,
  showKeyPoint,
  shownBrief,
  shownRefusal,
} from '@/scripts/browser/screens';
import { articlePage } from '../support/article-page';
import { KIND, startTestBrowser, withBrowser } from '../support/browser';
import { buildWithAccess } from '../support/build-with-access';

const unread = (panel: View) =>
  panel.waitFor(`document.querySelector('[data-testid="panel"]')?.dataset.state === 'unread'`);
const headline = (panel: View, words: string) =>
  panel.waitFor(
    `document.querySelector('${called('headline')}')?.textContent.includes(${JSON.stringify(words)})`,
  );
const titleOf = (slug: string): string =>
  readArticles().find((one) => one.slug === slug && one.edition === 'first')?.title ?? '';

const FERRY = titleOf('ledger-ferry');
const TURBINES = titleOf('herald-turbines');

let demo: Demo;
let site: LocalSite;
beforeAll(async () => {
  demo = await startDemo();
  site = await startSite();
});
afterAll(async () => {
  await demo.close();
  await site.close();
});

const demoUrl = (slug: string): string => demo.urls[slug] ?? '';

/** An app of two articles: a click changes the address first and the text a while later. */
function putApp(name: string, textAfter: number): string {
  const [first, second] = ['ledger-ferry', 'herald-turbines'].map((slug) => articlePage(slug));
  const script = `<script>
    window.goOn = () => {
      history.pushState({}, '', '/story/turbines-77120');
      setTimeout(() => {
        const next = new DOMParser().parseFromString(${JSON.stringify(second)}, 'text/html');
        document.querySelector('main').replaceWith(next.querySelector('main'));
        document.title = next.title;
      }, ${textAfter});
    };
  </script>`;
  const page = (first ?? '').replace('</body>', () => `${script}</body>`);
  site.put(name, '/story/ferry-48213', page);
  return site.url(name, '/story/ferry-48213');
}

describe('the side panel', () => {
  const browser = withBrowser();
  let ferry: Tab;
  let turbines: Tab;
  let panel: View;

  // the browser stops the background whenever it likes: here, before every step
  beforeEach(() => browser().stopBackground());

  it('opens by a click in the popup, with the brief that the popup showed', async () => {
    ferry = await browser().openTab(demoUrl('ledger-ferry'));
    const popup = await browser().clickToolbar(ferry);
    const brief = await shownBrief(popup);
    await popup.click(called('open-panel'));
    panel = await browser().panel();
    expect(await shownBrief(panel)).toEqual(brief);
    expect(await panel.evaluate(`!document.querySelector('${called('open-panel')}')`)).toBe(true);
  });

  it('goes to a sentence on the page beside it', async () => {
    const { keyPoints } = await shownBrief(panel);
    const [highlighted] = await showKeyPoint(panel, ferry, 1);
    expect(highlighted).toContain(keyPoints[0]);
  });

  it.each(['ltr', 'rtl'])('fits into 280 px (%s)', async (direction) => {
    const width = await panel.evaluate<number>(`(() => {
      document.documentElement.dir = '${direction}';
      document.body.style.inlineSize = '280px';
      const { scrollWidth } = document.querySelector('${called('panel')}');
      document.documentElement.dir = '';
      document.body.style.inlineSize = '';
      return scrollWidth; })()`);
    expect(width).toBeLessThanOrEqual(280);
  });

  it('asks for the toolbar button beside a page that was not read', async () => {
    turbines = await browser().openTab(demoUrl('herald-turbines'));
    await unread(panel);
    expect(await panel.text()).toContain('Press the toolbar button to read this page.');
    expect(await panel.text()).not.toContain('Ferry crash');
  });

  it('shows that page as soon as the button is pressed', async () => {
    const popup = await browser().clickToolbar(turbines);
    const brief = await shownBrief(popup);
    await headline(panel, brief.headline);
    await popup.close();
  });

  it('has each tab’s own brief however quickly the reader switches', async () => {
    for (let round = 0; round < 3; round += 1) {
      await ferry.activate();
      await headline(panel, FERRY);
      await turbines.activate();
      await headline(panel, TURBINES);
    }
    for (let round = 0; round < 5; round += 1) {
      await ferry.activate();
      await turbines.activate();
    }
    await ferry.activate();
    await headline(panel, FERRY);
  });

  it('saves the page, and the popup knows', async () => {
    await save(panel);
    const popup = await browser().clickToolbar(ferry);
    expect((await shownBrief(popup)).offer).toBe('saved');
    await popup.close();
  });

  it('takes the brief away when the page of the tab is another', async () => {
    await ferry.activate();
    await ferry.goto(demoUrl('post-ferry'));
    await unread(panel);
  });

  it('keeps the brief on another hash, and takes it away where a page changes its own address', async () => {
    await ferry.goto(putApp('app', 300));
    const popup = await browser().clickToolbar(ferry);
    await shownBrief(popup);
    await popup.close();
    await headline(panel, FERRY);
    await ferry.evaluate(`(location.hash = 'comments')`);
    await ferry.evaluate(`new Promise((resolve) => setTimeout(resolve, 300))`);
    await headline(panel, FERRY);
    await ferry.evaluate('goOn()');
    await unread(panel);
    await ferry.evaluate('history.back()');
    await headline(panel, FERRY);
  });

  it('says why a page has no brief, as the popup does', async () => {
    await ferry.goto(`${demo.origin('herald')}/`);
    await unread(panel);
    const popup = await browser().clickToolbar(ferry);
    expect((await shownRefusal(popup)).reason).toBe('no-article');
    await panel.waitFor(
      `document.querySelector('${called('refusal')}')?.dataset.reason === 'no-article'`,
    );
    await popup.close();
  });

  it('says so beside a page of the browser, once it was asked', async () => {
    const own = await browser().openTab(KIND === 'firefox' ? 'about:license' : 'chrome://credits/');
    const popup = await browser().clickToolbar(own);
    expect((await shownRefusal(popup)).reason).toBe('browser-page');
    await panel.waitFor(
      `document.querySelector('${called('refusal')}')?.dataset.reason === 'browser-page'`,
    );
    await popup.close();
    await own.close();
  });

  it.runIf(KIND === 'firefox')('opens by its own keys', async () => {
    await panel.close();
    await turbines.activate();
    await browser().pressPanelKeys?.();
    await headline(await browser().panel(), TURBINES);
  });
});

describe('with access to all sites, the side panel', () => {
  let browser: DrivenBrowser;
  let built: ReturnType<typeof buildWithAccess> | null = null;
  let tab: Tab;
  let panel: View;

  beforeAll(async () => {
    // Nobody can answer Chromium's question here: the access is given with the extension.
    built = KIND === 'chromium' ? buildWithAccess() : null;
    browser = await startTestBrowser(built?.folder);
    tab = await browser.openTab(demoUrl('ledger-ferry'));
    const popup = await browser.clickToolbar(tab);
    await shownBrief(popup);
    await popup.click(called('open-panel'));
    panel = await browser.panel();
    await headline(panel, FERRY);
  });
  afterAll(async () => {
    const problems = await browser.problems();
    await browser.close();
    built?.remove();
    expect(problems).toEqual([]);
  });
  beforeEach(() => browser.stopBackground());

  it.runIf(KIND === 'firefox')('is given it in the settings, in so many words', async () => {
    const other = await browser.openTab(demoUrl('herald-turbines'));
    await unread(panel);
    await panel.click(called('open-settings'));
    const library = await browser.waitForTab('library.html');
    expect(await library.textOf(called('panel-setting'))).toContain('reads by itself each page');
    await library.click(called('all-sites'));
    await library.waitFor(
      `document.querySelector('${called('panel-setting')}')?.dataset.granted === 'true'`,
    );
    await library.close();
    await other.close();
  });

  it('reads the page in view by itself, from tab to tab', async () => {
    const other = await browser.openTab(demoUrl('herald-turbines'));
    await headline(panel, TURBINES);
    await tab.activate();
    await headline(panel, FERRY);
    await other.close();
  });

  it('reads the next page in the same tab', async () => {
    await tab.goto(demoUrl('signal-seagrass'));
    await headline(panel, titleOf('signal-seagrass'));
  });

  it('reads what a page shows under its new address, not what it showed before', async () => {
    await tab.goto(putApp('app', 700));
    await headline(panel, FERRY);
    await tab.evaluate('goOn()');
    await panel.waitFor(
      `!document.querySelector('${called('headline')}')?.textContent.includes('Ferry crash')`,
    );
    await headline(panel, TURBINES);
  });

  it('asks for the button where the text never follows the address', async () => {
    await tab.goto(putApp('slow', 3_600_000));
    await headline(panel, FERRY);
    await tab.evaluate('goOn()');
    await unread(panel);
  });

  it('goes to a sentence of a page on which nobody has clicked', async () => {
    await tab.goto(demoUrl('post-ferry'));
    await headline(panel, titleOf('post-ferry'));
    await showKeyPoint(panel, tab, 1);
    expect(await highlightedOn(tab)).toHaveLength(1);
  });

  it('says of a page of the browser that it cannot be read', async () => {
    const own = await browser.openTab(KIND === 'firefox' ? 'about:license' : 'chrome://credits/');
    expect((await shownRefusal(panel)).reason).toBe('browser-page');
    await own.close();
  });

  it.runIf(KIND === 'firefox')('reads nothing more once it is taken back', async () => {
    const library = await browser.openExtensionPage('library.html#/settings');
    await library.click(called('all-sites'));
    await library.waitFor(
      `document.querySelector('${called('panel-setting')}')?.dataset.granted === 'false'`,
    );
    await library.close();
    await tab.goto(demoUrl('wpa-ferry'));
    await unread(panel);
  });
});
