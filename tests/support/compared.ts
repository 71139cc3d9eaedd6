/** Articles to compare, read as a page would be, without its design. */
import { type DemoArticle, readArticles } from '@/demo/articles';
import { makeBrief } from '@/lib/brief';
import { assembleArticle } from '@/lib/extract/assemble';
import type { ComparedArticle } from '@/lib/model/comparison';
import { articleOf, page } from './articles';

/** An article of these paragraphs with its real brief. */
export function compared(
  paragraphs: readonly string[],
  about: Parameters<typeof articleOf>[1] = {},
): ComparedArticle {
  const article = articleOf(paragraphs, about);
  return { article, brief: makeBrief(article) };
}

function blocksOf({ standfirst, shown }: DemoArticle) {
  const blocks = shown.map(({ kind, level, text }) =>
    level === undefined ? { kind, text } : { kind, level, text },
  );
  return standfirst ? [{ kind: 'standfirst' as const, text: standfirst }, ...blocks] : blocks;
}

/** Articles of the demo by their slugs, in this order. */
export function demoCompared(slugs: readonly string[]): ComparedArticle[] {
  const all = readArticles();
  return slugs.map((slug) => {
    const found = all.find((one) => one.slug === slug && one.edition === 'first');
    if (!found) throw new Error(`The demo has no ${slug}.`);
    const { title, lang, outlet, published, genre, access } = found;
    const article = assembleArticle(
      page({
        ...{ title, lang, outlet, published },
        byline: null,
        blocks: blocksOf(found),
        asides: [],
        genre: { kind: genre, reasons: [] },
        access: { level: access, reasons: [] },
      }),
    );
    return { article, brief: makeBrief(article) };
  });
}
