import type { Token } from '@/lib/text/tokens';
import { isCapital, isPossessive } from '../capital-runs';
import type { Lexicon } from '../lexicon';
import type { Named } from '../named';
import type { Phrase } from './after';
import { PHRASE_GRAMMARS, type PhraseGrammar } from './grammar';

/** So many words that are in no list may stand before the role and belong to it. */
const MOST_UNKNOWN = 3;
/** So far before the name a French or Spanish role is looked for. */
const FARTHEST_ROLE = 8;
const HYPHENS = new Set(['-', '‐', '‑']);

/**
 * The title or role right before a name: `special envoy Steve Witkoff`, `Bundeskanzlerin Ada Kern`,
 * `le ministre de l’Intérieur Jean Roux`. `null` where a determiner or preposition stands between,
 * since then the role is someone else’s (`the chairman of the Democratic Party`).
 */
export function phraseBefore(named: Named, lexicon: Lexicon): Phrase | null {
  const grammar = PHRASE_GRAMMARS[lexicon.lang];
  if (!grammar) return null;
  if (lexicon.lang === 'fr' || lexicon.lang === 'es') return romance(named, lexicon, grammar);
  const { tokens } = named.sentence;
  const last = withoutAddress(tokens, named.first - 1, lexicon);
  const noun = tokens[last];
  if (!noun?.isWord || isPossessive(noun)) return null;
  const inLead = last >= named.lead;
  if (
    !isRoleWord(noun, lexicon) &&
    !(inLead && named.leadKind === 'role' && roleOf(tokens, named, last, lexicon))
  ) {
    return null;
  }
  if (lexicon.nounCapitals && !isCapital(noun)) return null;
  if (noun.lower === 'leader' && LED.has(tokens[last - 1]?.lower ?? '')) return null;
  return { first: unbroken(tokens, startOf(tokens, last, lexicon), last), last };
}

const OF = new Set(['of', 'for', 'and', 'the', '&']);

/**
 * The phrase without the end of a longer name: of `Bank of Norvale governor` and `Accountants of
 * Norvale’s economist` only the role is left, since `Norvale` alone would say something else.
 */
function unbroken(tokens: readonly Token[], first: number, last: number): number {
  const before = tokens[first - 1];
  const token = tokens[first];
  if (!before || !token || !isCapital(token) || !OF.has(before.lower)) return first;
  const article = before.lower === 'the';
  if (article && !(isCapital(before) && first > 1)) return first;
  const owner = tokens.findIndex((each, i) => i >= first && i < last && isPossessive(each));
  if (owner >= 0) return owner + 1;
  const head = tokens[first - 2];
  if (!article && !(head?.isWord && isCapital(head))) return first;
  let at = first;
  while (at < last && isCapital(tokens[at] as Token)) at++;
  return isCapital(tokens[last] as Token) ? first : at;
}

/** What a company leads, too: `market leader`. */
const LED = new Set(['market', 'industry', 'sector', 'category', 'world', 'global', 'class']);

const isRoleWord = (token: Token, lexicon: Lexicon): boolean =>
  (lexicon.isRole(token.lower) || lexicon.titles.has(token.lower)) &&
  !lexicon.addresses.has(token.lower);

/** `Secretary of State`, `Chief of Staff`: the role stands earlier in the lead. */
const roleOf = (tokens: readonly Token[], named: Named, last: number, lexicon: Lexicon): boolean =>
  tokens
    .slice(named.lead, last)
    .some((token, i, lead) => isRoleWord(token, lexicon) && lead[i + 1]?.lower === 'of');

/** Steps back over `Gen.`, `Dr.`: a phrase never ends in one, unless nothing else is there. */
function withoutAddress(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let last = at;
  while (last >= 0) {
    const token = tokens[last] as Token;
    const dot = token.text === '.' && lexicon.addresses.has(tokens[last - 1]?.lower ?? '');
    if (dot) last -= 2;
    else if (lexicon.addresses.has(token.lower)) last--;
    else break;
  }
  return last;
}

/** First token of the phrase that ends with a role. */
function startOf(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  let first = last;
  let unknown = 0;
  let pending = false;
  const grammar = PHRASE_GRAMMARS[lexicon.lang];
  for (let i = last - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    const touching = token.end === tokens[i + 1]?.start;
    if (!token.isWord) {
      const inside =
        (HYPHENS.has(token.text) || token.text === '.' || token.text === '&') &&
        (touching || token.text !== '-');
      if (inside && tokens[i - 1]?.isWord && tokens[i - 1]?.end === token.start) continue;
      break;
    }
    if (touching && HYPHENS.has(tokens[i + 1]?.text ?? '')) {
      first = i;
      continue;
    }
    if (!belongs(tokens, i, lexicon)) {
      if (!isUnknown(token, lexicon) || ++unknown > MOST_UNKNOWN) break;
      // An unknown word counts only with what stands before it: `did not satisfy Justice …`.
      pending = true;
    } else if (pending) pending = false;
    if (!pending) first = i;
    else if (opensPhrase(tokens[i - 1], lexicon, grammar)) {
      first = i;
      pending = false;
    }
  }
  return first;
}

