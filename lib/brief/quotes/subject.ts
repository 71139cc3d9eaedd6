import type { Span } from '@/lib/model/evidence';
import type { Cue } from './cues';
import type { SpeechGrammar } from './data/grammar';
import type { Passage, Piece } from './passage';

/** Who a cue is about, as words of the text. */
export type Subject = Span & {
  text: string;
  way: 'named' | 'pronoun' | 'role-only';
  /** The name in it without office and title, else its words. */
  name: string;
  /** The part before its first preposition: what the phrase is about. */
  head: Span;
  /** A name at the end, right behind a noun: "economist at Lund Bank Mara Brask" has none else. */
  tail?: Span;
};

/** No subject with its office is longer. */
const LONGEST = 16;

/** Clauses between a subject and its verb, "Weaver, a longtime aide to Sanders, said", reach so far back. */
const LONGEST_ASIDE = 30;

const BREAK = /^[.;:!?()[\]"“”„«»—–]$/;

/** The subject of a verb, or who follows "according to"; `null` where none stands near it. */
export function subjectOf(
  passage: Passage,
  cue: Cue,
  g: SpeechGrammar,
  text: string,
): Subject | null {
  const { pieces } = passage;
  if (cue.what === 'before') return behind(pieces, cue.end, g, text, !g.verbSecond);
  if (cue.what === 'behind') return ahead(pieces, cue.at, g, text);
  if (cue.what !== 'verb') return null;
  // the terminal is expected to stay closed: by somebody who is not named
  if (cue.form === 'passive' && g.toInfinitive.has(pieces[cue.end]?.lower ?? '')) return null;
  if (g.verbSecond) return verbSecondSubject(passage, cue, g, g.verbSecond, text);
  let at = cue.at;
  while (
    g.between.has(pieces[at - 1]?.lower ?? '') ||
    g.toInfinitive.has(pieces[at - 1]?.lower ?? '')
  )
    at--;
  const before = pieces[at - 1];
  const open = !before || before.sentence !== pieces[cue.at]?.sentence || before.kind !== 'word';
  if (open && isCommaOrRun(before)) {
    // “…,” said Weaver — but: Weaver, a longtime aide, said
    const inverted = behind(pieces, cue.end, g, text);
    const aside = before?.kind === 'mark' ? ahead(pieces, at, g, text) : null;
    const follows = before?.kind === 'run' || pieces[at - 2]?.kind === 'run';
    if (cue.form === 'ing') return aside ?? mainSubject(passage, cue.at, g, text);
    return follows ? (inverted ?? aside) : (aside ?? inverted);
  }
  if (open) return behind(pieces, cue.end, g, text);
  return ahead(pieces, at, g, text);
}

/**
 * The subject of the clause that a participle hangs on: "The board rejected it, saying …". Only
 * where the sentence begins with it, and up to its first verb as far as forms show one.
 */
function mainSubject(
  { pieces, ranges }: Passage,
  at: number,
  g: SpeechGrammar,
  text: string,
): Subject | null {
  const [first] = ranges.get(pieces[at]?.sentence ?? -1) ?? [at];
  if (g.prepositions.has(pieces[first]?.lower ?? '')) return null;
  for (let to = first; to < at && to - first <= LONGEST; to++) {
    const piece = pieces[to];
    if (piece?.kind !== 'word') return null;
    const verb = g.between.has(piece.lower) || /^\p{Ll}{2,}ed$/u.test(piece.text);
    if (to > first && verb) return phrase(pieces, first, to, g, text);
  }
  return null;
}

/** Who a sentence begins with: a pronoun or a name; `null` where it begins with anything else. */
export function leadingSubject(
  passage: Passage,
  sentence: number,
  g: SpeechGrammar,
  text: string,
): Subject | null {
  const { pieces, ranges } = passage;
  const [first, after] = ranges.get(sentence) ?? [0, 0];
  let to = first;
  const pronoun = g.pronouns.has(pieces[first]?.lower ?? '');
  if (pronoun) return phrase(pieces, first, first + 1, g, text);
  while (to < after && to - first < LONGEST) {
    const piece = pieces[to];
    const name = piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text);
    if (!name && !(piece?.lower === '.' && /^\p{Lu}/u.test(pieces[to + 1]?.text ?? ''))) break;
    to++;
  }
  const found = to > first ? phrase(pieces, first, to, g, text) : null;
  return found?.way === 'named' ? found : null;
}

const isCommaOrRun = (p: Piece | undefined) => p?.kind === 'run' || p?.lower === ',';

