import type { CueKind } from '../cues/cue-words';
import { findCues } from '../cues/find-cues';
import { LEANING } from '../cues/leaning';
import type { ReadSentence, ReadText } from '../read-text';
import { datelineLength } from './dateline';
import { opening } from './opening';
import { pronounUnexplained } from './pronouns';

/** A sentence that can be shown alone, with what of it would be shown. */
export type Candidate = {
  sentence: ReadSentence;
  /** Start of what is shown: after a dateline or a joining word that was left out. */
  start: number;
  end: number;
  /** What it does in the report. */
  cues: ReadonlySet<CueKind>;
};

export type Candidates = {
  /** Understood by themselves. */
  alone: Candidate[];
  /** Statements that lean on the sentence before them: "He said …". */
  leaning: Candidate[];
};

/** Fewer words say no statement. */
const FEWEST_WORDS = 6;
/** More are a paragraph, or several sentences that were not parted. */
const MOST_WORDS = 70;

/**
 * The sentences that may become key points, in reading order. Where none stands alone, any prose
 * does, so that a short or odd text still has something to show; empty only without prose.
 *
 * @param unfit indexes of boilerplate
 */
export function candidates(read: ReadText, unfit: ReadonlySet<number>): Candidates {
  const prose = read.sentences.filter(
    ({ kind, words }) => kind !== 'heading' && kind !== 'row' && words.length > 0,
  );
  const alone: Candidate[] = [];
  const leaning: Candidate[] = [];
  for (const sentence of prose) {
    if (unfit.has(sentence.index) || !isStatement(sentence, read.lang)) continue;
    const { candidate, leans } = shown(sentence, read.lang);
    (leans ? leaning : alone).push(candidate);
  }
  if (alone.length > 0) return { alone, leaning };
  if (leaning.length > 0) return { alone: leaning, leaning: [] };
  return { alone: prose.map((sentence) => whole(sentence, read.lang)), leaning: [] };
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
});

/** Leaves out a dateline and a joining word at the start, and says whether the rest stands alone. */
function shown(sentence: ReadSentence, lang: string): { candidate: Candidate; leans: boolean } {
  const dateline = datelineLength(sentence.text);
  const rest = sentence.text.slice(dateline);
  const { kind, droppable } = opening(rest, lang);
  const left = rest.slice(droppable);
  const leans =
    (kind !== 'plain' && droppable === 0) ||
    (droppable > 0 && opening(left, lang).kind !== 'plain') ||
    isBareQuote(left) ||
    (LEANING[lang] ?? []).some((pattern) => pattern.test(left)) ||
    pronounUnexplained(left, sentence.words, lang);
  const start = sentence.start + dateline + (leans ? 0 : droppable);
  return { candidate: { ...whole(sentence, lang), start }, leans };
}

/** Nothing but a quotation: who says it stands elsewhere. */
function isBareQuote(text: string): boolean {
  return /^(?:"[^"]*"|''.*''|[“„«][^“”„»]*[”“"»])[.!]?$/u.test(text);
}
