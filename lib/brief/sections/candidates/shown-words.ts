import type { Span } from '@/lib/model/evidence';
import { lowerCase, wordSpans } from '@/lib/text/words';

/** A word of a sentence; offsets are into the sentence. */
export type ShownWord = Span & {
  text: string;
  lower: string;
  /** What stands between this word and the one before it. */
  gap: string;
};

/** The words of a sentence with their hyphens and apostrophes kept, as they are shown. */
export function shownWords(text: string, lang: string): ShownWord[] {
  const merged: Span[] = [];
  for (const span of wordSpans(text, lang)) {
    const last = merged.at(-1);
    if (last && /^[-‑–&.]$/u.test(text.slice(last.end, span.start))) last.end = span.end;
    else merged.push({ ...span });
  }
  return merged.map(({ start, end }, i) => {
    const word = text.slice(start, end);
    const gap = text.slice(merged[i - 1]?.end ?? 0, start);
    return { text: word, lower: lowerCase(word, lang).replace(/’/gu, "'"), start, end, gap };
  });
}

/** Only a blank, the apostrophe of an elided article, or a currency's sign before the word. */
export const isJoined = ({ gap }: ShownWord): boolean => /^(?:\s\p{Sc}?|['’])$/u.test(gap);

/** Whether a word begins with a capital and is more than an initial. */
export const isCapitalised = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !/^\p{Lu}\.?$/u.test(word);
