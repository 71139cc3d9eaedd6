import type { BlockKind } from '@/lib/model/article';
import type { Span } from '@/lib/model/evidence';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import type { ReadSentence, ReadText } from '../read-text';
import { type Candidate, candidates } from './candidates';
import { type Quotation, quotedRuns } from './candidates/quotations';
import { type HeadingFeatures, score } from './heading-score';
import { type Spread, spread, type Topic, topic } from './topic';

/** A derived heading: words of the section's own text. */
export type DerivedHeading = {
  /** With a capital at the start; a quotation with its marks. Otherwise as the spans have it. */
  text: string;
  /** Its stems: the same for another form of the same heading. */
  key: string;
  sentence: number;
  /** Where its words stand. */
  spans: Span[];
  features: HeadingFeatures;
  /** The probability that a reader would accept it. */
  score: number;
};

/** What the headings of one article are chosen from, gathered once. */
export type HeadingWords = {
  read: ReadText;
  /** Indexes of sentences that are boilerplate. */
  unfit: ReadonlySet<number>;
  /** In how many of the article's paragraphs each stem stands. */
  all: Spread;
};

/** What the headings of one section are judged by. */
type HeadedSection = {
  /** Its first and last block. */
  first: number;
  last: number;
  about: Topic;
  /** The stems of its first sentence. */
  opening: ReadonlySet<string>;
};

/** Blocks whose words may head a section. */
const HEADED_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'standfirst', 'quote']);

/** A section says soon what it is about. Bounds the work where many sections stay without a heading. */
const MOST_SENTENCES = 40;

/** A longer section speaks of several things, and no one heading fits it. */
const LONGEST_HEADED = 20;

/** Below this no candidate heads a section. */
const LEAST_SCORE = 0.65;

/** Counts an article's stems for its headings. */
export function headingWords(read: ReadText, unfit: ReadonlySet<number>): HeadingWords {
  return { read, unfit, all: spread(read, 0, read.article.blocks.length - 1) };
}

/**
 * The heading that best says what a section is about, or `null` where none is good enough: a short
 * quotation or a question out of the section's own words.
 *
 * @param first first block of the section
 * @param last its last one
 * @param taken keys of other sections' headings, which are not used again
 */
export function derivedHeading(
  words: HeadingWords,
  first: number,
  last: number,
  taken: ReadonlySet<string>,
): DerivedHeading | null {
  if (last - first >= LONGEST_HEADED) return null;
  let best: DerivedHeading | null = null;
  for (const heading of headingCandidates(words, first, last)) {
    if (heading.score < LEAST_SCORE || taken.has(heading.key)) continue;
    if (heading.score > (best?.score ?? 0)) best = heading;
  }
  return best;
}

/** All that could head a section, scored, in the order of the text. */
export function headingCandidates(
  { read, unfit, all }: HeadingWords,
  first: number,
  last: number,
): DerivedHeading[] {
  const from = read.blockSentences[first]?.[0] ?? 0;
  const to = Math.min(read.blockSentences[last]?.[1] ?? 0, from + MOST_SENTENCES);
  const section: HeadedSection = {
    first,
    last,
    about: topic(read, first, last, all),
    opening: new Set(read.sentences[from]?.stems),
  };
  const quotedIn = quotedBy(read);
  return read.sentences
    .slice(from, to)
    .filter(({ index, kind }) => !unfit.has(index) && HEADED_KINDS.has(kind))
    .flatMap((sentence) =>
      candidates(sentence, quotedIn(sentence.paragraph), read.lang).flatMap((candidate) => {
        const stems = stemsOf(candidate, read.lang);
        if (stems.length === 0) return [];
        const features = featuresOf(candidate, stems, sentence, section);
        return {
          text: capitalised(candidate.text, read.lang),
          key: stems.join(' '),
          sentence: sentence.index,
          spans: [candidate.span],
          features,
          score: score(features),
        };
      }),
    );
}

/** "contents of the draft" → "Contents of the draft"; quotation marks may stand before the letter. */
function capitalised(text: string, lang: string): string {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  const upper =
    lang === 'tr' || lang === 'az' ? first.toLocaleUpperCase('tr') : first.toUpperCase();
  // "iPhone sales": a name's own spelling stays. "ß" would become two letters.
  if (/^\P{L}*\p{Ll}\p{Lu}/u.test(text) || upper.length !== first.length) return text;
  return text.replace(first, upper);
}

function stemsOf({ words }: Candidate, lang: string): string[] {
  return words
    .flatMap(({ lower }) => lower.split(/[-‑–&.]/u))
    .filter((word) => word && !isStopWord(word, lang))
    .map((word) => stem(word, lang));
}

function featuresOf(
  { words }: Candidate,
  stems: readonly string[],
  sentence: ReadSentence,
  { first, last, about, opening }: HeadedSection,
): HeadingFeatures {
  const distinct = [...new Set(stems)];
  const share = (of: (stem: string) => number): number =>
    distinct.reduce((total, stem) => total + of(stem), 0) / distinct.length;
  const paragraphs = last - first + 1;
  const sum = distinct.reduce((total, stem) => total + (about.weights.get(stem) ?? 0), 0);
  return {
    coverage: Math.min(1, sum / Math.max(LEAST_MATTER, about.most)),
    held: share((stem) => (about.paragraphs.get(stem) ?? 1) / paragraphs),
    opening: share((stem) => (opening.has(stem) ? 1 : 0)),
    late: (sentence.paragraph - first) / paragraphs,
    short: words.length <= FEW_WORDS ? 1 : 0,
  };
}

const FEW_WORDS = 5;

/** Where a section has next to nothing of its own, no word sets it apart. */
const LEAST_MATTER = 0.5;

/** The quotations of a block, in the article's offsets, looked for once. */
function quotedBy({ article }: ReadText): (block: number) => readonly Quotation[] {
  const known = new Map<number, Quotation[]>();
  return (block) => {
    let runs = known.get(block);
    if (!runs) {
      const { text = '', start = 0 } = article.blocks[block] ?? {};
      const moved = (run: Quotation) => ({
        ...run,
        start: start + run.start,
        end: start + run.end,
      });
      runs = quotedRuns(text).map(moved);
      known.set(block, runs);
    }
    return runs;
  };
}
