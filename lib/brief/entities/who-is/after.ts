import type { Token } from '@/lib/text/tokens';
import { isCapital, isPossessive } from '../capital-runs';
import type { Lexicon } from '../lexicon';
import type { Named } from '../named';
import { PHRASE_GRAMMARS, type PhraseGrammar } from './grammar';

/** First and last token of a phrase that says who someone is. */
export type Phrase = { first: number; last: number };

/** A phrase with more words is a sentence. */
const LONGEST_PHRASE = 20;
/** So many words may stand before the noun that says what the person is. */
const LONGEST_START = 8;
const CLOSING = new Set([',', '.', ';', ')', '(', '–', '—', '“', '”', '"', '»', '«', '!', '?']);
const DASHES = new Set(['–', '—']);
const HYPHENS = new Set(['-', '‐', '‑']);

/**
 * The phrase after a name that says who it is: `NAME, the museum’s director,`, `NAME, 41, a baker`,
 * `NAME (the mayor)`. `null` where the words after the comma go on with the sentence, as far as
 * small words and lists of verbs tell.
 *
 * @param starts tokens at which other names begin, for each the last token of that name
 */
export function phraseAfter(
  named: Named,
  lexicon: Lexicon,
  starts: ReadonlyMap<number, number>,
): Phrase | null {
  const grammar = PHRASE_GRAMMARS[lexicon.lang];
  const { tokens } = named.sentence;
  if (!grammar) return null;
  const opening = tokens[named.last + 1]?.text;
  const bracket = opening === '(';
  const dash = DASHES.has(opening ?? '');
  if (opening !== ',' && !bracket && !dash) return null;
  const first = pastAge(tokens, named.last + 2, grammar);
  const noun = nounFrom(tokens, first, lexicon, grammar);
  if (noun === null) return null;
  const last = phraseEnd(tokens, noun, lexicon, grammar);
  if (last === null || last - first > LONGEST_PHRASE) return null;
  if (namesAnother(tokens, noun, last, starts, grammar)) return null;
  const closing = tokens[last + 1]?.text;
  if (bracket && closing !== ')') return null;
  if (dash && !DASHES.has(closing ?? '')) return null;
  if (!bracket && !dash && leadsOn(named, first, grammar)) return null;
  // `…, the office’s spokesman, Jan Krüger, said`: it is of the name that follows.
  const next = closing === ',' ? starts.get(last + 2) : undefined;
  if (next !== undefined && CLOSING.has(tokens[next + 1]?.text ?? '.')) return null;
  return { first: past(tokens, first, lexicon), last };
}

/** Another person named inside the phrase, by no preposition: then that one is meant, or a list. */
function namesAnother(
  tokens: readonly Token[],
  noun: number,
  last: number,
  starts: ReadonlyMap<number, number>,
  grammar: PhraseGrammar,
): boolean {
  for (let i = noun + 1; i <= last; i++) {
    const end = starts.get(i);
    if (end === undefined || end === i) continue;
    const before = tokens[i - 1];
    if (
      before?.isWord &&
      !isCapital(before) &&
      !grammar.links.has(before.lower) &&
      !isArticle(before.lower)
    ) {
      return true;
    }
  }
  return false;
}

const isArticle = (lower: string): boolean =>
  /^(?:the|a|an|der|die|das|dem|den|des|le|la|les|l|el|los|las)$/.test(lower);

/** Over `41,`, `41 ans,`. */
function pastAge(tokens: readonly Token[], at: number, grammar: PhraseGrammar): number {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return at;
  let next = at + 1;
  while (grammar.years.has(tokens[next]?.lower ?? '')) next++;
  return tokens[next]?.text === ',' ? next + 1 : at;
}

/** English and Romance phrases are shown without article. German ones keep it: adjectives agree. */
function past(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  if (lexicon.nounCapitals) return first;
  let at = first;
  while (/^(?:the|a|an|also|then|now|le|la|un|une|el|una)$/.test(tokens[at]?.lower ?? '')) at++;
  if (/^l$/.test(tokens[at]?.lower ?? '') && tokens[at + 1] && !tokens[at + 1]?.isWord) at += 2;
  return at;
}

