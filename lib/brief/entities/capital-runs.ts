import type { Token } from '@/lib/text/tokens';
import type { Lexicon } from './lexicon';

/** First and last token of a run, both included. */
export type Run = { first: number; last: number };

/** Words without a capital inside people's names. `de`, `la` and the like only in `PARTICLES_OF`. */
const PARTICLES = new Set(
  'von van der den vom zu zur zum ter ten bin ibn ben al el del della di da do dos das du y af av'.split(
    ' ',
  ),
);
/** Those of them that no Romance language has as a preposition. */
const FREE = new Set('von van der den ter ten bin ibn ben zu'.split(' '));
/** In German articles stand between any two nouns (`Vertreter der EU`): they join after these only. */
const PARTICLES_DE = new Set('von van zu bin ibn ben al el del di da du de ter ten'.split(' '));
const AFTER_PARTICLE_DE = new Set('der den dem'.split(' '));
/** They join where the name so far is of a kind that goes on so: `Bank of`, `Charles de`. */
const JOINERS = new Set('of for de des la le les the and et e'.split(' '));
/** Lower-case parts after a hyphen: `Jong-un`, not `London-based`. */
const LONGEST_TAIL = 5;
const NO_TAIL = new Set(
  'led era run born based style made wide like owned bound long old area only free type born born-led ally aged'.split(
    ' ',
  ),
);
const PREFIXES = new Set('al el as ad an ar ash at az abu'.split(' '));
const HYPHENS = new Set(['-', '‐', '‑']);
const APOSTROPHES = new Set(["'", '’']);
/** Possessives inside names: `King’s College`, `Women’s Aid`. */
const INNER_POSSESSIVE = /^(?:king|queen|women|men|children|people|workers|veterans|st|all)['’]s$/;
/** Firms named for people, whose names begin with the possessive: `Lloyd’s Register`. */
const FIRM_POSSESSIVE =
  /^(?:mcdonald|lloyd|sotheby|christie|macy|levi|moody|sainsbury|domino|wendy)['’]s$/;

/** Whether a word begins with a capital letter. */
export const isCapital = (token: Token): boolean =>
  token.isWord && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);

/** A possessive `’s`, which ends a name. */
export const isPossessive = (token: Token): boolean =>
  token.text.length > 2 &&
  token.lower.endsWith('s') &&
  APOSTROPHES.has(token.text.charAt(token.text.length - 2));

const touches = (a: Token | undefined, b: Token | undefined): boolean => !!a && a.end === b?.start;

/** `J`, `J.K`, `U.S`. */
const isInitials = (token: Token): boolean =>
  token.text.length === 1 || (token.text.includes('.') && isCapital(token));

/**
 * Runs of capitalised words in a sentence, with what joins them: initials, hyphens, particles,
 * `of` and `for` after words such as `Bank`. A possessive ends a run. Titles, roles and what only
 * leads the name are still in.
 */
export function capitalRuns(tokens: readonly Token[], lexicon: Lexicon): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = startsName(tokens, i);
    if (first === null) continue;
    let last = first;
    for (let next = extended(tokens, i, last, lexicon); next > last; ) {
      last = next;
      next = extended(tokens, i, last, lexicon);
    }
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

/** The capitalised token that a name from token `i` on begins with; `null` for none. */
function startsName(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (!token?.isWord) return null;
  if (isCapital(token)) return i;
  const mark = tokens[i + 1];
  const after = tokens[i + 2];
  // al-Assad
  return PREFIXES.has(token.lower) &&
    mark !== undefined &&
    HYPHENS.has(mark.text) &&
    after !== undefined &&
    isCapital(after) &&
    touches(token, mark) &&
    touches(mark, after)
    ? i + 2
    : null;
}

/** The run's last token if it goes on, else `last`. */
function extended(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (!token || !next) return last;
  if (isPossessive(token)) {
    const inner =
      INNER_POSSESSIVE.test(token.lower) ||
      (last === first && FIRM_POSSESSIVE.test(token.lower)) ||
      ownsBody(tokens, first, last, lexicon);
    if (!inner) return last;
  }
  if (!next.isWord) return overMark(tokens, last, lexicon);
  if (isCapital(next)) return last + 1;
  const prefixed = startsName(tokens, last + 1);
  if (prefixed !== null) return prefixed;
  return overJoiners(tokens, first, last, lexicon);
}

/** Whether the possessive of a saint's name goes on as a body's: St Brendan's Hospital. */
function ownsBody(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const next = tokens[last + 1];
  if (tokens[first]?.lower !== 'st' || !next || !isCapital(next)) return false;
  return lexicon.isOrganisationWord(next.lower) || lexicon.placeWords.has(next.lower);
}

/** Bodies that many own: the Farmers' Union, the Nurses' Pay Council. */
const BODY =
  /^(?:union|federation|confederation|association|society|council|league|alliance|institute|committee|guild|club|organi[sz]ation|forum|fund|network|group|hospital|college|co-operative|cooperative)$/u;
const WORDS_BEFORE_BODY = 3;

/** Over the possessive of a plural to the body that its owners make up. */
function overPlural(tokens: readonly Token[], last: number): number {
  for (let at = last + 2; at < last + 2 + WORDS_BEFORE_BODY; at++) {
    const token = tokens[at];
    if (!token || !isCapital(token)) return last;
    if (BODY.test(token.lower)) return at;
  }
  return last;
}

function overMark(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  const token = tokens[last] as Token;
  const mark = tokens[last + 1] as Token;
  const after = tokens[last + 2];
  if (!after?.isWord) return last;
  if (NICKNAME.has(mark.text)) return overNickname(tokens, last, lexicon);
  if (mark.text === '&') return isCapital(after) ? last + 2 : last;
  if (!touches(token, mark)) return last;
  if (APOSTROPHES.has(mark.text) && token.lower.endsWith('s') && !touches(mark, after))
    return overPlural(tokens, last);
  if (mark.text === '.') {
    const dotted = isInitials(token) || lexicon.titles.has(token.lower);
    return dotted && isCapital(after) ? last + 2 : last;
  }
  if (!touches(mark, after)) return last;
  if (HYPHENS.has(mark.text)) {
    if (isCapital(after) || /^\d/u.test(after.text)) return last + 2;
    const tail = after.text.length <= LONGEST_TAIL && !NO_TAIL.has(after.lower);
    return tail && !lexicon.saysNothing(after.lower) && isCapital(token) && token.text.length < 7
      ? last + 2
      : last;
  }
  // D’Artagnan, L’Oréal
  if (APOSTROPHES.has(mark.text)) {
    return token.text.length === 1 && isCapital(after) ? last + 2 : last;
  }
  return last;
}

const NICKNAME = new Set(['“', '"', '„', '(', '‘', '«']);
const NICKNAME_END = new Set(['”', '"', '“', ')', '’', '»']);

/** `William “Mo” Cowan` */
function overNickname(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  const name = tokens[last + 2];
  const close = tokens[last + 3];
  const after = tokens[last + 4];
  const given = lexicon.given.has(tokens[last]?.text ?? '');
  if (!given || !name || !isCapital(name) || !close || !after || !isCapital(after)) return last;
  return NICKNAME_END.has(close.text) && !touches(close, after) ? last + 4 : last;
}

/** Over particles to the next capital: `Ursula von der Leyen`, `Bank of England`. */
function overJoiners(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): number {
  let at = last + 1;
  let free = false;
  for (; at <= last + 3; at++) {
    const word = tokens[at];
    if (!word?.isWord) {
      // Côte d’Ivoire, Quai d’Orsay
      if (word && APOSTROPHES.has(word.text) && /^[dl]$/.test(tokens[at - 1]?.lower ?? ''))
        continue;
      return last;
    }
    if (isCapital(word)) break;
    if (isParticle(word.lower, at > last + 1, lexicon)) free = true;
    else if (FREE.has(word.lower)) free = true;
    else if (!JOINERS.has(word.lower) && !/^[dl]$/.test(word.lower)) return last;
  }
  const end = tokens[at];
  if (at > last + 3 || !end || !isCapital(end)) return last;
  if (PREPOSITION_LIKE.has(lexicon.lang)) {
    const before = tokens[last] as Token;
    const given = lexicon.given.has(before.text) && !lexicon.plainNouns.has(before.lower);
    // Ada Wolf von der Universität Norvale
    const from =
      lexicon.isOrganisationWord(end.lower) ||
      lexicon.places.has(end.text) ||
      lexicon.bareNouns.has(end.lower) ||
      /^\p{Lu}{2,}$/u.test(end.text);
    return free && given && !from ? at : last;
  }
  if (free) return at;
  return goesOn(tokens, first, last, lexicon) ? at : last;
}

const ROMANCE = new Set(['fr', 'es', 'it', 'pt', 'ca', 'ro', 'gl']);

/** Where `von` or `van` is a preposition like others, it joins only to a given name. */
const PREPOSITION_LIKE = new Set(['de', 'lb', 'nds', 'nl', 'af']);

function isParticle(word: string, second: boolean, lexicon: Lexicon): boolean {
  if (ROMANCE.has(lexicon.lang)) return false;
  if (!lexicon.nounCapitals) return PARTICLES.has(word);
  return PARTICLES_DE.has(word) || (second && AFTER_PARTICLE_DE.has(word));
}

/**
 * Whether a name so far may go on with `of`, `de`: it holds a word of organisations or places
 * (`Bank`, `Universidad`), a role (`Secretary of State`), or is a given name alone (`Charles de`).
 */
function goesOn(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const joiner = tokens[last + 1]?.lower ?? '';
  const romance = ROMANCE.has(lexicon.lang);
  let head = false;
  let allGiven = true;
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord) continue;
    if (!lexicon.given.has(token.text)) allGiven = false;
    // National Institutes of Health
    const one = token.lower.replace(/s$/u, '');
    if ([token.lower, one].some(lexicon.isOrganisationWord) || lexicon.placeWords.has(token.lower))
      head = true;
    // Secretary of State, but not `Senator Ada Wren of Maine`
    const office = lexicon.isRole(token.lower) || lexicon.titles.has(token.lower);
    if (!romance && office && i === last) head = true;
  }
  if (joiner === 'and' || joiner === 'e' || joiner === 'et' || joiner === 'y') {
    // the University of Norvale and Ada Kern
    if (lexicon.given.has(tokens[last + 2]?.text ?? '')) return false;
    return (
      head && tokens.slice(first, last).some((token) => /^(?:of|for|de|des)$/.test(token.lower))
    );
  }
  if (joiner === 'for' || joiner === 'of') return head;
  if (joiner === 'the') return false;
  return head || allGiven;
}
