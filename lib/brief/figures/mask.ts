import type { Span } from '@/lib/model/evidence';
import { maskPatterns } from './data/masks';

const patterns = new Map<string, readonly RegExp[]>();

/** Parts of a sentence whose numbers count nothing, as spans into the text given; unordered. */
export function maskedSpans(text: string, lang: string): Span[] {
  let known = patterns.get(lang);
  if (!known) {
    known = maskPatterns(lang);
    patterns.set(lang, known);
  }
  return known.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
