import type { Span } from '@/lib/model/evidence';
import { isStopWord } from '@/lib/text/stop-words';
import type { ReadSentence, ReadText } from '../read-text';
import { phrases } from './phrases';

/** A derived heading: words of the section's own text, as they stand there. */
export type DerivedHeading = { text: string; sentence: number; span: Span };

/** What stands in the section's first sentence is what the section turns to. */
const FIRST_SENTENCE = 1.6;
/** Later on in a section stands detail. */
const LATE_SENTENCE = 0.7;
const EARLY_SENTENCES = 4;
/** Words of the headline tell no section from another. */
const HEADLINE_WORD = 0.4;
/** A phrase that comes again is a term, not a chance of the sentence. */
const COMES_AGAIN = 1.5;
/** A name alone says who or where, not what. */
const NAME = 0.85;
/** Below this the section has nothing that sets it apart. Sum of the word weights. */
const LEAST_WORTH = 1.2;

/**
 * The phrase that best sets a section apart from the rest of the article, or `null` where none
 * reads like a heading: a name or a noun phrase of two to six words, verbatim from the section.
 *
 * @param first first block of the section
 * @param last its last one
 * @param taken headings of other sections, which are not used again
 */
export function derivedHeading(
  read: ReadText,
  first: number,
  last: number,
  taken: ReadonlySet<string>,
): DerivedHeading | null {
  const from = read.blockSentences[first]?.[0] ?? 0;
  const to = read.blockSentences[last]?.[1] ?? 0;
  const weights = distinctive(read, from, to);
  let best: DerivedHeading | null = null;
  let bestWorth = LEAST_WORTH;
  const found = read.sentences
    .slice(from, to)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'standfirst')
    .flatMap((sentence) => phrases(sentence, read.lang).map((phrase) => ({ sentence, ...phrase })));
  const counts = new Map<string, number>();
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { sentence, start, end, key, words, isName } of found) {
    if (taken.has(key)) continue;
    const content = words.filter((word) => !isStopWord(word.lower, read.lang));
    const sum = content.reduce((total, word) => total + (weights.get(word.stem) ?? 0), 0);
    const worth =
      (sum / Math.sqrt(Math.max(2, content.length))) *
      position(sentence, from) *
      ((counts.get(key) ?? 0) > 1 ? COMES_AGAIN : 1) *
      (isName ? NAME : 1);
    if (worth <= bestWorth) continue;
    bestWorth = worth;
    const span = { start: sentence.start + start, end: sentence.start + end };
    best = { text: read.article.text.slice(span.start, span.end), sentence: sentence.index, span };
  }
  return best;
}

const position = ({ index }: ReadSentence, from: number): number =>
  index === from ? FIRST_SENTENCE : index - from < EARLY_SENTENCES ? 1 : LATE_SENTENCE;

/** Stem → how much more the section has of it than the rest of the article, weighed by its count. */
function distinctive(read: ReadText, from: number, to: number): ReadonlyMap<string, number> {
  const here = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { index, stems } of read.sentences) {
    for (const stem of stems) {
      all.set(stem, (all.get(stem) ?? 0) + 1);
      if (index >= from && index < to) here.set(stem, (here.get(stem) ?? 0) + 1);
    }
  }
  return new Map(
    Array.from(here, ([stem, count]) => {
      const outside = (all.get(stem) ?? count) - count;
      const headline = read.titleStems.has(stem) ? HEADLINE_WORD : 1;
      return [stem, headline * Math.log(1 + count) * (count / (count + outside))];
    }),
  );
}
