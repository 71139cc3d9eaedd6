import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTLETS } from '@/demo/outlets';
import { type Demo, startDemo } from '@/demo/server';
import { readTruth, type TruthArticle } from '@/demo/truth';
import { extractPage } from '@/lib/extract';
import { assembleArticle } from '@/lib/extract/assemble';
import type { ExtractedPage } from '@/lib/model/article';
import { fetchPage, openPage } from './page';

/** Outlets whose pages need their own script before they hold the text. */
const SCRIPTED = ['signal', 'echo'];

const pages = readTruth().articles.map((a) => [`${a.slug} (${a.edition})`, a] as const);

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

async function read(article: TruthArticle): Promise<ExtractedPage> {
  demo.setEdition(article.slug, article.edition);
  const address = demo.urls[article.slug] ?? '';
  const { body } = await fetchPage(address);
  const script = SCRIPTED.includes(article.outlet) ? article.outlet : undefined;
  const result = extractPage(openPage(body, address, script), { url: address });
  if (!result.ok) throw new Error(`refused: ${result.error.reason}`);
  return result.value;
}

describe('reading the demo', () => {
  it.each(pages)(
    'finds every paragraph, item and heading of %s, in order',
    async (_name, truth) => {
      const wanted = truth.blocks.filter((block) => block.kind !== 'standfirst');
      const texts = (await read(truth)).blocks.map((block) => block.text);
      expect(texts.filter((text) => wanted.some((block) => block.text === text))).toEqual(
        wanted.map((block) => block.text),
      );
    },
  );

  it.each(pages)('finds exactly the text of %s, block by block', async (_name, truth) => {
    const page = await read(truth);
    expect(page.blocks).toEqual(truth.blocks);
    expect(assembleArticle(page).text).toBe(truth.blocks.map(({ text }) => text).join('\n\n'));
  });

  it.each(pages)(
    'keeps captions, credits and the note on the author of %s',
    async (_name, truth) => {
      const beside = (await read(truth)).asides.map((aside) => aside.text).join('\n');
      for (const text of [...truth.captions, ...truth.credits, truth.authorNote ?? '']) {
        expect(beside).toContain(text);
      }
    },
  );

  it.each(pages)('tells who wrote %s, when, where and what it is', async (_name, truth) => {
    const page = await read(truth);
    expect({
      title: page.title,
      byline: page.byline,
      published: page.published,
      modified: page.modified,
      outlet: page.outlet,
      lang: page.lang?.slice(0, 2),
      genre: page.genre.kind,
      access: page.access.level,
      canonicalUrl: page.canonicalUrl,
    }).toEqual({
      title: truth.title,
      byline: truth.authors.join(', '),
      published: truth.published,
      modified: truth.modified,
      outlet: truth.outletName,
      lang: truth.lang.slice(0, 2),
      genre: truth.genre,
      access: truth.access,
      canonicalUrl: demo.urls[truth.slug],
    });
  });

  it.each(OUTLETS.map(({ id }) => id))('finds no article on the other pages of %s', async (id) => {
    for (const path of ['/', '/search?q=the', '/search?q=']) {
      const address = `${demo.origin(id)}${path}`;
      const { body } = await fetchPage(address);
      const script = SCRIPTED.includes(id) ? id : undefined;
      const result = extractPage(openPage(body, address, script), { url: address });
      const refused = result.ok ? 'read as an article' : result.error.reason;
      expect(['no-article', 'too-short'], `${path}: ${refused}`).toContain(refused);
    }
  });

  it('reads what stands on a lazy page before the reader scrolls', async () => {
    const address = demo.urls['echo-aground'] ?? '';
    const { body } = await fetchPage(address);
    const result = extractPage(openPage(body, address), { url: address });
    const texts = result.ok ? result.value.blocks.map((block) => block.text) : [];
    expect(texts.join(' ')).not.toContain('partners');
  });
});
