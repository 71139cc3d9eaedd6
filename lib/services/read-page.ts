import { makeBrief } from '@/lib/brief';
import { assembleArticle } from '@/lib/extract/assemble';
import type { Article, ExtractedPage } from '@/lib/model/article';
import type { Reading } from '@/lib/model/reading';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import { detectedLanguage } from '@/lib/platform/detected-language';
import { isSameDocument, namesPdf, refusalOfAddress } from '@/lib/platform/page-address';
import { type PageScript, runInPage } from '@/lib/platform/page-script';
import { tabPage } from '@/lib/platform/tab';
import { findByAddress } from '@/lib/storage/look-up';
import { storyTerms } from '@/lib/stories/terms';
import { addressKeys } from '@/lib/text/address';
import { textLanguage } from '@/lib/text/language';
import type { Edge } from './edge';
import { extractedPage } from './extracted-page';
import { keepReading } from './kept-readings';
import { namedOutlet } from './named-outlet';
import { relatedArticles } from './related-articles';

/** What the script in the page found, or why there is nothing. */
async function extractTab(
  tabId: number,
  script: PageScript,
): Promise<Result<ExtractedPage, Refusal>> {
  const before = await tabPage(tabId);
  if (!before) return failed({ reason: 'tab-closed' });
  const refusal = refusalOfAddress(before.address);
  if (refusal) return failed({ reason: refusal });

  const answer = await runInPage(tabId, script);

  const after = await tabPage(tabId);
  if (!after) return failed({ reason: 'tab-closed' });
  if (!isSameDocument(before.address, after.address)) return failed({ reason: 'page-changed' });
  if (!answer.ok) return failed({ reason: namesPdf(after.address) ? 'pdf' : 'script-failed' });
  const page = extractedPage(answer.value);
  if (page.ok && !isSameDocument(page.value.url, after.address))
    return failed({ reason: 'page-changed' });
  return page;
}

/** The article of a page, with a language and an outlet where the page names none. */
async function completeArticle(page: ExtractedPage): Promise<Article & { url: string }> {
  const article = assembleArticle(page);
  const lang = article.lang ?? (await guessed(article.text));
  return { ...article, url: page.url, outlet: namedOutlet(page), lang };
}

/** The language that the browser's detector and the text itself agree on. */
async function guessed(text: string): Promise<string | null> {
  const lang = textLanguage({ declared: null, detected: await detectedLanguage(text), text });
  return lang === 'und' ? null : lang;
}

/** What a script found in a tab, with its brief and what the library has of it; kept for a save. */
async function readTab(
  edge: Edge,
  tabId: number,
  script: PageScript,
): Promise<Result<Reading, Refusal>> {
  const page = await extractTab(tabId, script);
  if (!page.ok) return page;
  const article = await completeArticle(page.value);
  const brief = makeBrief(article);
  const keys = addressKeys(page.value);
  const terms = storyTerms(article, brief);

  const found = await findByAddress(keys, article.textHash);
  const related = await relatedArticles(article, brief, found?.article.id ?? null);
  const reading: Reading = {
    id: edge.newId(),
    tabId,
    article,
    brief,
    saved: found?.state ?? null,
    related,
  };
  await keepReading({ reading, addressKeys: keys, terms, readAt: edge.now() });
  return ok(reading);
}

/**
 * Reads the page in a tab on the reader's click: extract, brief, look up in the library. The
 * reading is kept in session memory for a later save; nothing reaches the disk.
 */
export const readPage = (edge: Edge, tabId: number): Promise<Result<Reading, Refusal>> =>
  readTab(edge, tabId, '/extract.js');

/** Reads what the reader has selected on the page in a tab, in place of what was found there. */
export const readSelection = (edge: Edge, tabId: number): Promise<Result<Reading, Refusal>> =>
  readTab(edge, tabId, '/selection.js');
