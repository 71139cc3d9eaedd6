import { expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';

/**
 * One test for each text of a language's table. A text shows its sentences by `‖` between them:
 * `'Er kam am 1. März.‖ Es regnete.'` is the text without the mark and two sentences.
 */
export function sentenceTable(lang: string, texts: readonly string[]): void {
  it.each(texts.map((marked) => [marked]))('%s', (marked) => {
    const text = marked.replaceAll('‖', '');
    const sentences = marked.split('‖').map((sentence) => sentence.trim());
    expect(sentencesOf(text, lang)).toEqual(sentences);
  });
}

/** The sentences of one paragraph as strings. */
export function sentencesOf(text: string, lang: string): string[] {
  return splitSentences(text, [{ start: 0, end: text.length }], lang).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** How many sentences a table holds. */
export const countSentences = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.split('‖').length, 0);
