import type { CueKind } from '../cues/cue-words';
import { findCues } from '../cues/find-cues';
import { LEANING } from '../cues/leaning';
import type { ReadSentence, ReadText } from '../read-text';
import { datelineLength } from './dateline';
import { type Introduced, introduced } from './introduced';
import { opening } from './opening';
import { pronounUnexplained } from './pronouns';
import { thinness } from './thin';
import { unexplained } from './unexplained';
import { unframed } from './unframed';

/** A sentence that can be shown, with what of it would be shown. */
export type Candidate = {
  sentence: ReadSentence;
  /** Start of what is shown: after a dateline or a joining word that was left out. */
  start: number;
  end: number;
  /** What it does in the report. */
  cues: ReadonlySet<CueKind>;
  /** How much of it only the text before it explains: 0 stands alone, {@link LEANS} and more leans. */
  leans: number;
};

/** From here on nobody understands a sentence alone. */
export const LEANS = 1;

/** What a report begins with was written for someone who has read nothing yet. */
const FIRST_COUNTS = 0.5;
/** Fewer words say no statement. */
const FEWEST_WORDS = 6;
/** More are a paragraph, or several sentences that were not parted. */
const MOST_WORDS = 70;

/**
 * The sentences that may become key points, in reading order. Where there are none, any prose is,
 * so that a short or odd text still has something to show; empty only without prose.
 *
 * @param unfit indexes of boilerplate
 */
export function candidates(read: ReadText, unfit: ReadonlySet<number>): Candidate[] {
  const prose = read.sentences.filter(
    ({ kind, words }) => kind !== 'heading' && kind !== 'row' && words.length > 0,
  );
  const known = introduced(read, unfit);
  const found = prose
    .filter((sentence) => !unfit.has(sentence.index) && isStatement(sentence, read.lang))
    .map((sentence, at) => shown(sentence, read, known, at === 0));
  return found.length > 0 ? found : prose.map((sentence) => whole(sentence, read.lang));
}

/** A whole sentence of a usual length that tells something, not the middle of a quotation. */
function isStatement({ text, words }: ReadSentence, lang: string): boolean {
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  if (/[?？؟]["'”’»)\]]*$/u.test(text)) return false;
  if (!/[.!。！।…"'”’»)\]]$/u.test(text) && lang !== 'th') return false;
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
  cues: findCues(sentence.text, sentence.words, lang),
  leans: 0,
});

/** Leaves out a dateline and a joining word at the start, and says how well the rest stands alone. */
function shown(
  sentence: ReadSentence,
  read: ReadText,
  known: Introduced,
  isFirst: boolean,
): Candidate {
  const { lang, article } = read;
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
  // Without a headline nobody knows what it would have told; then only the form counts.
  const matter = article.title
    ? unexplained(left, sentence.index, lang, known) + thinness(left, sentence, read)
    : 0;
  const frame = article.title ? unframed(left, lang) : 0;
  return {
    ...whole(sentence, lang),
    start: sentence.start + dateline + (leansByForm ? 0 : droppable),
    leans: (leansByForm ? LEANS : 0) + matter * (isFirst ? FIRST_COUNTS : 1) + frame,
  };
}

/** Nothing but a quotation: who says it stands elsewhere. */
function isBareQuote(text: string): boolean {
  return /^(?:"[^"]*"|''.*''|[“„«][^“”„»]*[”“"»])[.!]?$/u.test(text);
}
