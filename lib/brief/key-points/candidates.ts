import type { ReadSentence, ReadText } from '../read-text';
import { datelineLength } from './dateline';
import { opening } from './opening';

/** A sentence that can be shown alone, with what of it would be shown. */
export type Candidate = {
  sentence: ReadSentence;
  /** Start of what is shown: after a dateline or a joining word that was left out. */
  start: number;
  end: number;
};

/** Fewer words say no statement; more is no point any more. In words, or pairs of characters. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 70;

/**
 * The sentences that can stand alone. Where that leaves none, the longest prose sentences do, so
 * that a short or odd text still has something to show; empty only without prose.
 */
export function candidates(read: ReadText): Candidate[] {
  const prose = read.sentences.filter(
    (sentence) => sentence.kind !== 'heading' && sentence.kind !== 'row',
  );
  const fit = prose.flatMap((sentence) => {
    const candidate = trimmed(sentence, read.lang);
    return candidate && standsAlone(candidate, read.lang) ? [candidate] : [];
  });
  if (fit.length > 0) return fit;
  return prose
    .filter((sentence) => sentence.words.length > 0)
    .map((sentence) => ({ sentence, start: sentence.start, end: sentence.end }));
}

function trimmed(sentence: ReadSentence, lang: string): Candidate | null {
  const dateline = datelineLength(sentence.text);
  const rest = sentence.text.slice(dateline);
  const { kind, droppable } = opening(rest, lang);
  if (kind === 'pointing' || (kind === 'joining' && droppable === 0)) return null;
  const start = sentence.start + dateline + droppable;
  const left = rest.slice(droppable);
  if (droppable > 0 && opening(left, lang).kind !== 'plain') return null;
  return { sentence, start, end: sentence.end };
}

function standsAlone(candidate: Candidate, lang: string): boolean {
  const { sentence } = candidate;
  const count = sentence.words.length;
  if (count < FEWEST_WORDS || count > MOST_WORDS) return false;
  const text = sentence.text.slice(candidate.start - sentence.start);
  if (/[?？؟]["'”’»)\]]*$/u.test(text)) return false;
  if (!/[.!。！।…"'”’»)\]]$/u.test(text) && lang !== 'th') return false;
  return quotesClose(text);
}

/** False for a sentence from the middle of a longer quotation. */
function quotesClose(text: string): boolean {
  const straight = (text.match(/"/gu) ?? []).length;
  const open = (text.match(/[“„«]/gu) ?? []).length;
  const shut = (text.match(/[”»]/gu) ?? []).length;
  const german = (text.match(/„/gu) ?? []).length;
  return straight % 2 === 0 && (german > 0 || open === shut);
}
