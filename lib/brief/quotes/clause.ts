import type { SpeechGrammar } from './data/grammar';
import type { Piece } from './passage';

/** Nouns that end like adverbs. */
const NO_ADVERB = /^(?:family|ally|assembly|supply|reply|monopoly|rally|anomaly|bully|fly|only)$/u;

/** An adverb by its ending, in a language that has such: "famously". */
const isAdverb = ({ lower, text }: Piece, g: SpeechGrammar): boolean =>
  g.clause !== undefined && lower === text && /..ly$/u.test(lower) && !NO_ADVERB.test(lower);

/** Whether a word may stand between a subject and its verb. */
export const isBetween = (piece: Piece, g: SpeechGrammar): boolean =>
  g.between.has(piece.lower.replace(/'/g, '’')) || isAdverb(piece, g);

const lowerAt = (pieces: readonly Piece[], at: number) => pieces[at]?.lower ?? '';

/** Of two words or more with one of these in front, no list tells that they are a verb and more. */
const CONTRACTED =
  /^(?:(?:they|we|you|i)['’](?:ve|re|ll|d|m)|\p{L}+n['’]t|(?:it|he|she|there|that|who|what)['’]s)$/u;

/** Open a noun phrase, so that within one only a preposition stands before them, or one of the others. */
const ARTICLE = /^(?:the|an?|th[eo]se|this|his|her|its|their|our|my)$/u;
const BEFORE_ARTICLE = /^(?:all|both|half|such|quite|only|just|even|not|whose)$/u;

/**
 * Whether words hold a finite verb, or a share, so that they are no noun phrase. What a relative
 * pronoun opens is not looked at: "the man who was there".
 */
export function isClause(
  pieces: readonly Piece[],
  from: number,
  to: number,
  g: SpeechGrammar,
): boolean {
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const { lower } = piece;
    if (g.clause && at > from && g.relatives.has(lower)) return false;
    const plain = lower === piece.text;
    if (
      lower === '%' ||
      (g.clause && /^per(?:cent)?$/u.test(lower)) ||
      g.passive.has(lower) ||
      (plain && g.modals.has(lower)) ||
      g.verbSecond?.auxiliaries.has(lower) === true ||
      g.reported?.present.has(lower) === true ||
      (g.clause && plain && isVerbal(pieces, at, from, to, g, g.clause))
    )
      return true;
  }
  return false;
}

/** Whether the word at a place of a noun phrase can only be its verb, or opens what only a verb can have. */
function isVerbal(
  pieces: readonly Piece[],
  at: number,
  from: number,
  to: number,
  g: SpeechGrammar,
  { auxiliaries, finite }: NonNullable<SpeechGrammar['clause']>,
): boolean {
  const { lower } = pieces[at] as Piece;
  if (auxiliaries.has(lower) || finite.has(lower) || CONTRACTED.test(lower)) return to - from > 1;
  const before = pieces[at - 1];
  if (at === from || before?.kind !== 'word') return false;
  // "politicians accept the ruling": between a noun and an article stands a verb or a preposition
  if (ARTICLE.test(lower))
    return (
      before.lower === before.text &&
      !g.prepositions.has(before.lower) &&
      !g.joins.has(before.lower) &&
      !BEFORE_ARTICLE.test(before.lower) &&
      !/(?:ing|\d)$/u.test(before.lower)
    );
  // "Mr Holm urged members": but "Holm, convicted in May", "the Holm backed by farmers"
  const next = pieces[at + 1];
  return (
    /..ed$/u.test(lower) &&
    before.lower !== before.text &&
    at + 1 < to &&
    next?.kind === 'word' &&
    !g.prepositions.has(next.lower)
  );
}

/**
 * Whether what stands right before words makes them the rest of a clause: "which ran a story",
 * "and included signs".
 */
export function leadsOn(pieces: readonly Piece[], from: number, g: SpeechGrammar): boolean {
  if (!g.clause) return false;
  const before = pieces[from - 1];
  if (before?.sentence !== pieces[from]?.sentence || before?.kind !== 'word') return false;
  const { lower = '', text = '' } = pieces[from] ?? {};
  const small = lower === text && !g.determiners.has(lower) && !g.pronouns.has(lower);
  if (before.lower === 'which' || g.relatives.has(before.lower)) return small;
  return /^(?:and|but|or)$/u.test(before.lower) && /..ed$/u.test(text);
}

const SPAN = /^(?:week|weekend|month|year|night|morning|afternoon|evening|time|day)$/u;
const WHICH = /^(?:last|this|next|that|the|same)$/u;
const ON = /^(?:on|at|in|late|early|earlier|later|last|this|next|since|during|until|by)$/u;
const TAKEN = /^(?:taken|released|published|issued|filed|posted)$/u;
const NOW =
  /^(?:today|yesterday|tonight|tomorrow|earlier|later|recently|then|now|already|alike|here|there|however|meanwhile)$/u;

/**
 * Where a phrase ends without the time and the adverbs behind it, which belong to its verb: "the
 * court on Sunday", "officials last week", "the article originally".
 */
export function withoutTime(
  pieces: readonly Piece[],
  from: number,
  to: number,
  g: SpeechGrammar,
): number {
  if (!g.clause) return to;
  let end = to;
  while (end > from) {
    const word = lowerAt(pieces, end - 1);
    const before = lowerAt(pieces, end - 2);
    const alone = end - 1 === from;
    const month = alone ? g.ends.has(word) : g.days.has(word) && ON.test(before);
    const year = /^(?:19|20)\d\d$/u.test(word) && before === 'in';
    if (month || year) end--;
    else if (SPAN.test(word) && WHICH.test(before)) end -= 2;
    else if (NOW.test(word)) end--;
    else if (isAdverb(pieces[end - 1] as Piece, g)) end--;
    else break;
    while (end > from && ON.test(lowerAt(pieces, end - 1))) end--;
  }
  // a poll taken last week
  if (end < to && end - 1 > from && TAKEN.test(lowerAt(pieces, end - 1))) end--;
  return Math.max(from, end);
}