/** Whether what stands before a word shows that it begins a noun phrase, and is no verb. */
function opensPhrase(
  before: Token | undefined,
  lexicon: Lexicon,
  grammar?: PhraseGrammar,
): boolean {
  if (!before) return true;
  if (!before.isWord) return /^[“"„«(—–]$/.test(before.text);
  if (isPossessive(before) || grammar?.determiners.has(before.lower)) return true;
  if (lexicon.nounCapitals) return false;
  return PREPOSITIONS_EN.has(before.lower) || lexicon.verbs.has(before.lower);
}

const PREPOSITIONS_EN = new Set(
  'of for by with from as like between and or including include includes said says told met against on in over under about alongside unlike when while that'.split(
    ' ',
  ),
);

/** Whether a word before a role is part of it by lists or capital. */
function belongs(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i] as Token;
  if (lexicon.modifiers.has(token.lower)) return true;
  if (isRoleWord(token, lexicon)) return true;
  if (token.lower === 'of') {
    const before = tokens[i - 1];
    return lexicon.lang === 'en' && !!before && isRoleWord(before, lexicon) && isCapital(before);
  }
  if (token.lower === 'the')
    return tokens[i - 1]?.lower === 'of' && belongs(tokens, i - 1, lexicon);
  if (!isCapital(token)) return false;
  if (lexicon.places.has(token.text) && !lexicon.nounCapitals) return true;
  if (lexicon.demonyms.has(token.lower)) return true;
  if (lexicon.saysNothing(token.lower)) return false;
  if (lexicon.nounCapitals) {
    // `zitiert das Handelsblatt EPI-Chefin …`: with an article it is the subject of the verb.
    const article = /^(?:der|die|das|dem|den)$/.test(tokens[i - 1]?.lower ?? '');
    return (!article && isGenitive(token, lexicon)) || ownsNext(tokens, i, lexicon);
  }
  // A word that begins the sentence is part of it only where a capitalised one follows, or the role
  // itself does: `Harbour master Ida Renwick`.
  const next = tokens[i + 1];
  if (i > 0) return true;
  if (!next) return false;
  const ofRole = isRoleWord(next, lexicon) && isUnknown({ ...token, text: token.lower }, lexicon);
  return isCapital(next) || ofRole;
}

/** `Avivs Mutter`: a name in the genitive right before a role. */
const ownsNext = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean => {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const owner =
    /[^s]s$/.test(token.text) && token.text.length > 3 && !lexicon.plainNouns.has(token.lower);
  const determined = /^(?:der|die|das|dem|den|des|eine?[rmns]?|ihre?[rmns]?|seine?[rmns]?)$/.test(
    tokens[i - 1]?.lower ?? '',
  );
  return owner && !determined && !!next && isRoleWord(next, lexicon);
};

/** German: of capitalised words only names in the genitive belong: `Frankreichs Präsident`. */
const isGenitive = (token: Token, lexicon: Lexicon): boolean =>
  (token.text.endsWith('s') && lexicon.places.has(token.text.slice(0, -1))) ||
  lexicon.organisations.has(token.text) ||
  /^\p{Lu}{2,}$/u.test(token.text);

/** A lower-case word in no list that is taken along: no function word and no verb by its look. */
function isUnknown(token: Token, lexicon: Lexicon): boolean {
  const { lower } = token;
  if (isCapital(token) || lexicon.saysNothing(lower) || lexicon.verbs.has(lower)) return false;
  if (/^\d/.test(lower)) return false;
  if (lexicon.nounCapitals) return /(?:e|en|er|es|em)$/.test(lower) && lower.length > 4;
  if (lexicon.plurals.has(lower)) return true;
  return !/(?:ed|ing|ly|s)$/.test(lower);
}

/** Articles of more than one person. */
const PLURALS = new Set(['les', 'des', 'los', 'las', 'deux', 'dos', 'aux']);

