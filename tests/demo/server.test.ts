import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticles } from '@/demo/articles';
import { OUTLETS } from '@/demo/outlets';
import { type Demo, startDemo } from '@/demo/server';
import { fetchPage } from './page';

const LOADED = /<(?:img|script) [^>]*?src="([^"]*)"|<link rel="stylesheet" href="([^"]*)"/g;
const LINKED = /<a [^>]*?href="([^"]*)"/g;
const OUTLET_IDS = OUTLETS.map((outlet) => outlet.id);

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const addresses = (html: string, pattern: RegExp): Set<string> =>
  new Set([...html.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? ''));

const statuses = new Map<string, number>();
async function statusOf(address: string): Promise<number> {
  const known = statuses.get(address) ?? (await fetchPage(address)).status;
  statuses.set(address, known);
  return known;
}

const pagesOf = (outlet: string): string[] => [
  `${demo.origin(outlet)}/`,
  `${demo.origin(outlet)}/search?q=the`,
  ...readArticles()
    .filter((article) => article.outlet === outlet)
    .map((article) => `${demo.origin(outlet)}${article.path}`),
];

describe('the demo server', () => {
  it('lists every outlet and article on its own page', async () => {
    const { body } = await fetchPage(demo.home);
    for (const address of Object.values(demo.urls)) expect(body).toContain(`"${address}"`);
    for (const outlet of OUTLET_IDS) expect(body).toContain(`"${demo.origin(outlet)}/"`);
  });

  it.each(OUTLET_IDS)('gives %s an origin of its own', (outlet) => {
    expect(new URL(demo.origin(outlet)).hostname).toBe(`${outlet}.localhost`);
  });

  it.each(OUTLET_IDS)('serves all pages of %s and all that they load', async (outlet) => {
    for (const address of pagesOf(outlet)) {
      const { status, body } = await fetchPage(address);
      expect(status, address).toBe(200);
      expect(body).not.toMatch(/<(iframe|video|audio|object|embed)\b|srcset=/);
      for (const file of [...addresses(body, LOADED)]) {
        expect(file, address).toMatch(/^\/(assets|pictures)\//);
        expect(await statusOf(new URL(file, address).href), file).toBe(200);
      }
    }
  });

  it.each(OUTLET_IDS)('links from %s only to pages of the demo', async (outlet) => {
    for (const address of pagesOf(outlet)) {
      const { body } = await fetchPage(address);
      for (const link of addresses(body, LINKED)) {
        const target = new URL(link, address);
        expect(target.hostname, address).toMatch(/^[a-z]+\.localhost$/);
        expect(await statusOf(target.href), target.href).toBe(200);
      }
    }
  });

  it.each(OUTLET_IDS)('lets the style sheet of %s load nothing', async (outlet) => {
    const { body } = await fetchPage(`${demo.origin(outlet)}/assets/site.css`);
    expect(body).not.toMatch(/url\(|@import/);
  });

  it('answers 404 for other hosts, paths and files', async () => {
    for (const path of ['/nothing', '/assets/template.ts', '/assets/..%2fserver.ts']) {
      expect((await fetchPage(`${demo.origin('ledger')}${path}`)).status, path).toBe(404);
    }
    expect((await fetchPage(`${demo.origin('nobody')}/`)).status).toBe(404);
  });

  it('changes an article at its own address and back', async () => {
    const address = demo.urls['post-ferry'] ?? '';
    expect((await fetchPage(address)).body).toContain('Forty-three people');
    demo.setEdition('post-ferry', 'updated');
    expect((await fetchPage(address)).body).toContain('Forty-seven people');
    demo.setEdition('post-ferry', 'first');
    expect((await fetchPage(address)).body).toContain('Forty-three people');
  });

  it('serves the updated edition from the start when asked to', async () => {
    const updated = await startDemo({ edition: 'updated' });
    const { body } = await fetchPage(updated.urls['post-ferry'] ?? '');
    await updated.close();
    expect(body).toContain('Forty-seven people');
  });

  it('refuses editions that do not exist', () => {
    expect(() => demo.setEdition('wpa-ferry', 'updated')).toThrow('no updated edition');
    expect(() => demo.setEdition('nothing', 'first')).toThrow('no first edition');
  });

  it('keeps the hidden end of a paywalled text off the page', async () => {
    const article = readArticles().find(({ slug }) => slug === 'business-ferry');
    const { body } = await fetchPage(demo.urls['business-ferry'] ?? '');
    expect(article?.blocks.at(-1)?.text).toContain('Premiums');
    expect(body).not.toContain('Premiums');
  });

  it('sends the script-rendered page empty and the lazy page with its beginning', async () => {
    const page = async (slug: string): Promise<Document> => {
      const address = demo.urls[slug] ?? '';
      return new JSDOM((await fetchPage(address)).body).window.document;
    };
    expect((await page('signal-ferry')).querySelectorAll('h1, h2, p:not(.spinner)')).toHaveLength(
      0,
    );
    expect((await page('echo-aground')).querySelectorAll('#story-text > p')).toHaveLength(2);
    expect((await page('echo-aground')).querySelector('[role="dialog"]')).not.toBeNull();
  });
});
