import type { Span } from '@/lib/model/evidence';
import { allMatches } from '@/lib/text/all-matches';
import { maskPatterns } from './mask-patterns';

const patterns = new Map<string, readonly RegExp[]>();

/** Parts of a sentence whose numbers count nothing, as spans into the text given; unordered. */
export function maskedSpans(text: string, lang: string): Span[] {
  if (!/\p{Nd}/u.test(text)) return [];
  let known = patterns.get(lang);
  if (!known) {
    known = maskPatterns(lang);
    patterns.set(lang, known);
  }
  const spans: Span[] = [];
  for (const pattern of known) {
    for (const { index, 0: found } of allMatches(pattern, text)) {
      spans.push({ start: index, end: index + found.length });
    }
  }
  return spans;
}
