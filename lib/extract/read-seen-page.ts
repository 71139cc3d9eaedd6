import type { ExtractedPage } from '@/lib/model/article';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import { aboutPage } from './about-page';
import { gatherAsides } from './choose/asides';
import { chooseText } from './choose/choose-text';
import { keptText, textBlocks } from './choose/text-blocks';
import { furnitureNodes } from './classify/furniture';
import { pageContext } from './classify/page-context';
import { scoreBlocks } from './classify/score-blocks';
import { judgePage } from './judge';
import { addressSignals } from './judge/address-signals';
import { metadataOf } from './metadata';
import { rescueText } from './rescue/rescue-text';
import type { SeenPage } from './see/seen-page';
import { readableOf, seenWalk } from './seen-walk';

/**
 * Tells the article from all that was seen on a page: every block is judged, with Readability's
 * opinion as one of the reasons, and those that are likelier text than not are the article.
 */
export function readSeenPage(seen: SeenPage): Result<ExtractedPage, Refusal> {
  if (seen.pdf) return failed({ reason: 'pdf' });
  const { url } = seen;
  const metadata = metadataOf(seen.facts, url);
  const page = seenWalk(seen);
  const context = pageContext(page, readableOf(seen, page), metadata);
  const furniture = furnitureNodes(page.nodes);
  const judged = chooseText(context, scoreBlocks(context, furniture), furniture);
  const read = textBlocks(judged);
  const rescued = rescueText(seen.scriptMarkup, metadata, read);
  const blocks = rescued ?? read;
  const kept = { ...keptText(judged, blocks), rescued: rescued !== null };
  const signals = { ...addressSignals(url), ...seen.counts };
  const judgement = judgePage(signals, metadata, kept, url);
  if (!judgement.ok) return judgement;
  const asides = gatherAsides(judged, metadata.title);
  return ok({ ...aboutPage(metadata, url), blocks, asides, ...judgement.value });
}
