import type { VerbKind } from '@/lib/model/quotes';
import type { Frame } from '../words/data/speech-words';
import type { SpeechLexicon } from '../words/speech-lexicon';
import { isBetween } from './clause';
import type { SpeechGrammar } from './data/grammar';
import type { Passage, Piece } from './passage';

/** A word that may give a statement to someone, with its place among the pieces of its passage. */
export type Cue = {
  /** Index of the word, or of a phrase's first. */
  at: number;
  /** One after its last piece. */
  end: number;
  what: 'verb' | 'noun' | 'before' | 'behind' | 'adverb';
  frames: Readonly<Partial<Record<Frame, VerbKind>>>;
  form: 'finite' | 'ing' | 'infinitive' | 'passive' | 'noun';
  negated: boolean;
  modal: boolean;
};

/** Every cue in the outlet's own words of a passage, in order. Words in quotation marks are none. */
export function findCues(passage: Passage, lex: SpeechLexicon, grammar: SpeechGrammar): Cue[] {
  const { pieces } = passage;
  const cues: Cue[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'word') continue;
    const cue =
      phraseAt(pieces, at, lex, grammar) ??
      verbAt(pieces, at, lex, grammar) ??
      tailAt(pieces, at, lex, grammar) ??
      simpleAt(piece.lower, at, lex);
    if (cue) cues.push(cue);
  }
  return cues;
}

const NOTHING = { negated: false, modal: false, frames: {} } as const;

const lowerAt = (pieces: readonly Piece[], at: number) => pieces[at]?.lower ?? '';
const plain = (piece: Piece | undefined) => piece?.kind === 'word' && !/^\p{Lu}/u.test(piece.text);

function phraseAt(
  pieces: readonly Piece[],
  at: number,
  lex: SpeechLexicon,
  g: SpeechGrammar,
): Cue | null {
  for (const phrase of lex.before.get(pieces[at]?.lower ?? '') ?? []) {
    if (phrase.every((word, i) => pieces[at + i]?.lower === word)) {
      // según informó ayer Lund: a verb may stand before who is meant
      let end = at + phrase.length;
      while (
        plain(pieces[end]) &&
        (lex.verbs.has(lowerAt(pieces, end)) || g.between.has(lowerAt(pieces, end)))
      )
        end++;
      return { ...NOTHING, at, end, what: 'before', form: 'noun' };
    }
  }
  return null;
}

/** „…“, so Weber — but not: so dass, so lange */
function tailAt(
  pieces: readonly Piece[],
  at: number,
  lex: SpeechLexicon,
  g: SpeechGrammar,
): Cue | null {
  const before = pieces[at - 1];
  const next = pieces[at + 1];
  if (!lex.tail.has(pieces[at]?.lower ?? '')) return null;
  if (before?.kind !== 'run' && before?.lower !== ',' && before?.lower !== '–') return null;
  if (next?.kind !== 'word') return null;
  if (!/^\p{Lu}/u.test(next.text) && !g.determiners.has(next.lower)) return null;
  return { ...NOTHING, at, end: at + 1, what: 'before', form: 'noun' };
}

function simpleAt(lower: string, at: number, lex: SpeechLexicon): Cue | null {
  // Asked for nearly every word: nothing is made before something is found.
  const what = lex.behind.has(lower)
    ? 'behind'
    : lex.adverbs.has(lower)
      ? 'adverb'
      : lex.nouns.has(lower)
        ? 'noun'
        : null;
  return what && { ...NOTHING, at, end: at + 1, form: 'noun', what };
}

/** Whether the words around a form that may be a noun make it a verb: "they report that". */
function verbal(
  pieces: readonly Piece[],
  at: number,
  lex: SpeechLexicon,
  g: SpeechGrammar,
): boolean {
  const before = pieces[at - 1];
  const next = pieces[at + 1];
  const word = before?.kind === 'word' ? before.lower : '';
  if (g.pronouns.has(word) || g.toInfinitive.has(word) || g.modals.has(word)) return true;
  if (next?.kind === 'run' || lex.openers.has(next?.lower ?? '')) return true;
  const name = before?.kind === 'word' && /^\p{Lu}/u.test(before.text);
  return name && (g.determiners.has(next?.lower ?? '') || /^\p{Lu}/u.test(next?.text ?? ''));
}