/** The nearest role before the name, where only adjectives and `de …` stand between. */
function romance(named: Named, lexicon: Lexicon, grammar: PhraseGrammar): Phrase | null {
  const { tokens } = named.sentence;
  const last = withoutAddress(tokens, named.first - 1, lexicon);
  const nearest = tokens[last];
  if (
    !nearest?.isWord ||
    lexicon.isOrganisationWord(nearest.lower) ||
    lexicon.placeWords.has(nearest.lower)
  )
    return null;
  if (lexicon.saysNothing(nearest.lower) && !lexicon.isRole(nearest.lower)) return null;
  for (let i = last; i > last - FARTHEST_ROLE && i >= 0; i--) {
    const token = tokens[i] as Token;
    if (!token.isWord) {
      if (/^['’-]$/.test(token.text)) continue;
      return null;
    }
    if (
      lexicon.isRole(token.lower) ||
      (lexicon.titles.has(token.lower) && !lexicon.addresses.has(token.lower))
    ) {
      const first = withPrefix(tokens, i);
      return PLURALS.has(tokens[first - 1]?.lower ?? '') ? null : { first, last };
    }
    if (grammar.verbs.has(token.lower)) return null;
    if (
      lexicon.saysNothing(token.lower) &&
      !/^(?:de|du|des|d|la|le|les|l|del|los|las|el|al|y|et|à|aux)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

const CLOSING = new Set([',', '.', ':', ';', '(', '–', '—', '“', '„', '"', '«']);

/**
 * The phrase before a comma and a name: `the Kremlin’s spokesman, Dmitri Brask, said`, `der Sprecher
 * der Polizei, Jan Brask,`. It must begin with a determiner or the sentence, and the name must be
 * closed off. Where `and` follows, it is a list, unless one of such pairs: `the mayor, Ada Kern, and the
 * sheriff, Tom Brask`.
 */
export function phraseBeforeComma(named: Named, lexicon: Lexicon): Phrase | null {
  const grammar = PHRASE_GRAMMARS[lexicon.lang];
  const { tokens } = named.sentence;
  if (!grammar || tokens[named.lead - 1]?.text !== ',' || named.words.length < 2) return null;
  const closing = tokens[named.last + 1];
  if (!closing || !CLOSING.has(closing.text)) return null;
  const lists = LISTING.has(tokens[named.last + 2]?.lower ?? '');
  if (lists && !isPair(tokens, named.last + 3, lexicon, grammar)) return null;
  const last = named.lead - 2;
  for (let i = last; i > last - FARTHEST_ROLE && i >= 0; i--) {
    const token = tokens[i] as Token;
    if (!token.isWord && !/^['’.-]$/.test(token.text)) return null;
    if (grammar.verbs.has(token.lower) || lexicon.verbs.has(token.lower)) return null;
    const role = isRoleWord(token, lexicon) && (!lexicon.nounCapitals || isCapital(token));
    if (!role || isPossessive(token)) continue;
    const next = tokens[i + 1];
    if (i < last && next?.isWord && !followsRole(next, lexicon, grammar)) return null;
    const first =
      lexicon.lang === 'fr' || lexicon.lang === 'es'
        ? withPrefix(tokens, i)
        : unbroken(tokens, startOf(tokens, i, lexicon), i);
    const before = tokens[first - 1];
    const opened =
      !before ||
      grammar.determiners.has(before.lower) ||
      /^['’]$/.test(before.text) ||
      isPossessive(before) ||
      isPossessive(tokens[first] as Token);
    return opened && !isOfNameBefore(tokens, first, grammar) ? { first, last } : null;
  }
  return null;
}

/** How far a name may stand behind the role that a list goes on with. */
const PAIR_REACH = 9;

/** Whether a list goes on with `the sheriff, Tom Brask`. */
function isPair(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  grammar: PhraseGrammar,
): boolean {
  if (!grammar.determiners.has(tokens[at]?.lower ?? '')) return false;
  const comma = tokens.findIndex((token, i) => i > at && token.text === ',');
  if (comma < 0 || comma > at + PAIR_REACH) return false;
  const name = tokens[comma + 1];
  return (
    !!name &&
    isCapital(name) &&
    (lexicon.given.has(name.text) || lexicon.titles.has(name.lower)) &&
    tokens.slice(at, comma).some((token) => isRoleWord(token, lexicon))
  );
}

/** `Ada Kern, the mayor, Tom Brask …`: what stands right behind a name that has nothing before it. */
function isOfNameBefore(tokens: readonly Token[], first: number, grammar: PhraseGrammar): boolean {
  const comma = grammar.determiners.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (tokens[comma]?.text !== ',') return false;
  let at = comma - 1;
  while (at >= 0 && (isCapital(tokens[at] as Token) || tokens[at]?.text === '.')) at--;
  return at < comma - 1 && tokens[at]?.text !== ',';
}

function followsRole(next: Token, lexicon: Lexicon, grammar: PhraseGrammar): boolean {
  if (grammar.links.has(next.lower)) return true;
  if (lexicon.lang === 'en') return false;
  return lexicon.nounCapitals ? isCapital(next) && !lexicon.given.has(next.text) : !isCapital(next);
}

const LISTING = new Set('and or und oder sowie et ou y e'.split(' '));

const PREFIXES = new Set(
  'ancien ancienne nouveau nouvelle futur future vice ex premier première prime ministre président actual antiguo antigua nuevo nueva ex primer primera entonces célèbre'.split(
    ' ',
  ),
);

/** Over what may stand before a role and belongs to it: `ancien`, `vice-`, `ex`. */
function withPrefix(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.text === '-' && token.end === tokens[i + 1]?.start) continue;
    if (!PREFIXES.has(token.lower)) break;
    first = i;
  }
  return first;
}
