import type { Section } from '@/lib/model/brief';
import type { Span } from '@/lib/model/evidence';
import { wordSpans } from '@/lib/text/words';
import type { ReadSentence } from '../read-text';
import type { HeadingWords } from './heading';

const MOST_WORDS = 8;
const MOST_CHARACTERS = 48;

/**
 * A section that begins with words that no heading says better: its first words stand in a heading's
 * place, as in an index of first lines. With an ellipsis where the sentence goes on.
 */
export function openingSection(
  { read, unfit }: Pick<HeadingWords, 'read' | 'unfit'>,
  first: number,
  last: number,
): Section {
  const [from = 0] = read.blockSentences[first] ?? [];
  const [, to = from] = read.blockSentences[last] ?? [];
  const own = read.sentences.slice(from, to);
  const sentence = own.find(({ index }) => !unfit.has(index)) ?? own[0];
  const span = sentence ? firstWords(sentence, read.lang) : { start: 0, end: 0 };
  const goesOn = sentence
    ? /[\p{L}\p{N}]/u.test(sentence.text.slice(span.end - sentence.start))
    : false;
  return {
    heading: `${read.article.text.slice(span.start, span.end)}${goesOn ? '…' : ''}`,
    headingFrom: 'opening',
    paragraphs: [first, last],
    sentences: sentence ? [sentence.index] : [],
    spans: sentence ? [span] : [],
    rule: 'section.opening@1',
  };
}

/** The words that fit, at least one, with the marks before them; in the article's offsets. */
function firstWords({ text, start }: ReadSentence, lang: string): Span {
  const words = wordSpans(text, lang);
  const fit = words.slice(0, MOST_WORDS).filter(({ end }) => end <= MOST_CHARACTERS);
  return { start, end: start + (fit.at(-1)?.end ?? words[0]?.end ?? text.length) };
}
