import type { ExtractedPage } from '@/lib/model/article';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import { gatherAsides } from './choose/asides';
import { chooseText } from './choose/choose-text';
import { keptText, textBlocks } from './choose/text-blocks';
import { furnitureNodes } from './classify/furniture';
import { pageContext } from './classify/page-context';
import { scoreBlocks } from './classify/score-blocks';
import { copyPage } from './copy/copy-page';
import { judgePage, pageSignals, refusalBeforeReading } from './judge';
import { type PageMetadata, readMetadata } from './metadata';
import { readableNodes } from './readable-nodes';
import { rescueText } from './rescue/rescue-text';
import { walkPage } from './walk/walk-page';

/** What the page says of itself, as far as the article keeps it. */
const aboutArticle = (metadata: PageMetadata) => ({
  title: metadata.title,
  byline: metadata.byline,
  published: metadata.published,
  modified: metadata.modified,
  outlet: metadata.outlet,
  lang: metadata.lang,
  canonicalUrl: metadata.canonicalUrl,
  ampUrl: metadata.ampUrl,
});

/**
 * Reads the article on a page: a copy is walked once for its blocks of text, Readability says
 * which it would take, every block is judged, and those that are likelier text than not are the
 * article. The given document is never changed.
 */
export function extractPage(
  document: Document,
  { url }: { url: string },
): Result<ExtractedPage, Refusal> {
  const copy = copyPage(document);
  const refusal = refusalBeforeReading(copy);
  if (refusal) return failed(refusal);
  const metadata = readMetadata(copy, url);
  const signals = pageSignals(copy, url);
  const page = walkPage(copy.body);
  // Readability uses the copy up, so everything else has been read by now.
  const readable = readableNodes(copy, page);
  const context = pageContext(page, readable, metadata);
  const furniture = furnitureNodes(page.nodes);
  const judged = chooseText(context, scoreBlocks(context, furniture), furniture);
  const read = textBlocks(judged);
  const rescued = rescueText(document, copy, metadata, read);
  const blocks = rescued ?? read;
  const kept = { ...keptText(judged, blocks), rescued: rescued !== null };
  const judgement = judgePage(signals, metadata, kept, url);
  if (!judgement.ok) return judgement;
  const asides = gatherAsides(judged, metadata.title);
  return ok({ url, ...aboutArticle(metadata), blocks, asides, ...judgement.value });
}
