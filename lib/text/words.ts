import type { Span } from '@/lib/model/evidence';

/** Languages that write no blanks between words: there the browser's dictionary parts them. */
const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** Languages in which an apostrophe ends a word: `l’homme`, `dell’anno`. */
const ELIDING = new Set(['fr', 'it', 'ca']);

/**
 * Letters and digits with their marks. Kept together: `1.5`, `10,000`, `2024/25` is two words,
 * `U.S`, `e.g` (single letters with full stops), and, unless the language elides, `don’t`, `O’Neill`.
 * Hyphens part words, so that `vice-president` is found by `president`.
 */
const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+/gu;
const WORD_WITH_APOSTROPHE =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * Where the words of a text stand, ascending. Punctuation, symbols and blanks are no words.
 *
 * @param lang BCP 47 primary subtag or `und`
 */
export function wordSpans(text: string, lang: string): Span[] {
  if (UNSPACED.has(lang)) return dictionaryWords(text, lang);
  const pattern = ELIDING.has(lang) ? WORD : WORD_WITH_APOSTROPHE;
  return Array.from(text.matchAll(pattern), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** The words of {@link wordSpans} in lower case, as the language lowers them (Turkish İ → i). */
export function words(text: string, lang: string): string[] {
  return wordSpans(text, lang).map(({ start, end }) => lowerCase(text.slice(start, end), lang));
}

/** Lower case by the language's own rule; only Turkish and Azerbaijani differ from the common one. */
export function lowerCase(text: string, lang: string): string {
  return lang === 'tr' || lang === 'az' ? text.toLocaleLowerCase('tr') : text.toLowerCase();
}

const segmenters = new Map<string, Intl.Segmenter>();

function dictionaryWords(text: string, lang: string): Span[] {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    segmenters.set(lang, segmenter);
  }
  const spans: Span[] = [];
  // Clause by clause: Node 20's segmenter takes time with the square of its input, and no word
  // crosses a punctuation mark. The second part bounds a clause that has none.
  for (const clause of text.matchAll(/[^\s\p{P}]{1,400}/gu)) {
    for (const { segment, index, isWordLike } of segmenter.segment(clause[0])) {
      // Word-like by the browser's tables are some symbols, too.
      if (!isWordLike || !/[\p{L}\p{N}\p{M}]/u.test(segment)) continue;
      const start = clause.index + index;
      spans.push({ start, end: start + segment.length });
    }
  }
  return spans;
}
