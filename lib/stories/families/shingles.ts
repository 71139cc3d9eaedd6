import type { Span } from '@/lib/model/evidence';
import { quotations } from '@/lib/text/quotations';
import { lowerCase, wordSpans } from '@/lib/text/words';

/**
 * Words in a shingle. Five is the usual size for finding reprinted news: texts of different
 * writers on one event share many runs of three words and hardly any of five.
 */
const SHINGLE_WORDS = 5;

/** A text as a set of overlapping runs of five words, quotations left out. */
export type ShingledText = {
  /** Where each word that counts stands. */
  words: readonly Span[];
  /** Hash of the shingle that begins at each word; -1 where none does (too near a quotation). */
  hashes: readonly number[];
  /** Hash → the first word of its first occurrence. */
  places: ReadonlyMap<number, number>;
};

/**
 * The stretches of a text without its quotations, paragraph by paragraph. Outlets that report
 * independently quote the same words: they are no sign of a copied text.
 */
function* unquoted(text: string): Generator<Span> {
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    let start = 0;
    for (const quotation of quotations(paragraph)) {
      yield { start: index + start, end: index + quotation.start };
      start = quotation.end;
    }
    yield { start: index + start, end: index + paragraph.length };
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): fast, and spread well enough for a few thousand shingles. */
function hash(words: readonly string[], from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let n = from; n < to; n++) {
    const word = words[n] ?? '';
    for (let at = 0; at <= word.length; at++) {
      // the code after the last one is NaN, which XOR takes for 0: it parts the words
      value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
    }
  }
  return value >>> 0;
}

/**
 * The shingles of a text, in any language; in scripts without blanks the browser's dictionary
 * parts the words. A shingle does not cross a quotation or the end of a paragraph, so that a
 * heading or a quotation put in between changes nothing else. Takes time in proportion to the text.
 *
 * @param lang BCP 47 primary subtag or `und`
 */
export function shingledText(text: string, lang: string): ShingledText {
  const words: Span[] = [];
  const hashes: number[] = [];
  const places = new Map<number, number>();
  for (const { start, end } of unquoted(text)) {
    const stretch = text.slice(start, end);
    const spans = wordSpans(stretch, lang);
    const lower = spans.map((span) => lowerCase(stretch.slice(span.start, span.end), lang));
    spans.forEach((span, n) => {
      const isWhole = n + SHINGLE_WORDS <= spans.length;
      const value = isWhole ? hash(lower, n, n + SHINGLE_WORDS) : -1;
      if (isWhole && !places.has(value)) places.set(value, words.length);
      words.push({ start: start + span.start, end: start + span.end });
      hashes.push(value);
    });
  }
  return { words, hashes, places };
}

/** Words of a shared run whose shingles begin at `count` words in a row. */
export const runWords = (count: number): number => count + SHINGLE_WORDS - 1;
