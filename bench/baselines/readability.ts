/** A baseline of the extraction bench: plain Readability on jsdom, its blocks as text. */
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { answerPages } from './page-rows';

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,pre,td,th,figcaption';

await answerPages((html, url) => {
  const document = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
  const parsed = new Readability(document, { keepClasses: true }).parse();
  if (!parsed?.content) return { refused: { reason: 'no-article', message: '' } };
  const content = new JSDOM(parsed.content).window.document.body;
  const blocks = [...content.querySelectorAll(BLOCKS)]
    .filter((element) => !element.querySelector(BLOCKS))
    .map((element) => ({
      kind: /^H\d$/.test(element.tagName) ? 'heading' : 'paragraph',
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    }))
    .filter((block) => block.text);
  return {
    article: {
      text: blocks.map((block) => block.text).join('\n\n'),
      title: parsed.title,
      byline: parsed.byline,
      published: parsed.publishedTime,
      outlet: parsed.siteName,
      blocks,
    },
  };
});
