import { makeBrief } from '@/lib/brief';
import { assembleArticle } from '@/lib/extract/assemble';
import type { Article, ExtractedPage } from '@/lib/model/article';
import type { Reading } from '@/lib/model/reading';
import type { Refusal, RefusalReason } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import { detectedLanguage } from '@/lib/platform/detected-language';
import { isSameDocument, namesPdf, refusalOfAddress } from '@/lib/platform/page-address';
import { type PageScript, runInPage } from '@/lib/platform/page-script';
import { tabPage } from '@/lib/platform/tab';
import { findByAddress } from '@/lib/storage/look-up';
import { addressKeys } from '@/lib/text/address';
import { textLanguage } from '@/lib/text/language';
import { changesSinceSaved } from './compare-versions';
import type { Edge } from './edge';
import { extractedPage } from './extracted-page';
import { keepPage } from './kept-pages';
import { type KeptReading, keepReading } from './kept-readings';
import { namedOutlet } from './named-outlet';
import { pageStory } from './stories/page-story';

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

/** A reading with what the library has of it now: saved or not, and the story around it. */
export async function withLibrary(
  reading: Omit<Reading, 'saved' | 'changes' | 'story'>,
): Promise<Reading> {
  const { article, brief, addressKeys } = reading;
  const found = await findByAddress(addressKeys, article.textHash);
  const story = await pageStory(article, brief, found?.article.id ?? null);
  const changes = found && (await changesSinceSaved(reading, found));
  return { ...reading, saved: found?.state ?? null, changes, story };
}

/** What a script found in a tab, with its brief and what the library has of it; kept nowhere yet. */
export async function readTab(
  edge: Edge,
  tabId: number,
  script: PageScript,
): Promise<Result<KeptReading, Refusal>> {
  const page = await extractTab(tabId, script);
  if (!page.ok) return page;
  const article = await completeArticle(page.value);
  const brief = makeBrief(article);
  const reading = await withLibrary({
    id: edge.newId(),
    tabId,
    article,
    brief,
    addressKeys: addressKeys(page.value),
  });
  return ok({ reading, readAt: edge.now() });
}

/** Keeps a reading in session memory for a later save, and for the side panel. */
export async function keep(kept: KeptReading): Promise<Result<Reading, never>> {
  const { id, tabId, article } = kept.reading;
  await keepReading(kept);
  await keepPage(tabId, {
    address: article.url ?? '',
    readingId: id,
    textHash: article.textHash,
  });
  return ok(kept.reading);
}

/** Refusals that say something of the page itself, not of the moment or of its tab. */
const OF_THE_PAGE: readonly RefusalReason[] = [
  'browser-page',
  'web-store',
  'pdf',
  'no-article',
  'too-short',
  'script-failed',
];

/** Keeps why the page in a tab gave no brief, so that the side panel can say so too. */
export async function keepRefusal(edge: Edge, tabId: number, { reason }: Refusal): Promise<void> {
  const tab = await tabPage(tabId);
  if (tab && OF_THE_PAGE.includes(reason))
    await keepPage(tabId, { address: tab.address, reason, readAt: edge.now() });
}

/**
 * Reads the page in a tab on the reader's click: extract, brief, look up in the library. The
 * reading is kept in session memory for a later save; nothing reaches the disk.
 */
export async function readPage(edge: Edge, tabId: number): Promise<Result<Reading, Refusal>> {
  const read = await readTab(edge, tabId, '/extract.js');
  if (read.ok) return keep(read.value);
  await keepRefusal(edge, tabId, read.error);
  return read;
}

/** Reads what the reader has selected on the page in a tab, in place of what was found there. */
export async function readSelection(edge: Edge, tabId: number): Promise<Result<Reading, Refusal>> {
  const read = await readTab(edge, tabId, '/selection.js');
  return read.ok ? keep(read.value) : read;
}
