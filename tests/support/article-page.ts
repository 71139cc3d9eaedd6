/** A plain web page around the words of a demo article, for tests that need a page of their own. */
import { readArticles } from '@/demo/articles';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `head` is HTML that goes into the head as it is. */
export function articlePage(slug: string, { head = '' } = {}): string {
  const article = readArticles().find((one) => one.slug === slug && one.edition === 'first');
  if (!article) throw new Error(`The demo has no ${slug}.`);
  const blocks = article.blocks.map(({ kind, text }) =>
    kind === 'heading' ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`,
  );
  return `<!doctype html>
<html lang="${article.lang}">
<head><meta charset="utf-8"><title>${escaped(article.title)}</title>
<meta property="og:type" content="article">${head}</head>
<body><main><article><h1>${escaped(article.title)}</h1>
<p>By ${escaped(article.authors.join(' and '))} <time datetime="${article.published}">${article.published}</time></p>
${blocks.join('\n')}
</article></main></body></html>`;
}
