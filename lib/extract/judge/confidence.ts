import type { Confidence, ConfidenceReason } from '@/lib/model/article';
import type { PageMetadata } from '../metadata';
import { wordCount } from '../word-count';
import type { KeptText } from './kept-text';
import type { PageSignals } from './signals';

/** Fewer words than nearly all articles have: 99 in 100 news pages have more. */
const SHORT = 100;
/** Share of the page's prose below which much was left out; doubtful, and worth a word. */
const HALF_KEPT = 0.5;
const MOST_KEPT = 0.75;
/** Fewer words of prose on the page say nothing of what was left out. */
const LEAST_PROSE = 150;
/** Share of the text in links. */
const MANY_LINKS = 0.35;
/** Share of the text in paragraphs, items and quotes of some length. */
const LITTLE_PROSE = 0.4;
const PROSE_WORDS = 15;
/** How many times as long as the text the page's own `articleBody` may be. */
const LONGER_DATA = 1.3;
const MUCH_LONGER_DATA = 2;
/** Lost headings worth a word. */
const HEADINGS_LOST = 3;

/**
 * How good the reading of a page looks, and why not better: `doubtful` where one reason is grave,
 * `fair` where some are light. `likelyOther`: the page looks like a list, a shop or a forum.
 */
export function confidenceOf(
  signals: PageSignals,
  metadata: PageMetadata,
  kept: KeptText,
  likelyOther: boolean,
): Confidence {
  const counts = kept.blocks.map((block) => wordCount(block.text));
  const words = counts.reduce((sum, count) => sum + count, 0);
  const prose = counts.reduce(
    (sum, count, i) =>
      kept.blocks[i]?.kind !== 'heading' && count >= PROSE_WORDS ? sum + count : sum,
    0,
  );
  const share = signals.proseWords < LEAST_PROSE ? 1 : words / signals.proseWords;
  const dataWords = metadata.articleBody ? wordCount(metadata.articleBody) : 0;
  const marks = [
    metadata.byline,
    metadata.dateStated,
    metadata.articleTypes.length,
    /article/.test(metadata.pageType ?? ''),
  ];

  const grave = new Set<ConfidenceReason>();
  const light = new Set<ConfidenceReason>();
  if (likelyOther) grave.add(marks.some(Boolean) ? 'other-kind-of-page' : 'no-article-marks');
  if (words < SHORT) light.add('short');
  if (share < HALF_KEPT) grave.add('prose-left-out');
  else if (share < MOST_KEPT) light.add('prose-left-out');
  if (kept.linkedWords > words * MANY_LINKS) grave.add('many-links');
  if (dataWords > words * MUCH_LONGER_DATA) grave.add('differs-from-structured-data');
  else if (dataWords > words * LONGER_DATA) light.add('differs-from-structured-data');
  if (kept.headingsLost >= HEADINGS_LOST) light.add('headings-lost');
  if (kept.rescued) light.add('rescued');
  if (prose < words * LITTLE_PROSE) light.add('little-prose');
  const reasons = [...new Set([...grave, ...light])];
  return { level: grave.size ? 'doubtful' : light.size ? 'fair' : 'good', reasons };
}
