import type { Span } from '@/lib/model/evidence';
import type { ReadSentence } from '../../read-text';
import { isCutShort } from './cut-short';
import { isQuestion } from './questions';
import { hasVerb, isTitle, leans, type Quotation, utterances } from './quotations';
import { type ShownWord, shownWords } from './shown-words';

/** Words of one sentence that could stand as a heading; offsets are into the article's text. */
export type Candidate = {
  /** Where they stand. */
  span: Span;
  /** As shown, but for the capital at the start. */
  text: string;
  words: readonly ShownWord[];
};

/**
 * All that could head a section in one of its sentences: what somebody says in quotation marks, and
 * the questions that the article asks.
 *
 * @param quoted the quotations of the sentence's paragraph, in the article's offsets
 */
export function candidates(
  sentence: ReadSentence,
  quoted: readonly Quotation[],
  lang: string,
): Candidate[] {
  const { text, start } = sentence;
  const inside = quoted.filter((run) => run.start < sentence.end && run.end > sentence.start);
  const found = inside.flatMap((run) => quotations(sentence, run, lang));
  const words = shownWords(text, lang);
  // A line in capitals is a label; there a capital tells nothing.
  if (words.length === 0 || inside.length > 0 || !/\p{Ll}/u.test(text)) return found;
  if (isQuestion(text, words, lang) && hasVerb(words, lang)) {
    const from = words[0]?.start ?? 0;
    const to = text.trimEnd().length;
    found.push({
      span: { start: start + from, end: start + to },
      text: text.slice(from, to),
      words,
    });
  }
  return found;
}

/** What a quotation says in one sentence of the text, which may hold several of its own. */
function quotations(sentence: ReadSentence, run: Quotation, lang: string): Candidate[] {
  const from = Math.max(run.start, sentence.start) - sentence.start;
  const to = Math.min(run.end, sentence.end) - sentence.start;
  return utterances(sentence.text, from, to).flatMap(({ start, end }) => {
    const said = sentence.text.slice(start, end);
    const words = shownWords(said, lang);
    if (leans(words) || isTitle(words, lang) || isCutShort(words) || !hasVerb(words, lang))
      return [];
    return {
      span: { start: sentence.start + start, end: sentence.start + end },
      text: `${run.open}${said}${run.close}`,
      words,
    };
  });
}
