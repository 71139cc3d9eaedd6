import type { Token } from '@/lib/text/tokens';
import { isCapital, isPossessive } from './capital-runs';
import type { Lexicon } from './lexicon';

/** What stands before a name in a run of capitals: a form of address, a role, or neither. */
export type LeadKind = 'address' | 'role' | 'none';

/**
 * Where the name begins in a run: after the last title or role in it, or at a given name that
 * stands after words that are none (`Rentner Max Müller`).
 */
export function splitLead(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): { name: number; kind: LeadKind; of?: true } {
  let name = first;
  let kind: LeadKind = 'none';
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord) continue;
    const next = nextWord(tokens, i, last);
    const isRole = lexicon.isRole(token.lower);
    // CEO and MP say nothing alone
    if (lexicon.saysNothing(token.lower) && !lexicon.titles.has(token.lower) && !isRole) continue;
    const address = lexicon.addresses.has(token.lower);
    // ING is a bank, Ing. a degree.
    const shouted = token.text.length > 2 && token.text === token.text.toUpperCase();
    const titled = lexicon.titles.has(token.lower) && !shouted;
    const plural = isPluralRole(token, tokens[next], lexicon);
    const title = address || titled || isRole || plural;
    if (!title) continue;
    if (next > last) return i === first ? { name: last + 1, kind: 'none' } : { name, kind };
    const after = tokens[next] as Token;
    // In Spanish `Policía Nacional` is no policeman.
    if (!address && !lexicon.addresses.has(token.lower) && lexicon.isOrganisationWord(token.lower))
      continue;
    if (after.lower === 'of' || after.lower === 'for') {
      const beyond = afterOffice(tokens, next, last, lexicon);
      return { name: beyond ?? next + 1, kind: beyond === null ? 'none' : 'role', of: true };
    }
    // Baker Hughes, Video Player Close
    const office = plural || lexicon.titles.has(token.lower) || OFFICE_HOLDERS.has(token.lower);
    if (!office && lexicon.lang === 'en' && isOneWord(tokens, next, last)) continue;
    if (isPossessive(token) || !isCapital(after) || touchesMark(tokens, i, next)) continue;
    if (lexicon.titleTraps.has(after.lower) || lexicon.isOrganisationWord(after.lower)) continue;
    if (i === first && ROYAL.has(token.lower) && holdsOrganisation(tokens, next, last, lexicon))
      continue;
    // die älteste Frau Norvales
    if (address && lexicon.nounCapitals && lexicon.places.has(after.text.replace(/s$/, ''))) {
      name = next;
      continue;
    }
    // A given name that is a title too begins the name: `Dean Smith`, unless something led to it.
    const before = tokens[i - 1];
    const named = !!before && lexicon.given.has(before.text) && !lexicon.demonyms.has(before.lower);
    if (i > first && named && !address) continue;
    name = next;
    if (kind !== 'role') kind = address ? 'address' : 'role';
  }
  if (kind === 'none' && last > first) {
    const given = givenAfter(tokens, first, last, lexicon);
    if (given !== null) return { name: given, kind };
  }
  return { name, kind };
}

/** Titles that houses and schools have in their names: `Queen Mary University`. */
const ROYAL = new Set('king queen prince princess saint st duke lord lady'.split(' '));

const holdsOrganisation = (
  tokens: readonly Token[],
  from: number,
  last: number,
  lexicon: Lexicon,
): boolean => tokens.slice(from, last + 1).some((token) => lexicon.isOrganisationWord(token.lower));

/** `Magistrates Ada Kern and Tom Brask`: of several only the first is named right behind. */
const isPluralRole = (token: Token, next: Token | undefined, lexicon: Lexicon): boolean =>
  lexicon.lang === 'en' &&
  token.lower.endsWith('s') &&
  (lexicon.titles.has(token.lower.slice(0, -1)) ||
    (lexicon.isRole(token.lower.slice(0, -1)) && lexicon.given.has(next?.text ?? '')));

/** What an office is of, where a name follows: `Secretary of State Ada Kern`. */
const OFFICES = new Set(
  'state staff defense defence commerce labor transportation energy education agriculture interior justice health treasury army navy police operations communications parliament deputies representatives house commons lords'.split(
    ' ',
  ),
);

