import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSite, startSite } from '@/scripts/browser/local-site';
import { called, libraryRows, save, shownBrief } from '@/scripts/browser/screens';
import { articlePage } from '../support/article-page';
import { withBrowser } from '../support/browser';

const browser = withBrowser();
let site: LocalSite;

beforeAll(async () => {
  site = await startSite();
  const canonical = `<link rel="canonical" href="${site.url('paper', '/canonical-story')}">`;
  site.put('paper', '/story', articlePage('wpa-ferry'));
  site.put('paper', '/story/', articlePage('wpa-ferry'));
  site.put('www.paper', '/story', articlePage('wpa-ferry'));
  site.put('paper', '/canonical-story', articlePage('post-tram'));
  site.put('mobile.paper', '/x/774', articlePage('post-tram', { head: canonical }));
  site.put('other', '/story', articlePage('wpa-ferry'));
});
afterAll(() => site.close());

const offerAt = async (url: string): Promise<string> => {
  const tab = await browser().openTab(url);
  const popup = await browser().clickToolbar(tab);
  const { offer } = await shownBrief(popup);
  await popup.close();
  await tab.close();
  return offer;
};

describe('an article that was saved', () => {
  beforeAll(async () => {
    for (const path of ['/story', '/canonical-story']) {
      const tab = await browser().openTab(site.url('paper', path));
      const popup = await browser().clickToolbar(tab);
      await shownBrief(popup);
      await save(popup);
      await tab.close();
    }
  });

  it.each([
    ['with tracking parameters', 'paper', '/story?utm_source=mail&gclid=1'],
    ['with a slash at the end', 'paper', '/story/'],
    ['under www.', 'www.paper', '/story'],
    ['through its canonical address', 'mobile.paper', '/x/774'],
  ])('is known again %s', async (_, name, path) => {
    expect(await offerAt(site.url(name, path))).toBe('saved');
  });

  it('is another article at another outlet, though the words are the same', async () => {
    expect(await offerAt(site.url('other', '/story'))).toBe('save');
  });

  it('stands in the library once', async () => {
    const library = await browser().openExtensionPage('library.html');
    expect(await libraryRows(library, 2)).toHaveLength(2);
    await library.waitFor(`document.querySelector('${called('shelf-total')}')`);
  });
});
