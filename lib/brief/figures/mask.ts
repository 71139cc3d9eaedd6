import type { Span } from '@/lib/model/evidence';
import { allMatches } from '@/lib/text/all-matches';
import { monthNames } from '@/lib/text/calendar-words';
import { literalPattern } from '@/lib/text/literal-pattern';
import { maskPatterns } from './mask-patterns';

const patterns = new Map<string, readonly RegExp[]>();

/** Parts of a sentence whose numbers count nothing, as spans into the text given; unordered. */
export function maskedSpans(text: string, lang: string): Span[] {
  if (!/\p{Nd}/u.test(text)) return [];
  let known = patterns.get(lang);
  if (!known) {
    known = [...maskPatterns(lang), ...daysOfMonths(lang)];
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

/** `Nov. 6`, `6 November`, `6. November`: dates that nobody resolves without a day of publication. */
function daysOfMonths(lang: string): RegExp[] {
  const months = monthNames(lang).map(literalPattern).join('|');
  if (!months) return [];
  return [
    new RegExp(`(?<!\\p{L})(?:${months})\\.?\\s\\d{1,2}(?![\\d,.]*\\d|\\s?%)`, 'giu'),
    new RegExp(`(?<![\\d.,])\\d{1,2}\\.?\\s(?:${months})(?!\\p{L})`, 'giu'),
  ];
}
