import type { SentenceQuery } from '@/lib/messages/protocol';
import type { Sentence } from '@/lib/model/brief';

/**
 * Sentence number `index` of a text, with the sentences on either side to tell equal ones apart.
 * Empty neighbours at the ends; `null` where there is no such sentence.
 */
export function sentenceQuery(
  text: string,
  sentences: readonly Sentence[],
  index: number,
): SentenceQuery | null {
  const slice = (at: number): string => {
    const sentence = sentences[at];
    return sentence ? text.slice(sentence.start, sentence.end) : '';
  };
  const sentence = slice(index);
  return sentence ? { text: sentence, before: slice(index - 1), after: slice(index + 1) } : null;
}
