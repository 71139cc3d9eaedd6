import type { Span } from '@/lib/model/evidence';
import { contextOf } from './context';
import { type Enclosure, enclosures } from './enclosures';
import { type Ending, endings } from './ending';
import { sentenceLanguage } from './language';
import { lineStarts, listStarts } from './lines';
import { isEnd } from './verdict';

/** The sentences of one paragraph, as spans into it. */
export function paragraphSentences(text: string, lang: string): Span[] {
  const language = sentenceLanguage(lang);
  const enclosed = enclosures(text);
  const forced = [...lineStarts(text, language), ...listStarts(text, enclosed)];
  forced.sort((a, b) => a - b);

  const starts = [0];
  // A mark that goes on over a line break has been cut behind it: Dr.⏎. . .
  const cutAt = (start: number) => {
    if (start > (starts.at(-1) ?? 0)) starts.push(start);
  };
  let forcedIndex = 0;
  let pairIndex = 0;
  const takeForced = (before: number) => {
    while ((forced[forcedIndex] ?? Infinity) <= before) cutAt(forced[forcedIndex++] ?? before);
  };
  for (const ending of endings(text, language, enclosed)) {
    takeForced(ending.mark);
    while ((enclosed.pairs[pairIndex]?.close ?? Infinity) < ending.mark) pairIndex += 1;
    if (inside(enclosed.pairs[pairIndex], ending)) continue;
    const context = contextOf(ending, starts.at(-1) ?? 0);
    if (isEnd(ending, context, language)) cutAt(ending.next);
  }
  takeForced(text.length);

  return starts
    .map((start, i) => trimmed(text, start, starts[i + 1] ?? text.length))
    .filter(({ start, end }) => end > start);
}

const inside = (pair: Enclosure | undefined, { mark, end }: Ending) =>
  pair !== undefined && pair.open < mark && end <= pair.close;

function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { start, end: start + piece.trim().length };
}
