import type { Access, Confidence, Genre } from '@/lib/model/article';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import type { PageMetadata } from '../metadata';
import { wordCount } from '../word-count';
import { accessOf } from './access';
import { otherLikeness } from './article-likeness';
import { confidenceOf } from './confidence';
import { genreOf } from './genre';
import type { KeptText } from './kept-text';
import type { PageSignals } from './signals';

export type { KeptText, PageSignals };

export type Judgement = { confidence: Confidence; access: Access; genre: Genre };

/** Fewer words than this are no article. Short news have 40 and more. */
const FEWEST_WORDS = 40;
/**
 * Log-odds from which a page is refused as no article: in cross-validation 18 of 50 other pages
 * and none of 535 articles lie above it. Lower refuses more of both, and a refusal leaves the
 * reader with nothing, while a doubtful reading is still there to be looked at.
 */
const REFUSED = 2.6;
/** Log-odds from which a page is doubtful: 48 of 50 other pages and 37 of 535 articles. */
const DOUBTFUL = -0.6;

/**
 * Judges what was kept of a page: a refusal where it is no article, else how good the reading
 * looks, whether the text is whole, and what kind of piece it is. `url` is the page's address.
 */
export function judgePage(
  signals: PageSignals,
  metadata: PageMetadata,
  kept: KeptText,
  url: string,
): Result<Judgement, Refusal> {
  const isArticle = metadata.articleTypes.length > 0 || metadata.dateStated;
  const likeness = otherLikeness(signals, metadata, kept);
  if ((signals.front && !isArticle) || likeness > REFUSED) return failed({ reason: 'no-article' });
  const words = kept.blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
  if (words < FEWEST_WORDS) return failed({ reason: 'too-short' });
  return ok({
    confidence: confidenceOf(signals, metadata, kept, likeness > DOUBTFUL),
    access: accessOf(signals, metadata, kept),
    genre: genreOf(signals, metadata, kept, url),
  });
}
