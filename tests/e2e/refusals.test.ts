import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import { type LocalSite, startSite } from '@/scripts/browser/local-site';
import { shownRefusal } from '@/scripts/browser/screens';
import { KIND, withBrowser } from '../support/browser';

/** The least that viewers take for a PDF: one empty page. */
const PDF = `%PDF-1.1
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

const SHORT = `<!doctype html><html lang="en"><title>Bridge closed on Friday</title>
<article><h1>Bridge closed on Friday</h1>
<p>The bridge at Mill Lane is closed on Friday from noon, the council said.</p></article></html>`;

const browser = withBrowser();
let site: LocalSite;
let demo: Demo;

beforeAll(async () => {
  site = await startSite();
  demo = await startDemo();
  site.put('council', '/bridge', SHORT);
  site.put('council', '/plan.pdf', { body: PDF, type: 'application/pdf' });
});
afterAll(async () => {
  await site.close();
  await demo.close();
});

const refusalAt = async (url: string) => {
  const tab = await browser().openTab(url);
  const refusal = await shownRefusal(await browser().clickToolbar(tab));
  await tab.close();
  return refusal;
};

describe('the popup', () => {
  it('says that a home page is no article, and what to do', async () => {
    const { reason, words } = await refusalAt(`${demo.origin('herald')}/`);
    expect(reason).toBe('no-article');
    expect(words).toContain('Open one of its articles and click again.');
  });

  it('says that a search page is no article', async () => {
    const { reason } = await refusalAt(`${demo.origin('ledger')}/search?q=ferry`);
    expect(reason).toBe('no-article');
  });

  it('says that a text is too short for a brief', async () => {
    expect((await refusalAt(site.url('council', '/bridge'))).reason).toBe('too-short');
  });

  it('says that a PDF is no web page', async () => {
    expect((await refusalAt(site.url('council', '/plan.pdf'))).reason).toBe('pdf');
  });

  it('says that a page of the browser cannot be read', async () => {
    const page = KIND === 'firefox' ? 'about:license' : 'chrome://credits/';
    expect((await refusalAt(page)).reason).toBe('browser-page');
  });

  it('says so of its own pages as well', async () => {
    const library = `${browser().extensionOrigin}/library.html`;
    expect((await refusalAt(library)).reason).toBe('browser-page');
  });
});
