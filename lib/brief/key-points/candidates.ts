import type { CueKind } from '../cues/cue-words';
import { findCues } from '../cues/find-cues';
import { LEANING } from '../cues/leaning';
import type { ReadSentence } from '../read-text';
import { datelineLength } from './dateline';
import type { Introduced } from './introduced';
import { leaning } from './leaning';
import { leaningFeatures } from './leaning-features';
import { opening } from './opening';
import { pronounUnexplained } from './pronouns';

/** A sentence that can be shown, with what of it would be shown. */
export type Candidate = {
  sentence: ReadSentence;
  /** Start of what is shown: after a dateline or a joining word that was left out. */
  start: number;
  end: number;
  /** A joining word at its start was left out. */
  isJoined: boolean;
  /** What it does in the report. */
  cues: ReadonlySet<CueKind>;
  /** The probability that only the text before it explains it, 1 where its form says so. */
  leans: number;
};

/** What a sentence leans by whose form alone points back; what it is about leans by less. */
export const LEANS_BY_FORM = 1;
/** From here on a sentence is shown only where too few others stand alone. */
export const LEANS = 0.8;

/** Fewer words say no statement. */
const FEWEST_WORDS = 6;
/** More are a paragraph, or several sentences that were not parted. */
const MOST_WORDS = 70;

/**
 * The sentences that may become key points, in reading order. Where there are none, any prose is,
 * so that a short or odd text still has something to show; empty only without prose.
 *
 * @param unfit indexes of boilerplate
 * @param known where the text first speaks of what
 */
export function candidates(unfit: ReadonlySet<number>, known: Introduced): Candidate[] {
  const { read } = known;
  const prose = read.sentences.filter(
    ({ kind, words }) => kind !== 'heading' && kind !== 'row' && words.length > 0,
  );
  const found = prose
    .filter((sentence) => !unfit.has(sentence.index) && isStatement(sentence, read.lang))
    .map((sentence, at) => shown(sentence, known, at === 0));
  return found.length > 0 ? found : prose.map((sentence) => whole(sentence, read.lang));
}

const BULLET = /^(?:[*•·▪●]|[-–—]\s)/u;
/** "… (2023)" ends a line of a table, "… . (ANV)" a report. */
const ENDS = /[.!。！।…"'”’»](?:[)\]]|\s\([^()]{2,20}\))?$/u;

/** A whole sentence of a usual length that tells something, not the middle of a quotation. */
function isStatement({ text, words }: ReadSentence, lang: string): boolean {
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  if (/[?？؟]["'”’»)\]]*$/u.test(text) || BULLET.test(text)) return false;
  if (!ENDS.test(text) && lang !== 'th') return false;
  return quotesClose(text);
}

function quotesClose(text: string): boolean {
  const straight = (text.match(/"|''/gu) ?? []).length;
  const low = (text.match(/„/gu) ?? []).length;
  const open = (text.match(/[“«]/gu) ?? []).length;
  const shut = (text.match(/[”»]/gu) ?? []).length;
  // German closes „ with “, and often with the straight mark that a keyboard has.
  if (low > 0) return open + shut + straight >= low;
  return straight % 2 === 0 && open === shut;
}

const whole = (sentence: ReadSentence, lang: string): Candidate => ({
  sentence,
  start: sentence.start,
  end: sentence.end,
  isJoined: false,
  cues: findCues(sentence.text, sentence.words, lang),
  leans: 0,
});

/** Leaves out a dateline and a joining word at the start, and says how well the rest stands alone. */
function shown(sentence: ReadSentence, known: Introduced, isFirst: boolean): Candidate {
  const { read } = known;
  const { lang } = read;
  const dateline = datelineLength(sentence.text);
  const rest = sentence.text.slice(dateline);
  const { kind, droppable } = opening(rest, lang);
  const left = rest.slice(droppable);
  const leansByForm =
    (kind !== 'plain' && droppable === 0) ||
    (droppable > 0 && opening(left, lang).kind !== 'plain') ||
    (dateline === 0 && /^\p{Ll}/u.test(rest)) ||
    isBareQuote(left) ||
    (LEANING[lang] ?? []).some((pattern) => pattern.test(left)) ||
    pronounUnexplained(left, sentence.words, lang);
  if (leansByForm)
    return { ...whole(sentence, lang), start: sentence.start + dateline, leans: LEANS_BY_FORM };
  const isJoined = droppable > 0;
  const features = leaningFeatures({ text: left, sentence, isFirst, isJoined }, known);
  return {
    ...whole(sentence, lang),
    start: sentence.start + dateline + droppable,
    isJoined,
    leans: features ? leaning(features) : 0,
  };
}

/** Nothing but a quotation: who says it stands elsewhere. */
function isBareQuote(text: string): boolean {
  return /^(?:"[^"]*"|''.*''|[“„«][^“”„»]*[”“"»])[.!]?$/u.test(text);
}
