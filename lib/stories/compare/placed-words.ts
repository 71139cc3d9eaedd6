import type { Span } from '@/lib/model/evidence';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { lowerCase, wordSpans } from '@/lib/text/words';

/** A word with its place in the article's text. */
export type PlacedWord = Span & { lower: string };

/** The words of a stretch of text with their places in the whole. */
export function placedWords(text: string, { start, end }: Span, lang: string): PlacedWord[] {
  const stretch = text.slice(start, end);
  return wordSpans(stretch, lang).map((span) => ({
    start: start + span.start,
    end: start + span.end,
    lower: lowerCase(stretch.slice(span.start, span.end), lang),
  }));
}

/** Stems of the words that carry matter, each once. */
export const stemSet = (words: readonly PlacedWord[], lang: string): Set<string> =>
  new Set(words.flatMap(({ lower }) => (isStopWord(lower, lang) ? [] : [stem(lower, lang)])));
