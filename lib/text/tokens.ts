import type { Span } from '@/lib/model/evidence';
import { lowerCase, wordSpans } from './words';

/** One word or one mark, with its case and its place. */
export type Token = Span & {
  /** As written. */
  text: string;
  /** In lower case, as the language lowers it; a mark is its own lower case. */
  lower: string;
  /** Whether it is a word (letters or digits) and no mark. */
  isWord: boolean;
};

/**
 * The words of {@link wordSpans} and, one by one, the marks between them, in order; blanks are no
 * tokens. So `U.S.` is `U.S` and `.`, `Brask’s` is one word unless the language elides, and
 * `vice-president` is two words with a mark between them that both touch.
 *
 * @param lang BCP 47 primary subtag or `und`
 * @param offset where the text begins in the text that `start` and `end` point into
 */
export function tokens(text: string, lang: string, offset = 0): Token[] {
  const found: Token[] = [];
  let at = 0;
  for (const { start, end } of wordSpans(text, lang)) {
    if (start > at) addMarks(found, text, at, start, offset);
    const word = text.slice(start, end);
    const lower = lowerCase(word, lang);
    found.push({ text: word, lower, start: offset + start, end: offset + end, isWord: true });
    at = end;
  }
  addMarks(found, text, at, text.length, offset);
  return found;
}

function addMarks(found: Token[], text: string, from: number, to: number, offset: number): void {
  // Most gaps are one blank.
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return;
  let start = from;
  for (const mark of text.slice(from, to)) {
    const end = start + mark.length;
    if (!/\s/u.test(mark)) {
      found.push({
        text: mark,
        lower: mark,
        start: offset + start,
        end: offset + end,
        isWord: false,
      });
    }
    start = end;
  }
}