/** The subject where the verb comes second: before it, unless something else does. */
function verbSecondSubject(
  { pieces }: Passage,
  cue: Cue,
  g: SpeechGrammar,
  { front, auxiliaries, as }: NonNullable<SpeechGrammar['verbSecond']>,
  text: string,
): Subject | null {
  const sentence = pieces[cue.at]?.sentence;
  let first = cue.at;
  let auxiliary = -1;
  while (first > 0 && cue.at - first < LONGEST_ASIDE) {
    const piece = pieces[first - 1];
    if (!piece || piece.sentence !== sentence || piece.kind === 'run' || BREAK.test(piece.lower))
      break;
    if (piece.lower === ',' && auxiliary < 0 && cue.at - first > 0) break;
    if (auxiliaries.has(piece.lower) && auxiliary < 0) auxiliary = first - 1;
    first--;
  }
  // wie Weber am Montag mitteilte
  for (let at = first; at < cue.at; at++) {
    if (pieces[at]?.lower === as) return behind(pieces, at + 1, g, text);
  }
  const clauseEnd = pieces[cue.at + 1]?.kind !== 'word';
  const verb = auxiliary >= 0 && clauseEnd ? auxiliary : cue.at;
  if (first === verb) {
    // “…”, sagte Weber – Weber, ein Vertrauter, sagte
    const follows = pieces[verb - 1]?.kind === 'run' || pieces[verb - 2]?.kind === 'run';
    const inverted = behind(pieces, verb + 1, g, text);
    if (follows || pieces[verb - 1]?.lower !== ',') return inverted;
    return ahead(pieces, verb, g, text) ?? inverted;
  }
  if (front.has(pieces[first]?.lower ?? '')) return behind(pieces, verb + 1, g, text);
  return ahead(pieces, verb, g, text) ?? behind(pieces, verb + 1, g, text);
}

/** The noun phrase that ends right before a place, or whose aside does. */
function ahead(
  pieces: readonly Piece[],
  to: number,
  g: SpeechGrammar,
  text: string,
): Subject | null {
  const sentence = pieces[to - 1]?.sentence;
  const aside = pieces[to - 1]?.lower === ',';
  const relative = g.relatives.has(pieces[to - 1]?.lower ?? '') && pieces[to - 2]?.lower === ',';
  if (relative) return ahead(pieces, to - 2, g, text);
  let from = to;
  let firstComma = -1;
  const reach = aside ? LONGEST_ASIDE : LONGEST;
  while (from > 0 && to - from < reach) {
    const piece = pieces[from - 1];
    if (!piece || piece.sentence !== sentence || piece.kind === 'run' || BREAK.test(piece.lower))
      break;
    if (piece.lower === ',') {
      if (!aside) break;
      if (from < to) firstComma = from - 1;
    } else if (!aside && g.joins.has(piece.lower) && !joinsNames(pieces, from - 1)) break;
    from--;
  }
  // “…,” Weaver, an aide, said: a comma right behind a quotation is no part of it
  if (pieces[from]?.lower === ',') from++;
  if (aside && firstComma < 0) return null;
  return phrase(pieces, from, aside ? firstComma : to, g, text);
}

function joinsNames(pieces: readonly Piece[], at: number): boolean {
  const capital = (p: Piece | undefined) => p?.kind === 'word' && /^\p{Lu}/u.test(p.text);
  return capital(pieces[at - 1]) && capital(pieces[at + 1]);
}

/**
 * The noun phrase that begins right at a place.
 *
 * @param whole whether what follows a preposition belongs to it: "people familiar with the repairs"
 */
function behind(
  pieces: readonly Piece[],
  from: number,
  g: SpeechGrammar,
  text: string,
  whole = false,
): Subject | null {
  const sentence = pieces[from]?.sentence;
  let to = from;
  while (to - from < LONGEST) {
    const piece = pieces[to];
    if (!piece || piece.sentence !== sentence || piece.kind === 'run') break;
    if (piece.kind === 'mark' && (piece.lower === ',' || BREAK.test(piece.lower))) {
      // Gov. John Kasich, Sen. Warren: the full stop of a title
      if (piece.lower !== '.' || !/^\p{Lu}/u.test(pieces[to + 1]?.text ?? '')) break;
    } else if (to > from) {
      if (!whole && g.ends.has(piece.lower)) break;
      if (g.verbSecond ? isVerb(pieces, to, g) : g.relatives.has(piece.lower)) break;
      if (g.joins.has(piece.lower) && !joinsNames(pieces, to)) break;
    }
    to++;
  }
  return phrase(pieces, from, to, g, text);
}

/**
 * Whether German would have its verb here: "laut Mara Lund verlor die Werft". Behind a noun, which
 * has a capital, a small word that is no article and no preposition is no part of the phrase.
 */
function isVerb(pieces: readonly Piece[], at: number, g: SpeechGrammar): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (piece?.kind !== 'word' || !/^\p{Lu}/u.test(before?.text ?? '')) return false;
  if (/^[\p{Lu}\p{N}]/u.test(piece.text)) return false;
  const { lower } = piece;
  return !g.determiners.has(lower) && !g.prepositions.has(lower) && !g.joins.has(lower);
}

