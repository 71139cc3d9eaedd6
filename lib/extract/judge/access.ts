import type { Access } from '@/lib/model/article';
import type { PageMetadata } from '../metadata';
import { wordCount } from '../word-count';
import type { KeptText } from './kept-text';
import type { PageSignals } from './signals';

/** Fewer words than this under a paywall's marks are a teaser. */
const TEASER_WORDS = 180;
/** How many times as long as the text the page's own count or body must be. */
const LONGER = 1.4;
/** From so many words on, a line that offers a rest is a leftover of a text that is all there. */
const TEXT_WORDS = 600;
/** A shorter line without a full stop is a label or a credit. */
const SENTENCE_WORDS = 15;

/** True for a text that stops in mid-sentence: `…`, `[...]`, or a letter or comma at its end. */
function isCut(text: string): boolean {
  if (/(?:…|\.\.\.)[\s\])]*$/u.test(text)) return true;
  // A line with a colon is a credit: `Editing: …; translation: …`.
  return wordCount(text) >= SENTENCE_WORDS && /[\p{Ll},]$/u.test(text) && !text.includes(':');
}

/**
 * Whether all of the article was on the page. A page that calls itself paid often shows all its
 * text, so that alone makes nothing partial: it takes a mark of payment and a sign that text is
 * missing. The reasons are those marks.
 */
export function accessOf(signals: PageSignals, metadata: PageMetadata, kept: KeptText): Access {
  const words = kept.blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
  const last = kept.blocks.findLast((block) => block.kind === 'paragraph');
  const stated = Math.max(metadata.wordCount ?? 0, wordCount(metadata.articleBody ?? ''));
  const declared = metadata.accessibleForFree === false;
  const offered = signals.offers + signals.rests > 0;
  // Scripts for payment are on free pages too; a page that calls itself free is believed.
  const marked = signals.paywallMarks > 0 && metadata.accessibleForFree !== true;
  const paid = [
    ...(declared ? ['isAccessibleForFree: false'] : []),
    ...(offered ? ['offer to read on'] : []),
    ...(marked ? ['paywall on the page'] : []),
  ];
  const missing = [
    ...(signals.rests > 0 && (declared || marked) && words < TEXT_WORDS
      ? ['says that text is left']
      : []),
    ...(last && isCut(last.text) ? ['text stops in mid-sentence'] : []),
    ...(stated > words * LONGER ? ['page states more words'] : []),
    ...(words < TEASER_WORDS && (declared || offered) ? ['few words'] : []),
  ];
  return paid.length && missing.length
    ? { level: 'partial', reasons: [...paid, ...missing] }
    : { level: 'full', reasons: [] };
}
