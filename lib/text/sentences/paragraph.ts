import type { Span } from '@/lib/model/evidence';
import { contextOf } from './context';
import { type Enclosure, enclosures } from './enclosures';
import { endings } from './ending';
import { sentenceLanguage } from './language';
import { lineStarts, listStarts } from './lines';
import { isEnd } from './verdict';

/**
 * A quotation or bracket up to this length is never cut, so that its speaker stays with it:
 * `“We tried. We failed,” she said.` Longer ones are cut at their own sentences, because a sentence
 * of a whole paragraph is no use as evidence.
 */
const LONGEST_ENCLOSURE = 280;

/** The sentences of one paragraph, as spans into it. */
export function paragraphSentences(text: string, lang: string): Span[] {
  const language = sentenceLanguage(lang);
  const enclosed = enclosures(text);
  const whole = enclosed.pairs.filter((p) => p.close - p.open <= LONGEST_ENCLOSURE);
  const forced = [...lineStarts(text, language), ...listStarts(text, enclosed)];
  forced.sort((a, b) => a - b);

  const starts = [0];
  const cutAt = (start: number) => starts.push(start);
  let forcedIndex = 0;
  let pairIndex = 0;
  const takeForced = (before: number) => {
    while ((forced[forcedIndex] ?? Infinity) <= before) cutAt(forced[forcedIndex++] ?? before);
  };
  for (const ending of endings(text, language, enclosed)) {
    takeForced(ending.mark);
    while ((whole[pairIndex]?.close ?? Infinity) < ending.mark) pairIndex += 1;
    if (inside(whole[pairIndex], ending.mark, ending.end)) continue;
    const context = contextOf(ending, starts.at(-1) ?? 0);
    if (isEnd(ending, context, language)) cutAt(ending.next);
  }
  takeForced(text.length);

  return starts
    .map((start, i) => trimmed(text, start, starts[i + 1] ?? text.length))
    .filter(({ start, end }) => end > start);
}

const inside = (pair: Enclosure | undefined, mark: number, end: number) =>
  pair !== undefined && pair.open < mark && end <= pair.close;

function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { start, end: start + piece.trim().length };
}
