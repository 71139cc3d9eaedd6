import type { SpeechLexicon } from '../../words/speech-lexicon';
import type { Cue } from '../cues';
import type { SpeechGrammar } from '../data/grammar';
import type { Passage, Piece } from '../passage';

/** A run of pieces, half-open. */
export type Range = readonly [number, number];

/** What a cue reports, as pieces of its sentence. */
export type Scope = {
  /** The reported words, ascending; empty where the cue governs nothing. */
  content: Range[];
  /** On which side of the cue they stand. */
  side: 'right' | 'left' | 'both' | 'none';
  /** The word that opens the reported clause, in lower case; empty without one. */
  opener: string;
};

/** An opener is looked for this far behind the verb: "told reporters in Denver on Monday that". */
const OPENER_REACH = 9;

/** Subject of a trailing "…, the mayor of Lund said": not longer than this. */
const SUBJECT_REACH = 14;

/** Which part of the sentence the words of a cue stand in. */
export function scopeOf(passage: Passage, cue: Cue, lex: SpeechLexicon, g: SpeechGrammar): Scope {
  const { pieces, ranges } = passage;
  const [first, after] = ranges.get(pieces[cue.at]?.sentence ?? -1) ?? [cue.at, cue.end];
  const isComma = (p: Piece | undefined) =>
    p?.lower === ',' || p?.lower === '—' || p?.lower === '–';
  if (cue.what === 'before') return beforeScope(pieces, cue, first, after, isComma);
  // Weber zufolge C
  if (cue.what === 'behind') {
    const right: Range = [cue.end, after];
    const side = countWords(pieces, right) >= 3 ? 'right' : 'left';
    return { content: [side === 'right' ? right : [first, cue.at]], side, opener: '' };
  }
  if (cue.what === 'adverb') return { content: [[first, after]], side: 'both', opener: '' };
  if (cue.what === 'noun') {
    const next = pieces[cue.end]?.lower ?? '';
    const reach: Range = [cue.end + 1, after];
    const opens =
      next === 'that' || next === 'of' || next === 'to' || next === 'about' || next === 'for';
    return { content: opens ? [reach] : [], side: opens ? 'right' : 'none', opener: next };
  }
  // Right: behind the verb, an indirect object and adjuncts up to the opener.
  let opener = '';
  let from = cue.end;
  for (let i = cue.end; i < Math.min(after, cue.end + OPENER_REACH); i++) {
    const lower = pieces[i]?.lower ?? '';
    if (pieces[i]?.kind === 'run' || /[.;!?]/.test(lower)) break;
    if (lex.openers.has(lower) || (i === cue.end && g.toInfinitive.has(lower))) {
      opener = lower;
      from = i + 1;
      break;
    }
  }
  // Left: the subject, back to the mark before it.
  let comma = -1;
  for (let i = cue.at - 1; i >= Math.max(first, cue.at - SUBJECT_REACH); i--) {
    if (isComma(pieces[i]) || pieces[i]?.kind === 'run') {
      comma = i;
      break;
    }
  }
  const left: Range = [first, comma + (pieces[comma]?.kind === 'run' ? 1 : 0)];
  const leftWords = comma < 0 ? 0 : countWords(pieces, left);
  const right: Range = [from, after];
  const rightWords = countWords(pieces, right);
  const next = pieces[cue.end];
  const adjunct =
    rightWords === 0 ||
    (opener === '' && next?.kind === 'word' && g.prepositions.has(next.lower)) ||
    (opener === '' && /day$|^(?:today|yesterday|earlier|later|last|this)$/.test(next?.lower ?? ''));
  const inverted = comma === cue.at - 1;
  if (leftWords >= 3 && (adjunct || inverted || isComma(next))) {
    if (isComma(next) && rightWords > 3 && !adjunct) {
      return { content: [left, [cue.end + 1, after]], side: 'both', opener };
    }
    return { content: [left], side: 'left', opener };
  }
  if (rightWords < 2) return { content: [], side: 'none', opener };
  return { content: [right], side: 'right', opener };
}

function beforeScope(
  pieces: readonly Piece[],
  cue: Cue,
  first: number,
  after: number,
  isComma: (p: Piece | undefined) => boolean,
): Scope {
  // According to X, C: the speaker ends with the first comma that is followed by more than a name
  let end = cue.end;
  while (end < after && !isComma(pieces[end])) end++;
  const left: Range = [first, cue.at];
  const right: Range = [Math.min(end + 1, after), after];
  if (countWords(pieces, left) < 3) return { content: [right], side: 'right', opener: '' };
  if (countWords(pieces, right) < 3) return { content: [left], side: 'left', opener: '' };
  return { content: [left, right], side: 'both', opener: '' };
}

/** Words in a range; a quotation counts as five. */
export function countWords(pieces: readonly Piece[], [from, to]: Range): number {
  let n = 0;
  for (let i = from; i < to; i++)
    n += pieces[i]?.kind === 'run' ? 5 : pieces[i]?.kind === 'word' ? 1 : 0;
  return n;
}