/** Place of the noun that says what the person is, if the phrase begins with such a noun phrase. */
function nounFrom(
  tokens: readonly Token[],
  first: number,
  lexicon: Lexicon,
  grammar: PhraseGrammar,
): number | null {
  for (let i = first; i <= first + LONGEST_START; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (!token.isWord) {
      const apostrophe = /^['’]$/.test(token.text);
      if (HYPHENS.has(token.text) || apostrophe || (token.text === '.' && isShort(tokens[i - 1])))
        continue;
      return null;
    }
    const role = lexicon.isRole(token.lower) && (!lexicon.nounCapitals || isCapital(token));
    if (role && !isPossessive(token) && !goesOnAsNoun(tokens, i, lexicon)) return i;
    const determiner = grammar.determiners.has(token.lower);
    // `…, called the mayor a friend`: the word before the article is a verb.
    if (determiner && i > first && !grammar.determiners.has(tokens[i - 1]?.lower ?? ''))
      return null;
    if (role || determiner || lexicon.modifiers.has(token.lower)) continue;
    if (isCapital(token) || /^\d/.test(token.text)) continue;
    if (lexicon.nounCapitals && !/(?:e|en|er|es|em)$/.test(token.lower)) return null;
    if (
      lexicon.saysNothing(token.lower) ||
      lexicon.verbs.has(token.lower) ||
      grammar.verbs.has(token.lower)
    ) {
      return null;
    }
  }
  return null;
}

const isShort = (token: Token | undefined): boolean =>
  !!token && isCapital(token) && (token.text.length < 4 || token.text.includes('.'));

/** Whether a further noun for a person follows at once: `police department spokeswoman`. */
function goesOnAsNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (next?.isWord) return lexicon.isRole(next.lower) && (!lexicon.nounCapitals || isCapital(next));
  const after = tokens[at + 2];
  return !!next && HYPHENS.has(next.text) && next.start === tokens[at]?.end && !!after?.isWord;
}

/** Last token of the phrase around the noun; `null` where the noun was the subject of a clause. */
function phraseEnd(
  tokens: readonly Token[],
  noun: number,
  lexicon: Lexicon,
  grammar: PhraseGrammar,
): number | null {
  const next = tokens[noun + 1];
  if (next?.isWord && !followsNoun(next, lexicon, grammar)) return null;
  for (let i = noun + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (
      CLOSING.has(token.text) &&
      !(token.text === '.' && isInner(tokens, i, lexicon) && i < tokens.length - 1)
    ) {
      return fitEnd(tokens, noun, i - 1, lexicon);
    }
    if (token.text === ':') return null;
    if (!token.isWord) continue;
    if (isVerb(tokens, i, lexicon, grammar)) return null;
    // German relative clauses are behind a comma, where the phrase has ended anyway.
    if (!lexicon.nounCapitals && grammar.relatives.has(token.lower))
      return fitEnd(tokens, noun, i - 1, lexicon);
  }
  return fitEnd(tokens, noun, tokens.length - 1, lexicon);
}

/** A full stop that ends no sentence: after `Dr`, in German after a number (`des 1. FC`). */
const isInner = (tokens: readonly Token[], dot: number, lexicon: Lexicon): boolean =>
  isShort(tokens[dot - 1]) || (lexicon.nounCapitals && /^\d/.test(tokens[dot - 1]?.text ?? ''));

const SMALL = new Set(
  'amid atop aboard alongside despite versus via toward towards behind beneath beyond gegenüber samt mitsamt binnen zwischen hinter wegen trotz statt anhand namens'.split(
    ' ',
  ),
);

/** A finite verb by the list, or by what follows: only a verb or a small word stands before an article. */
function isVerb(
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  grammar: PhraseGrammar,
): boolean {
  const token = tokens[i] as Token;
  if (isCapital(token)) return false;
  if (grammar.verbs.has(token.lower)) return true;
  const next = tokens[i + 1];
  if (!next?.isWord || !isArticle(next.lower) || /^\d/.test(token.text)) return false;
  if (lexicon.lang !== 'en' && lexicon.lang !== 'de') return false;
  const small = lexicon.saysNothing(token.lower) || grammar.links.has(token.lower);
  return (
    !small &&
    !SMALL.has(token.lower) &&
    !token.lower.endsWith('ing') &&
    !lexicon.isRole(token.lower)
  );
}

/** German puts the verb last: a phrase ends with a noun, a name or a number. */
function fitEnd(
  tokens: readonly Token[],
  noun: number,
  last: number,
  lexicon: Lexicon,
): number | null {
  const token = tokens[last];
  if (!token || last < noun) return null;
  if (!lexicon.nounCapitals || last === noun) return last;
  return isCapital(token) || !token.isWord || /^\d/.test(token.text) ? last : null;
}

function followsNoun(next: Token, lexicon: Lexicon, grammar: PhraseGrammar): boolean {
  if (grammar.links.has(next.lower) || grammar.relatives.has(next.lower)) return true;
  if (lexicon.nounCapitals) return isCapital(next) && !lexicon.given.has(next.text);
  if (lexicon.lang === 'en') return false;
  // French and Spanish adjectives follow: `président américain`.
  return !isCapital(next) && !grammar.verbs.has(next.lower);
}

/** `After meeting Xi, the leader …`: the name ends a clause before the main one. */
function leadsOn(named: Named, first: number, grammar: PhraseGrammar): boolean {
  const { tokens } = named.sentence;
  const article = tokens[first]?.lower ?? '';
  if (!/^(?:the|his|her|its|their|der|die|le|la|l|el|his|sein|ihr|son|sa|su)$/.test(article))
    return false;
  let start = named.lead;
  while (
    start > 0 &&
    tokens[start - 1]?.text !== ',' &&
    !/^[“”"„»«]$/.test(tokens[start - 1]?.text ?? '')
  )
    start--;
  return grammar.leading.has(tokens[start]?.lower ?? '');
}
