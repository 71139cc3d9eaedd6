import { isBetween } from './clause';
import type { Cue } from './cues';
import type { SpeechGrammar } from './data/grammar';
import type { Passage, Piece } from './passage';
import { lastName, phrase, type Subject } from './phrase';

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
  if (cue.what === 'before') {
    const source = behind(pieces, cue.end, g, text, !g.verbSecond);
    // citing his years at the yard: what is cited is somebody only by name
    return pieces[cue.at]?.lower === 'citing' && source?.way !== 'named' ? null : source;
  }
  if (cue.what === 'behind') return ahead(pieces, cue.at, g, text);
  if (cue.what !== 'verb') return null;
  // the terminal is expected to stay closed, the minister is expected in town: by somebody unnamed
  const isOfOthers =
    g.toInfinitive.has(pieces[cue.end]?.lower ?? '') || pieces[cue.at]?.lower === 'expected';
  if (cue.form === 'passive' && isOfOthers) return null;
  if (g.verbSecond) return verbSecondSubject(passage, cue, g, g.verbSecond, text);
  let at = cue.at;
  for (; at > 0; at--) {
    const piece = pieces[at - 1] as Piece;
    const { lower, text: written } = piece;
    // Theresa May said
    if (lower !== written && at > 1 && pieces[at - 2]?.sentence === pieces[at - 1]?.sentence) break;
    if (!isBetween(piece, g) && !g.toInfinitive.has(lower)) break;
  }
  // Mara Lund (NHT) said
  at = beforeBrackets(pieces, at);
  const before = pieces[at - 1];
  if (before && isTitleIn(pieces, at - 1, text)) {
    const subject = ahead(pieces, at - 1, g, text);
    return subject && { ...subject, end: before.end, text: text.slice(subject.start, before.end) };
  }
  const open = !before || before.sentence !== pieces[cue.at]?.sentence || before.kind !== 'word';
  if (open && isCommaOrRun(before)) {
    // “…,” said Weaver — but: Weaver, a longtime aide, said
    const inverted = behind(pieces, cue.end, g, text);
    const main = cue.form === 'ing' ? mainSubject(passage, cue.at, g, text) : null;
    if (main) return main;
    const aside = before?.kind === 'mark' ? ahead(pieces, at, g, text) : null;
    const follows = before?.kind === 'run' || pieces[at - 2]?.kind === 'run';
    if (cue.form === 'ing') return aside;
    return follows ? (inverted ?? aside) : (aside ?? inverted);
  }
  if (open) return behind(pieces, cue.end, g, text);
  const found = ahead(pieces, at, g, text);
  // Mara Lund held up a sign saying “…”
  return found ?? (cue.form === 'ing' ? mainSubject(passage, cue.at, g, text) : null);
}

/** What stands in brackets behind a name is not longer. */
const LONGEST_BRACKET = 8;

/** The place before a bracket that ends at `at`, else `at`. */
function beforeBrackets(pieces: readonly Piece[], at: number): number {
  if (pieces[at - 1]?.lower !== ')') return at;
  for (let open = at - 2; open > 0 && at - open <= LONGEST_BRACKET; open--) {
    if (pieces[open]?.lower === '(') return open;
  }
  return at;
}