/** Place of the name after `Secretary of the Interior`; `null` where none follows. */
function afterOffice(
  tokens: readonly Token[],
  of: number,
  last: number,
  lexicon: Lexicon,
): number | null {
  let at = of + 1;
  while (at <= last && !isCapital(tokens[at] as Token)) at++;
  while (at < last && OFFICES.has(tokens[at]?.lower ?? '')) at++;
  if (at > of + 1 && OFFICES.has(tokens[at - 1]?.lower ?? '') && at <= last)
    return nameFrom(tokens, at, last, lexicon);
  for (let i = at; i < last; i++) if (lexicon.given.has(tokens[i]?.text ?? '')) return i;
  return null;
}

/** Past a further title: `Chief of Staff Gen. Randy George`. */
function nameFrom(tokens: readonly Token[], at: number, last: number, lexicon: Lexicon): number {
  let from = at;
  while (from < last && (!tokens[from]?.isWord || lexicon.titles.has(tokens[from]?.lower ?? '')))
    from++;
  return from;
}

/** Roles that stand before a surname alone as titles do; an occupation may be a surname itself. */
const OFFICE_HOLDERS = new Set(
  'ceo cfo speaker spokesman spokeswoman spokesperson chief director commissioner attorney prosecutor chair chairwoman chairperson lawmaker professor manager envoy ambassador'.split(
    ' ',
  ),
);

const nextWord = (tokens: readonly Token[], i: number, last: number): number => {
  let next = i + 1;
  while (next <= last && !tokens[next]?.isWord) next++;
  return next;
};

/** Also `Heung-min` in `Son Heung-min`, where the role is a surname. */
const isOneWord = (tokens: readonly Token[], from: number, last: number): boolean =>
  from === last ||
  (from === last - 2 && !isCapital(tokens[last] as Token) && !tokens[from + 1]?.isWord);

/** A hyphen between two words makes them one: `Prinz-Albert`, unless a blank is there. */
const touchesMark = (tokens: readonly Token[], i: number, next: number): boolean =>
  next > i + 1 && tokens[i + 1]?.text !== '.';

const ROMANCE = new Set(['fr', 'es', 'it', 'pt', 'ca']);
const ARTICLES = new Set("de du des la le les l ' ’ del los las el al".split(' '));

/** Place of a given name with a word after it, where nothing before it belongs to a name. */
function givenAfter(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): number | null {
  const head = tokens[first] as Token;
  if (lexicon.given.has(head.text)) return null;
  // le ministre de l’Intérieur Jean Roux
  const afterArticle = ROMANCE.has(lexicon.lang) && ARTICLES.has(tokens[first - 1]?.lower ?? '');
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord || !isCapital(token)) continue;
    if (!tokens[i - 1]?.isWord && tokens[i - 1]?.text !== '.') continue;
    const before = tokens[i - 1] as Token;
    if (!lexicon.given.has(token.text)) {
      if (!afterArticle && !breaksBefore(token, lexicon)) return null;
      continue;
    }
    const next = tokens[i + 1] as Token;
    if (next.isWord && !isCapital(next) && lexicon.nounCapitals) return null;
    if (lexicon.isOrganisationWord(next.lower) || lexicon.placeWords.has(next.lower)) return null;
    return afterArticle ||
      breaksBefore(before, lexicon) ||
      (i === first + 1 &&
        (breaksBefore(head, lexicon) ||
          lexicon.plainHere.has(head.lower) ||
          lexicon.verbs.has(head.lower)))
      ? i
      : null;
  }
  return null;
}

/** Whether a word can stand right before a person's name without being part of it. */
function breaksBefore(token: Token, lexicon: Lexicon): boolean {
  if (!token.isWord || !isCapital(token)) return true;
  if (lexicon.nounCapitals) return token.text.length > 2;
  if (/^\p{Lu}{2,}$/u.test(token.text) && !/^[IVX]+$/.test(token.text)) return true;
  return (
    lexicon.places.has(token.text) ||
    lexicon.demonyms.has(token.lower) ||
    lexicon.organisations.has(token.text) ||
    lexicon.isOrganisationWord(token.lower)
  );
}
