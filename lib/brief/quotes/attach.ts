import type { Cue } from './cues';
import type { SpeechGrammar } from './data/grammar';
import type { Passage, Piece } from './passage';
import type { Subject } from './phrase';
import type { Run } from './runs';
import { leadingSubject, subjectOf } from './subject';

/** How a quotation hangs on its introduction. */
export type Tie =
  /** “…,” she said. */
  | 'after'
  /** She said: “…”, she said that “…” */
  | 'before'
  /** Smith: “…” */
  | 'colon'
  /** She called it a “…”: in the middle of a reporting sentence. */
  | 'inside'
  /** According to her, “…” */
  | 'source';

/** What introduces a quotation: who and by which verb, as far as the sentence tells. */
export type Attachment = { tie: Tie; cue: Cue | null; subject: Subject | null };

/** Words between a quotation and the verb that names its speaker. */
const REACH_AFTER = 24;
const REACH_BEFORE = 24;
/** A cue further up the sentence, with other quotations between: “a”, “b” and “c”. */
const REACH_WIDE = 40;

const ENDS = /^[.!?;…]$/;
const reports = (cue: Cue) =>
  cue.what === 'before' ||
  cue.what === 'behind' ||
  (cue.what === 'verb' && ('say' in cue.frames || 'tell' in cue.frames || 'act' in cue.frames));
const speaks = (cue: Cue) => cue.what === 'verb' && ('say' in cue.frames || 'tell' in cue.frames);

/** What introduces the quotation at `at` of a passage; `null` where nothing in its sentence does. */
export function attach(o: {
  passage: Passage;
  at: number;
  run: Run;
  /** Index of a cue's first piece → the cue. */
  cues: ReadonlyMap<number, Cue>;
  text: string;
  g: SpeechGrammar;
}): Attachment | null {
  const { passage, at, run, cues, text, g } = o;
  const { pieces } = passage;
  const endMark = text[run.inner.end - 1] ?? '';
  const found = (tie: Tie, cue: Cue): Attachment => ({
    tie,
    cue,
    subject: subjectOf(passage, cue, g, text),
  });

  // After: up to the end of the sentence or the next quotation.
  const comma = endMark === ',' || pieces[at + 1]?.lower === ',';
  const asks = /[!?…—-]/.test(endMark);
  const dot = endMark === '.';
  const tail = stretch(pieces, at, 1, REACH_AFTER);
  const after = firstCue(cues, at + 1, tail, reports);
  const gap = after ? gapText(pieces, at + 1, after.at) : '';
  const near = after !== undefined && !/(?:^| )(?:that|which)(?: |$)/.test(gap);
  if (after && near && speaks(after) && (comma || asks || after.at === at + 1)) {
    if (!dot || after.at === at + 1) return found('after', after);
  }

  // Before: back to the end of the sentence before or the quotation before.
  const head = stretch(pieces, at, -1, REACH_BEFORE);
  const before = firstCue(cues, at - 1, head, reports);
  const mark = pieces[at - 1]?.lower;
  if (before && before.end >= at - 1 && before.what === 'verb') return found('before', before);
  if (before && (mark === ':' || mark === ',' || mark === 'that')) {
    if (speaks(before) || before.what !== 'verb')
      return found(before.what === 'verb' ? 'before' : 'source', before);
  }
  if (mark === ':' && !before) {
    const subject = leadingSubject(passage, pieces[at - 1]?.sentence ?? -1, g, text);
    return { tie: 'colon', cue: null, subject };
  }
  if (after && near && !dot && reports(after))
    return found(after.what === 'verb' ? 'after' : 'source', after);
  const inside = before ? found('inside', before) : null;
  if (inside?.subject) return inside;
  const sentence = pieces[at]?.sentence;
  const wide = firstCue(
    cues,
    (before?.at ?? at) - 1,
    at - REACH_WIDE,
    (c) => c.what !== 'adverb' && pieces[c.at]?.sentence === sentence,
  );
  const far = wide ? found('inside', wide) : null;
  return far?.subject ? far : (inside ?? far);
}

/** The cue nearest to `from` on the way to `to` (not included). */
function firstCue(
  cues: ReadonlyMap<number, Cue>,
  from: number,
  to: number,
  fits: (cue: Cue) => boolean,
): Cue | undefined {
  const step = from <= to ? 1 : -1;
  for (let at = from; at !== to; at += step) {
    const cue = cues.get(at);
    if (cue && fits(cue)) return cue;
  }
  return undefined;
}

/** How far the sentence goes from a quotation in one direction, without crossing another one. */
function stretch(pieces: readonly Piece[], at: number, step: 1 | -1, reach: number): number {
  let place = at + step;
  for (; Math.abs(place - at) <= reach; place += step) {
    const piece = pieces[place];
    if (!piece || piece.kind === 'run') break;
    if (ENDS.test(piece.lower) && !abbreviated(pieces, place)) break;
  }
  return place;
}

/** Gov. Kasich, U.S. officials: a full stop that ends no sentence. */
function abbreviated(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.lower === '.' && pieces[at + 1]?.sentence === pieces[at]?.sentence;
}

const gapText = (pieces: readonly Piece[], from: number, to: number) =>
  pieces
    .slice(from, to)
    .map((p) => p.lower)
    .join(' ');
