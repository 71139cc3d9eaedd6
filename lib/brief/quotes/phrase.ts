import type { Span } from '@/lib/model/evidence';
import { isBetween, isClause, leadsOn, withoutTime } from './clause';
import type { SpeechGrammar } from './data/grammar';
import type { Piece } from './passage';

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

/** A phrase as subject: trimmed, with its name told from its office; `null` if it is none. */
export function phrase(
  pieces: readonly Piece[],
  first: number,
  after: number,
  g: SpeechGrammar,
  text: string,
): Subject | null {
  let from = first;
  let to = after;
  for (; from < to; from++) {
    const piece = pieces[from] as Piece;
    const { kind, lower } = piece;
    if (g.clause?.auxiliaries.has(lower)) return null;
    if (kind === 'word' && !g.joins.has(lower) && (!isBetween(piece, g) || BOTH.test(lower))) break;
  }
  const unmarked = (end: number): number => {
    while (end > from && pieces[end - 1]?.kind === 'mark') end--;
    return end;
  };
  to = unmarked(withoutTime(pieces, from, unmarked(to), g));
  if (from >= to || leadsOn(pieces, from, g)) return null;
  const span = (a: number, b: number): Span => ({
    start: pieces[a]?.start ?? 0,
    end: pieces[b - 1]?.end ?? 0,
  });
  const last = pieces[to - 1]?.lower ?? '';
  // "One of them" is no pronoun by itself
  const oneOf =
    g.prepositions.has(pieces[from + 1]?.lower ?? '') && !PERSONAL.test(pieces[from]?.lower ?? '');
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
    if (!name || name[1] !== to || g.ends.has(last)) return null;
    from = name[0];
  }
  if (g.determiners.has(last) || g.prepositions.has(last) || (g.clause && g.joins.has(last)))
    return null;
  if (isClause(pieces, from, to, g)) return null;
  const whole = span(from, to);
  let headEnd = from;
  while (
    headEnd < to &&
    !(
      headEnd > from &&
      (g.prepositions.has(pieces[headEnd]?.lower ?? '') ||
        (g.clause && g.relatives.has(pieces[headEnd]?.lower ?? '')) ||
        pieces[headEnd]?.lower === '(')
    )
  )
    headEnd++;
  const name = lastName(pieces, from, headEnd, g);
  const named = name ? span(name[0], name[1]) : whole;
  if (!name && !isNominal(pieces, from, headEnd, g)) return null;
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

const isNoun = (piece: Piece | undefined, g: SpeechGrammar): boolean =>
  piece?.kind === 'word' && !g.determiners.has(piece.lower) && !g.prepositions.has(piece.lower);

/** Nouns that stand for many, or that speak without an article. */
const MASS =
  /(?:people|police|men|women|children|media|staff|data|research|management|leadership|personnel|evidence|testimony|footage|press|council|law|army|parliament)$/u;

/**
 * Whether words without a name may be people: "the officials", "two officials", "officials"; not
 * "poorly", "there", "presidential candidate". Asked only where determiners are known.
 *
 * @param to the end of the words before the first preposition
 */
function isNominal(pieces: readonly Piece[], from: number, to: number, g: SpeechGrammar): boolean {
  const first = pieces[from]?.lower ?? '';
  if (g.determiners.size === 0) return true;
  const counted = /^\p{N}/u.test(first);
  if (g.clause && counted) return /\p{L}{2,}$(?<!\bold)/u.test(pieces[to - 1]?.lower ?? '');
  if (g.determiners.has(first) || counted || BOTH.test(first)) return true;
  if (!g.clause) return to - from > 1 ? !/ly$|^there$/u.test(first) : /[sn]$|^police$/u.test(first);
  if (/ly$|^there$/u.test(first)) return false;
  const last = pieces[to - 1]?.lower ?? '';
  const owned = pieces.slice(from, to).some(({ lower }) => /['’]s$|s['’]$/u.test(lower));
  return owned || /[^su]s$/u.test(last) || MASS.test(last);
}

const NUMERAL =
  /^(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/u;

/** Are no auxiliaries, but belong to the noun behind them. */
const BOTH = /^(?:both|all|each)$/u;

/** A preposition behind one of these belongs to the verb: "he in 2010". */
const PERSONAL = /^(?:he|she|they|it|we|i|you)$/u;

/** Whether a small word behind a name may be what the name belongs to. */
const isHead = ({ kind, lower }: Piece, g: SpeechGrammar): boolean =>
  kind === 'word' &&
  !/^['’]s$|(?:ly|ed)$/u.test(lower) &&
  !g.between.has(lower) &&
  !g.determiners.has(lower);

/** The last run of capitalised words; not a first word that any sentence would capitalise. */
export function lastName(
  pieces: readonly Piece[],
  from: number,
  to: number,
  g: SpeechGrammar,
): readonly [number, number] | null {
  const big = (at: number): boolean => {
    const p = pieces[at];
    if (p?.kind !== 'word' || !/^\p{Lu}/u.test(p.text) || g.determiners.has(p.lower)) return false;
    // charges filed Friday; Thirty-one of them
    return !g.ends.has(p.lower) && !(g.clause && NUMERAL.test(p.lower));
  };
  // the Norvale 2019 Economic Report
  const capital = (at: number): boolean =>
    big(at) || (/^\p{N}+$/u.test(pieces[at]?.lower ?? '') && big(at - 1) && big(at + 1));
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
