import { PRONOUNS } from '../cues/persons';
import type { ReadSentence, ReadText } from '../read-text';
import type { Introduced } from './introduced';
import { thinness } from './thin';
import { type Unexplained, unexplained } from './unexplained';
import { outsideQuotations, unframed } from './unframed';

/** What makes a sentence hard to understand alone, or easy; each about 0 to 1, or a count. */
export type LeaningFeatures = Omit<Unexplained, 'pronoun'> & {
  /** Share of the headline's words that it has: such a sentence tells the whole. */
  headline: number;
  /** It is the text's first statement. */
  first: number;
  /** It has a figure in digits. */
  digits: number;
  /** People whom it calls by one word only. */
  bareNames: number;
  /** A joining word at its start was left out. */
  joined: number;
  /** `he`, `it`, `they` and the like outside quotations, one in the first clause twice; two at most. */
  pronouns: number;
  /** What {@link unframed} and {@link thinness} find missing. */
  missing: number;
};

/** What is shown of a sentence, and where it stands. */
export type Shown = {
  text: string;
  sentence: ReadSentence;
  isFirst: boolean;
  isJoined: boolean;
};

const MANY = 2;

/** How much of the headline's words a sentence has, 0 to 1. */
export function headlineShare({ stems }: ReadSentence, { titleStems }: ReadText): number {
  const shared = new Set(stems.filter((stem) => titleStems.has(stem))).size;
  return titleStems.size > 0 ? shared / titleStems.size : 0;
}

/**
 * What makes a sentence lean by its matter. `null` where nothing is known of that: in languages
 * without lists, and in texts without a headline, which nobody but a bench has.
 */
export function leaningFeatures(
  { text, sentence, isFirst, isJoined }: Shown,
  known: Introduced,
): LeaningFeatures | null {
  const { read } = known;
  const open = read.article.title ? unexplained(text, sentence.index, known) : null;
  if (!open) return null;
  const { pronoun, ...others } = open;
  const pronouns = outsideQuotations(text).match(PRONOUNS[read.lang] ?? NONE)?.length ?? 0;
  return {
    ...others,
    headline: headlineShare(sentence, read),
    first: isFirst ? 1 : 0,
    digits: /\d/u.test(text) ? 1 : 0,
    bareNames: Math.min(MANY, known.bareNames.get(sentence.index) ?? 0),
    joined: isJoined ? 1 : 0,
    pronouns: Math.min(MANY, pronouns + pronoun),
    missing: unframed(text, read.lang) + thinness(text, sentence, read),
  };
}

const NONE = /(?!)/gu;
