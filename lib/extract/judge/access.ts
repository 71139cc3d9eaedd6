import type { Access } from '@/lib/model/article';
import type { PageMetadata } from '../metadata';
import { wordCount } from '../word-count';
import type { KeptText } from './kept-text';
import type { PageSignals } from './signals';

/** Fewer words than this under a paywall's marks are a teaser. */
const TEASER_WORDS = 180;
/** How many times as long as the text the page's own count or body must be. */
const LONGER = 1.4;
/** Last blocks that may hold the cut: what follows it is often a note or a box. */
const LAST_BLOCKS = 2;
const SENTENCE_WORDS = 8;

/** True for a text that stops in mid-sentence: `…`, `[...]`, or no mark at its end at all. */
function isCut(text: string): boolean {
  if (wordCount(text) < SENTENCE_WORDS) return false;
  return /(?:…|\.\.\.)[\s\])]*$/u.test(text) || /[\p{Ll},]$/u.test(text);
}

/**
 * Whether all of the article was on the page. A page that calls itself paid often shows all its
 * text, so that alone makes nothing partial: it takes a mark of payment and a sign that text is
 * missing. The reasons are those marks.
 */
export function accessOf(signals: PageSignals, metadata: PageMetadata, kept: KeptText): Access {
  const paid = [
    ...(metadata.accessibleForFree === false ? ['isAccessibleForFree: false'] : []),
    ...(signals.offers ? ['offer to read on'] : []),
    ...(signals.paywallMarks ? ['paywall on the page'] : []),
  ];
  const prose = kept.blocks.filter((block) => block.kind !== 'heading');
  const words = kept.blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
  const stated = Math.max(metadata.wordCount ?? 0, wordCount(metadata.articleBody ?? ''));
  const missing = [
    ...(prose.slice(-LAST_BLOCKS).some((block) => block.kind === 'paragraph' && isCut(block.text))
      ? ['text stops in mid-sentence']
      : []),
    ...(stated > words * LONGER ? ['page states more words'] : []),
    ...(words < TEASER_WORDS && (metadata.accessibleForFree === false || signals.offers)
      ? ['few words']
      : []),
  ];
  return paid.length && missing.length
    ? { level: 'partial', reasons: [...paid, ...missing] }
    : { level: 'full', reasons: [] };
}
