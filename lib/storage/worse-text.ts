import type { Article } from '@/lib/model/article';

/**
 * A text this much shorter under the same title is more likely a paywall or a failed extraction
 * than an edit: editors cut paragraphs, not half of a story. Higher would set aside honest cuts;
 * lower would let teasers replace articles.
 */
const MUCH_SHORTER = 0.5;

/** What decides whether one text may replace another. */
export type ComparedText = Pick<Article, 'title' | 'text' | 'confidence' | 'access'>;

const isSelection = ({ confidence }: ComparedText): boolean =>
  confidence.reasons.includes('selection');

/**
 * Whether a new extraction of a saved article looks worse than what is saved, so that the saved
 * one stays current: doubtful where that was not, a selection where that was the page's whole text, cut
 * off where that was whole, or much shorter under the same title. A selection may take the place
 * of a doubtful text: the reader saw what was wrong with it.
 */
export function isWorse(next: ComparedText, current: ComparedText): boolean {
  if (next.confidence.level === 'doubtful' && current.confidence.level !== 'doubtful') return true;
  if (isSelection(next) && !isSelection(current) && current.confidence.level !== 'doubtful')
    return true;
  const shorter = next.text.length < current.text.length;
  if (next.access.level === 'partial' && current.access.level === 'full' && shorter) return true;
  return next.title === current.title && next.text.length < current.text.length * MUCH_SHORTER;
}
