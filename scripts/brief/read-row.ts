import { JSDOM, VirtualConsole } from 'jsdom';
import { makeBrief } from '@/lib/brief';
import { extractPage } from '@/lib/extract';
import { assembleArticle } from '@/lib/extract/assemble';
import { articleFromText } from '@/lib/extract/from-text';
import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';

/** The page as the extension would meet it: no script runs, nothing is fetched. */
function readHtml(html: string, url: string): Result<Article, Refusal> {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const page = extractPage(dom.window.document, { url });
    return page.ok ? ok(assembleArticle(page.value)) : page;
  } finally {
    dom.window.close();
  }
}

/** One article to be briefed: a page, or a text that needs no extraction. */
export type InputRow = {
  html?: string;
  text?: string;
  url?: string;
  title?: string;
  lang?: string;
  outlet?: string;
  published?: string;
};

/**
 * The address that a page without one is given, so that relative links have a base. Not the root:
 * a site's front page would be no article.
 */
const NO_ADDRESS = 'https://article.invalid/saved-page';

/** An article with its brief, by the same modules as in the extension; or why there is none. */
export function readRow(row: InputRow): Result<{ article: Article; brief: Brief }, Refusal> {
  const article =
    row.text !== undefined
      ? ok(articleFromText({ ...row, text: row.text }))
      : row.html !== undefined
        ? readHtml(row.html, row.url ?? NO_ADDRESS)
        : failed<Refusal>({ reason: 'no-article' });
  return article.ok ? ok({ article: article.value, brief: makeBrief(article.value) }) : article;
}
