import type { BlockKind } from '@/lib/model/article';
import type { Span } from '@/lib/model/evidence';
import { isStopWord } from '@/lib/text/stop-words';
import type { ReadSentence, ReadText } from '../read-text';
import { phrases } from './phrases';

/** A derived heading: words of the section's own text, as they stand there. */
export type DerivedHeading = { text: string; key: string; sentence: number; span: Span };

/** What the headings of one article are chosen from, gathered once. */
export type HeadingWords = {
  read: ReadText;
  /** Indexes of sentences that are boilerplate. */
  unfit: ReadonlySet<number>;
  /** How often each stem stands in the article. */
  counts: ReadonlyMap<string, number>;
};

/** Counts an article's stems for its headings. */
export function headingWords(read: ReadText, unfit: ReadonlySet<number>): HeadingWords {
  return { read, unfit, counts: countStems(read, 0, read.sentences.length) };
}

/** Blocks whose words may head a section. */
const HEADED_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'standfirst']);

/** A section says soon what it is about. Bounds the work where many sections stay without a heading. */
const MOST_SENTENCES = 40;

/** What stands in the section's first sentence is what the section turns to. */
const FIRST_SENTENCE = 1.6;
/** Later on in a section stands detail. */
const LATE_SENTENCE = 0.7;
const EARLY_SENTENCES = 4;
/** Words of the headline tell no section from another. */
const HEADLINE_WORD = 0.4;
/** A phrase that comes again is a term, not a chance of the sentence. */
const COMES_AGAIN = 1.5;
/** What a section is about comes again in its article; a word mistaken for a noun seldom does. */
const HEAD_ONCE = 0.6;
/** A name alone says who or where, not what. */
const NAME = 0.85;
/** Below this the section has nothing that sets it apart. Sum of the word weights. */
const LEAST_WORTH = 0.8;

/**
 * The phrase that best sets a section apart from the rest of the article, or `null` where none
 * reads like a heading: a name or a noun phrase of two to six words, verbatim from the section.
 *
 * @param first first block of the section
 * @param last its last one
 * @param taken keys of other sections' headings, which are not used again
 */
export function derivedHeading(
  { read, unfit, counts: all }: HeadingWords,
  first: number,
  last: number,
  taken: ReadonlySet<string>,
): DerivedHeading | null {
  const from = read.blockSentences[first]?.[0] ?? 0;
  const to = Math.min(read.blockSentences[last]?.[1] ?? 0, from + MOST_SENTENCES);
  const weights = distinctive(read, countStems(read, from, to), all);
  let best: DerivedHeading | null = null;
  let bestWorth = LEAST_WORTH;
  const found = read.sentences
    .slice(from, to)
    .filter(({ index, kind }) => !unfit.has(index) && HEADED_KINDS.has(kind))
    .flatMap((sentence) => phrases(sentence, read.lang).map((phrase) => ({ sentence, ...phrase })));
  const counts = new Map<string, number>();
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { sentence, start, end, key, words, isName } of found) {
    if (taken.has(key)) continue;
    const head = words.at(-1);
    const comesOnce = !isName && (all.get(head?.stem ?? '') ?? 0) < 2;
    // In English what looks like a plural may be a verb: "the cut lasts".
    if (comesOnce && read.lang === 'en' && /[^s]s$/.test(head?.lower ?? '')) continue;
    const content = words.filter((word) => !isStopWord(word.lower, read.lang));
    const sum = content.reduce((total, word) => total + (weights.get(word.stem) ?? 0), 0);
    const worth =
      (sum / Math.sqrt(Math.max(2, content.length))) *
      position(sentence, from) *
      ((counts.get(key) ?? 0) > 1 ? COMES_AGAIN : 1) *
      (isName ? NAME : 1) *
      (comesOnce ? HEAD_ONCE : 1);
    if (worth <= bestWorth) continue;
    bestWorth = worth;
    const span = { start: sentence.start + start, end: sentence.start + end };
    const text = read.article.text.slice(span.start, span.end);
    best = { text, key, sentence: sentence.index, span };
  }
  return best;
}

const position = ({ index }: ReadSentence, from: number): number =>
  index === from ? FIRST_SENTENCE : index - from < EARLY_SENTENCES ? 1 : LATE_SENTENCE;

/** Stem → how much more the section has of it than the rest of the article, weighed by its count. */
function distinctive(
  read: ReadText,
  here: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    Array.from(here, ([stem, count]) => {
      const headline = read.titleStems.has(stem) ? HEADLINE_WORD : 1;
      return [stem, headline * Math.log(1 + count) * (count / (all.get(stem) ?? count))];
    }),
  );
}

/** How often each stem stands in the sentences from..to. */
function countStems(read: ReadText, from: number, to: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of read.sentences.slice(from, to)) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