/** The star of the film “…” said: words in quotation marks that nothing ends, in the middle of a sentence. */
function isTitleIn(pieces: readonly Piece[], at: number, text: string): boolean {
  const [before, run] = [pieces[at - 1], pieces[at]];
  if (run?.kind !== 'run' || before?.kind !== 'word' || before.sentence !== run.sentence)
    return false;
  return !/[.,;:!?…—–-]['’”"»“]+$/u.test(text.slice(run.start, run.end));
}

/** May open a sentence without making it a part of another one. */
const COORDINATING = /^(?:and|but|or|yet|so)$/u;

/**
 * The subject of the clause that a participle hangs on: "The board rejected it, saying …". It stands
 * before the first verb as far as forms show one; what opens the sentence before it, and what is
 * said of it between commas, is passed over.
 */
function mainSubject(
  { pieces, ranges }: Passage,
  at: number,
  g: SpeechGrammar,
  text: string,
): Subject | null {
  let [from] = ranges.get(pieces[at]?.sentence ?? -1) ?? [at];
  while (COORDINATING.test(pieces[from]?.lower ?? '')) from++;
  let first: Subject | null = null;
  for (let to = from; to < at; to++) {
    const piece = pieces[to];
    if (piece?.kind === 'run' || piece?.lower === ';') return null;
    const { lower = '', text: written = '' } = piece ?? {};
    const comma = lower === ',';
    const verb =
      g.between.has(lower) || g.clause?.finite.has(lower) || /^\p{Ll}{2,}ed$/u.test(written);
    if (!comma && !verb) continue;
    const opener = pieces[from]?.lower ?? '';
    const aside = g.prepositions.has(opener) || g.joins.has(opener) || g.relatives.has(opener);
    if (verb && to === from) return first;
    if (verb && !aside) return to - from > LONGEST ? null : phrase(pieces, from, to, g, text);
    if (!comma) continue;
    if (!aside) first ??= phrase(pieces, from, to, g, text);
    from = to + 1;
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
  if (relative) return describedBefore(pieces, to - 2, g, text) ?? ahead(pieces, to - 2, g, text);
  let from = to;
  const commas: number[] = [];
  const reach = aside ? LONGEST_ASIDE : LONGEST;
  while (from > 0 && to - from < reach) {
    const piece = pieces[from - 1];
    // Mr. Lund: within a sentence a full stop ends an abbreviation
    const breaks = BREAK.test(piece?.lower ?? '') && !(g.clause && piece?.lower === '.');
    if (!piece || piece.sentence !== sentence || piece.kind === 'run' || breaks) break;
    const opens = g.clause?.openers.has(piece.lower) && pieces[from - 2]?.lower === ',';
    if (aside && opens) break;
    if (piece.lower === ',') {
      if (!aside) break;
      if (from < to) commas.unshift(from - 1);
    } else if (!aside && g.joins.has(piece.lower) && !joinsNames(pieces, from - 1)) break;
    from--;
  }
  // “…,” Weaver, an aide, said: a comma right behind a quotation is no part of it
  if (pieces[from]?.lower === ',') from++;
  if (!aside) return phrase(pieces, from, to, g, text) ?? nameBefore(pieces, from, to, g, text);
  // It was raining, its chair, Mara Lund, said: what holds a verb or a time is no subject
  for (const comma of commas) {
    const opening = g.clause && g.prepositions.has(pieces[from]?.lower ?? '');
    const own = comma > from && !opening;
    const found = own
      ? (phrase(pieces, from, comma, g, text) ?? nameBefore(pieces, from, comma, g, text))
      : null;
    if (found || !g.clause) return found;
    from = comma + 1;
  }
  return null;
}

/** "Senator Mara Lund, Republican of Norvale, who warned": the name before what only describes it. */
function describedBefore(
  pieces: readonly Piece[],
  to: number,
  g: SpeechGrammar,
  text: string,
): Subject | null {
  let comma = to - 1;
  while (comma > 0 && to - comma < LONGEST && pieces[comma]?.lower !== ',') comma--;
  const description = pieces.slice(comma + 1, to);
  const [first] = description;
  const describes =
    pieces[comma]?.lower === ',' &&
    first?.sentence === pieces[comma]?.sentence &&
    (first?.lower === first?.text || description.some(({ lower }) => g.prepositions.has(lower)));
  const name = describes && g.clause ? lastName(pieces, 0, comma, g) : null;
  return name?.[1] === comma ? phrase(pieces, name[0], comma, g, text) : null;
}

/** The name that ends right at a place, behind a clause: "the only right the Board named". */
function nameBefore(
  pieces: readonly Piece[],
  from: number,
  to: number,
  g: SpeechGrammar,
  text: string,
): Subject | null {
  const name = g.clause ? lastName(pieces, from, to, g) : null;
  const [start = to, end] = name ?? [];
  if (end !== to || g.days.has(pieces[to - 1]?.lower ?? '')) return null;
  // the talks in Norvale went on
  if (g.prepositions.has(pieces[start - 1]?.lower ?? '')) return null;
  return phrase(pieces, start, to, g, text);
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