/** Whether a particle stands behind its verb, in the same clause. */
function follows(pieces: readonly Piece[], at: number, particle: string, reach: number): boolean {
  for (let i = at + 1; i <= at + reach; i++) {
    const piece = pieces[i];
    if (piece?.sentence !== pieces[at]?.sentence || /^[,.:;!?]$/.test(piece?.lower ?? ''))
      return false;
    if (piece?.lower === particle) return true;
  }
  return false;
}

/** Verbs of harsh words that, with a direction behind them, are of bodies that meet. */
const COLLISION = /^(?:slam|blast|lash|rip|hit|tear)/u;
const INTO = new Set(['into', 'against', 'through', 'onto', 'down', 'off', 'apart']);

/** How far back auxiliaries and adverbs are looked at. */
const LOOK_BACK = 4;

function verbAt(
  pieces: readonly Piece[],
  at: number,
  lex: SpeechLexicon,
  g: SpeechGrammar,
): Cue | null {
  const uses = lex.verbs.get(pieces[at]?.lower ?? '');
  if (!uses) return null;
  const sentence = pieces[at]?.sentence;
  const use =
    uses.find((u) => u.particle && follows(pieces, at, u.particle, lex.particleReach)) ??
    uses.find((u) => !u.particle);
  if (!use) return null;
  // a ferry slammed into a pier: things collide, nobody speaks
  if (COLLISION.test(pieces[at]?.lower ?? '') && INTO.has(lowerAt(pieces, at + 1))) return null;
  // the United States, Badger State: a name, not a verb
  const own = pieces[at];
  const opens = at === 0 || pieces[at - 1]?.sentence !== sentence;
  if (!opens && /^\p{Lu}/u.test(own?.text ?? '')) return null;
  if (use.noun && !verbal(pieces, at, lex, g)) return null;
  let form: Cue['form'] = /ing$/.test(pieces[at]?.lower ?? '') ? 'ing' : 'finite';
  let negated = false;
  let modal = false;
  let had = false;
  let before: Piece | undefined;
  let back = at - 1;
  for (; back >= at - LOOK_BACK; back--) {
    before = pieces[back];
    if (before?.sentence !== sentence) before = undefined;
    if (before?.kind !== 'word') break;
    const word = before.lower.replace(/'/g, '’');
    if (g.negation.has(word)) negated = true;
    if (g.modals.has(word)) modal = true;
    if (g.clause?.auxiliaries.has(word)) had = true;
    if (g.passive.has(word) && form === 'finite') form = 'passive';
    if (!isBetween(before, g)) break;
  }
  const word = before?.kind === 'word' ? before.lower : '';
  // rules written for the north, the yard backed by the town: no auxiliary, nobody speaks
  const by = /..ed$/u.test(own?.lower ?? '') && lowerAt(pieces, at + 1) === 'by';
  if (form === 'finite' && !had && (use.participle || by)) form = 'passive';
  // talk-radio programmes
  const after = pieces[at + 1];
  if (after && /^[-‑–]$/.test(after.lower) && after.start === own?.end) return null;
  // the so-called “ghost” trains
  if (before && /^[-‑–]$/.test(before.lower) && before.end === pieces[at]?.start) return null;
  if (back === at - 1) {
    if (g.toInfinitive.has(word)) form = 'infinitive';
    else if (g.determiners.has(word) || (g.prepositions.has(word) && form !== 'ing')) return null;
    else if (/['’]s$/.test(word) || /s['’]$/.test(word)) return null;
  } else if (g.toInfinitive.has(word)) form = 'infinitive';
  return { at, end: at + 1, what: 'verb', frames: use.frames, form, negated, modal };
}