/** A phrase as subject: trimmed, with its name told from its office; `null` if it is none. */
function phrase(
  pieces: readonly Piece[],
  first: number,
  after: number,
  g: SpeechGrammar,
  text: string,
): Subject | null {
  let from = first;
  let to = after;
  while (
    from < to &&
    (pieces[from]?.kind !== 'word' ||
      g.joins.has(pieces[from]?.lower ?? '') ||
      g.between.has(pieces[from]?.lower ?? ''))
  )
    from++;
  while (to > from && pieces[to - 1]?.kind === 'mark') to--;
  if (from >= to) return null;
  const span = (a: number, b: number): Span => ({
    start: pieces[a]?.start ?? 0,
    end: pieces[b - 1]?.end ?? 0,
  });
  const last = pieces[to - 1]?.lower ?? '';
  // "One of them" is no pronoun by itself
  const oneOf = g.prepositions.has(pieces[from + 1]?.lower ?? '');
  // "On Monday he": the pronoun right before the verb is the subject
  for (const at of [to - 1, from]) {
    if (g.pronouns.has(pieces[at]?.lower ?? '') && !(oneOf && at === from)) {
      const whole = span(at, at + 1);
      const said = text.slice(whole.start, whole.end);
      return { ...whole, text: said, way: 'pronoun', name: said, head: whole };
    }
  }
  if (g.prepositions.has(pieces[from]?.lower ?? '')) {
    // "In a statement Weaver": the last name in it
    const name = lastName(pieces, from, to, g);
    if (!name || name[1] !== to) return null;
    from = name[0];
  }
  if (g.determiners.has(last) || g.prepositions.has(last)) return null;
  for (let at = from; at < to; at++) {
    if (isClause(pieces[at], g)) return null;
  }
  const whole = span(from, to);
  let headEnd = from;
  while (
    headEnd < to &&
    !(
      headEnd > from &&
      (g.prepositions.has(pieces[headEnd]?.lower ?? '') || pieces[headEnd]?.lower === '(')
    )
  )
    headEnd++;
  const name = lastName(pieces, from, headEnd, g);
  const named = name ? span(name[0], name[1]) : whole;
  if (!name && !isNominal(pieces, from, to, g)) return null;
  const end = lastName(pieces, from, to, g);
  const tail = end && end[1] === to && end[0] > headEnd && isNoun(pieces[end[0] - 1], g);
  return {
    ...whole,
    text: text.slice(whole.start, whole.end),
    way: name ? 'named' : 'role-only',
    name: text.slice(named.start, named.end),
    head: span(from, headEnd),
    ...(tail && { tail: span(end[0], end[1]) }),
  };
}

/** Whether a word shows that a run of words is a clause or a share, and no noun phrase. */
const isClause = (piece: Piece | undefined, g: SpeechGrammar): boolean =>
  piece !== undefined &&
  (piece.lower === '%' ||
    g.passive.has(piece.lower) ||
    g.modals.has(piece.lower) ||
    g.verbSecond?.auxiliaries.has(piece.lower) === true ||
    g.reported?.present.has(piece.lower) === true);

const isNoun = (piece: Piece | undefined, g: SpeechGrammar): boolean =>
  piece?.kind === 'word' && !g.determiners.has(piece.lower) && !g.prepositions.has(piece.lower);

/**
 * Whether words without a name may be people: "the officials", "two officials", "officials"; not
 * "poorly", "there". Asked only where determiners are known.
 */
function isNominal(pieces: readonly Piece[], from: number, to: number, g: SpeechGrammar): boolean {
  const first = pieces[from]?.lower ?? '';
  if (g.determiners.size === 0 || g.determiners.has(first) || /^\p{N}/u.test(first)) return true;
  return to - from > 1 ? !/ly$|^there$/u.test(first) : /[sn]$|^police$/u.test(first);
}

/** Whether a small word behind a name may be what the name belongs to. */
const isHead = ({ kind, lower }: Piece, g: SpeechGrammar): boolean =>
  kind === 'word' &&
  !/^['’]s$|(?:ly|ed)$/u.test(lower) &&
  !g.between.has(lower) &&
  !g.determiners.has(lower);

/** The last run of capitalised words; not a first word that any sentence would capitalise. */
function lastName(
  pieces: readonly Piece[],
  from: number,
  to: number,
  g: SpeechGrammar,
): readonly [number, number] | null {
  const capital = (at: number): boolean => {
    const p = pieces[at];
    return p?.kind === 'word' && /^\p{Lu}/u.test(p.text) && !g.determiners.has(p.lower);
  };
  let end = to;
  while (end > from && !capital(end - 1)) end--;
  if (end === from) return null;
  // Lund aides, Norwegian officials: the name tells only which
  if (g.headLast && end < to && pieces.slice(end, to).every((p) => isHead(p, g))) return null;
  let start = end - 1;
  while (
    start > from &&
    (capital(start - 1) || (/^[.\-’']$/.test(pieces[start - 1]?.lower ?? '') && capital(start - 2)))
  )
    start--;
  return [start, end];
}
