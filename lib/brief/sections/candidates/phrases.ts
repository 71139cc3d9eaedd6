import { isStopWord } from '@/lib/text/stop-words';
import { ENGLISH_AUXILIARIES, ENGLISH_TELLING, ENGLISH_VERBS } from '../../cues/clause-words';
import { NAME_JOINERS, PHRASE_WORDS, type PhraseWords } from '../../cues/phrase-words';
import { isCapitalised, isJoined, type Token } from './tokens';

/** A noun phrase, in counts of the sentence's words, the last not included. */
export type Phrase = { from: number; to: number };

const FEWEST_WORDS = 2;
const MOST_WORDS = 7;
const MOST_CHARACTERS = 56;

/**
 * The noun phrases of a sentence that could stand as a heading, as far as word order and capitals
 * tell them without a parser; none in a language without word lists. Names alone are none: they say
 * who or where, and not what.
 */
export function phrases(words: readonly Token[], lang: string): Phrase[] {
  const lists = PHRASE_WORDS[lang];
  if (!lists) return [];
  return words.flatMap((_, from) => {
    const to = longestEnd(words, from, lists, lang);
    return to === null ? [] : [{ from, to }];
  });
}

/** End of the longest noun phrase that starts with a word. */
function longestEnd(
  words: readonly Token[],
  from: number,
  lists: PhraseWords,
  lang: string,
): number | null {
  const before = openerOf(words, from, lists, lang);
  const withArticle = lang === 'de' && isArticle(words[from]);
  if (!before && !withArticle) return null;
  for (let to = Math.min(words.length, from + MOST_WORDS); to - from >= FEWEST_WORDS; to--) {
    const run = words.slice(from, to);
    if (!isOneLine(run) || isAbbreviated(words, to, lang) || isNameAlone(run, lang)) continue;
    const after = adjacent(words, to, to - 1);
    const fits = withArticle
      ? isGermanWithArticle(run, after, lists)
      : before && isNounPhrase(run, before, after, lists, lang);
    if (fits && (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0) <= MOST_CHARACTERS) return to;
  }
  return null;
}

/** The word that opens a phrase: the one before it, or the article that "Brazil's" stands for. */
function openerOf(
  words: readonly Token[],
  from: number,
  lists: PhraseWords,
  lang: string,
): Token | null {
  const before = adjacent(words, from - 1, from);
  const { text = '' } = words[from] ?? {};
  if (lang === 'en' && !isCapitalised(before?.text ?? '') && /^\p{Lu}.*['’]s$/u.test(text)) {
    return POSSESSED;
  }
  return before && lists.openers.has(before.lower) ? before : null;
}

const isNameAlone = (run: readonly Token[], lang: string): boolean =>
  lang !== 'de' &&
  isCapitalised(run[0]?.text ?? '') &&
  isCapitalised(run.at(-1)?.text ?? '') &&
  run.every(({ text, lower }) => isCapitalised(text) || NAME_JOINERS.has(lower));

/** "Massachusetts Gov. Mitt Romney": cut at the full stop of an abbreviation or an initial. */
const isAbbreviated = (words: readonly Token[], to: number, lang: string): boolean => {
  const last = words[to - 1]?.text ?? '';
  return (lang === 'en' && /^\p{Lu}$/u.test(last)) || /^\.\s?$/u.test(words[to]?.gap ?? '');
};

/** Only blanks, or the apostrophe of an elided article, between the words. */
const isOneLine = (run: readonly Token[]): boolean =>
  run.every((word, i) => i === 0 || isJoined(word));

/** The neighbouring word where only a blank or apostrophe parts them; `null` at a mark or an end. */
function adjacent(words: readonly Token[], neighbour: number, own: number): Token | null {
  const later = words[Math.max(neighbour, own)];
  const word = words[neighbour];
  return word && later && isJoined(later) ? word : null;
}

function isNounPhrase(
  run: readonly Token[],
  before: Token | null,
  after: Token | null,
  lists: PhraseWords,
  lang: string,
): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || !before || !lists.openers.has(before.lower)) return false;
  if (after !== null && (!isStopWord(after.lower, lang) || lists.goOn?.has(after.lower)))
    return false;
  if (!isContent(first, lang) || !isContent(last, lang)) return false;
  if (run.some(({ text, lower }) => lists.never.has(lower) || /^\p{N}/u.test(text))) return false;
  if (run.some((word, i) => /[.'’]/u.test(word.text) && !isOwner(word, run[i + 1], lang)))
    return false;
  let content = 0;
  for (const [i, word] of run.entries()) {
    if (isContent(word, lang)) {
      content++;
      if (i > 0 && !isNominal(word, lists, lang)) return false;
    } else if (word.lower === 'between' && !run.slice(i).some(({ lower }) => lower === 'and')) {
      return false;
    } else if (!lists.linkers.has(word.lower) || joinsTwice(run, i, lists)) return false;
  }
  if (content < 2 || content > 4 || isRole(run, lists, lang)) return false;
  if (!isNominal(last, lists, lang)) return false;
  return lang !== 'de' || isGermanPhrase(run, before, lang);
}

/** "Brazil's" in "Brazil's climate goals", which needs no article before it. */
const isOwner = ({ text }: Token, next: Token | undefined, lang: string): boolean =>
  lang === 'en' && next !== undefined && /^\p{Lu}[\p{L}\p{M}-]*['’]s$/u.test(text);
const POSSESSED: Token = { text: 'the', lower: 'the', start: 0, end: 0, gap: ' ' };

/** "the former chief negotiator", "leader of the party". */
function isRole(run: readonly Token[], lists: PhraseWords, lang: string): boolean {
  const nouns = run.filter(({ text }) => lang !== 'de' || isCapitalised(text));
  const link = nouns.findIndex(({ lower }) => !isContent({ lower }, lang));
  const head = lang === 'de' ? nouns[0] : nouns[(link < 0 ? nouns.length : link) - 1];
  return lists.roles?.has(head?.lower ?? '') ?? false;
}

/** "veterinarians and for the disposal": and, then another link, joins no two nouns. */
const joinsTwice = (run: readonly Token[], at: number, { inner }: PhraseWords): boolean => {
  const before = run[at - 1]?.lower ?? '';
  return AND.has(before) || (inner?.has(run[at]?.lower ?? '') ? !PREPOSITIONS.has(before) : false);
};
/** An article inside a phrase follows one of these: "contents of the draft". */
const PREPOSITIONS = new Set('of on for in between against with from over to'.split(' '));
const AND = new Set('and und et y e en'.split(' '));

const isContent = ({ lower }: Pick<Token, 'lower'>, lang: string): boolean =>
  !isStopWord(lower, lang);

/** Not a form that is a verb or adverb more often than a noun; a capital shows a noun or name. */
const isNominal = (word: Token, lists: PhraseWords, lang: string): boolean =>
  lang === 'de' ||
  isCapitalised(word.text) ||
  !(lists.verbal?.test(word.lower) || (lang === 'en' && isEnglishVerb(word.lower)));
const isEnglishVerb = (lower: string): boolean =>
  ENGLISH_VERBS.has(lower) || ENGLISH_AUXILIARIES.has(lower) || ENGLISH_TELLING.has(lower);

/**
 * Nouns, linkers after them, and adjectives at the start or after a linker. The phrase will stand
 * without the word before it, so its own endings must be right without that word, too: "neue
 * Regeln" and, after "ein", "neuer Leiter", but not "neuen Regeln" nor, after "der", "neue Leiter";
 * and no genitive, which says whose something is.
 */
function isGermanPhrase(run: readonly Token[], before: Token, lang: string): boolean {
  if (run.filter(({ text }) => isCapitalised(text)).length === 0) return false;
  return run.every((word, i) => {
    const previous = run[i - 1];
    const next = run[i + 1];
    if (isCapitalised(word.text)) {
      const isHead = !run.slice(0, i).some(({ text }) => isCapitalised(text));
      if (isHead && DATIVE_OPENERS.has(before.lower) && isDativePlural(word.lower)) return false;
      return !(i === 0 && GENITIVE_OPENERS.has(before.lower) && /s$/u.test(word.lower));
    }
    if (!next) return false;
    if (!isContent(word, lang)) return i > 0;
    if (!isCapitalised(next.text)) return false;
    if (previous) return !isCapitalised(previous.text) && /(?:e|en|er|es|em)$/u.test(word.lower);
    if (/e$/u.test(word.lower)) return !WEAK_OPENERS.has(before.lower);
    return /(?:er|es)$/u.test(word.lower) && /^(?:k?ein|mein|sein|ihr)$/u.test(before.lower);
  });
}

const GENITIVE_OPENERS = new Set('des eines seines ihres dieses keines'.split(' '));
/** After these an adjective in -e stands for another ending without them. */
const WEAK_OPENERS = new Set('der das diese dieser dieses'.split(' '));

/** After these a noun in -n may be a dative plural, which is no form for a heading. */
const DATIVE_OPENERS = new Set(
  'mit von aus bei nach zu seit in den ihren seinen unseren diesen einigen vielen allen zwischen unter vor an auf'.split(
    ' ',
  ),
);
const isDativePlural = (noun: string): boolean =>
  /n$/u.test(noun) &&
  !/(?:ung|heit|keit|schaft|ion|ität|inn|i|um|anz|enz)en$|(?:ion|ein|ahn|[^e]n)$/u.test(noun);

const isArticle = (word: Token | undefined): boolean =>
  /^(?:der|die|das|eine?)$/u.test(word?.lower ?? '');

/**
 * "der neue Leiter", "ein schwerer Unfall": with its article the phrase is a nominative, or looks
 * like one, by the ending of its adjective.
 */
function isGermanWithArticle(
  run: readonly Token[],
  after: Token | null,
  lists: PhraseWords,
): boolean {
  const [article, adjective, noun] = run;
  if (!article || !adjective || !noun) return false;
  if (
    isCapitalised(adjective.text) ||
    !(isContent(adjective, 'de') || /^neu/u.test(adjective.lower)) ||
    !isCapitalised(noun.text)
  )
    return false;
  if (!ENDING_AFTER[article.lower]?.test(adjective.lower)) return false;
  if (after !== null && (!isContent(after, 'de') ? lists.goOn?.has(after.lower) : true))
    return false;
  if (!isCapitalised(run.at(-1)?.text ?? '') || isRole(run.slice(1), lists, 'de')) return false;
  return run.slice(1).every(({ text, lower }, i, rest) => {
    if (lists.never.has(lower) || /^\p{N}|[.'’]/u.test(text)) return false;
    if (i < 2 || isCapitalised(text)) return true;
    if (!isCapitalised(rest[i + 1]?.text ?? '')) return lists.linkers.has(lower);
    return lists.linkers.has(lower) || /(?:e|en|er|es|em)$/u.test(lower);
  });
}
const ENDING_AFTER: Readonly<Record<string, RegExp>> = {
  der: /e$/u,
  die: /en?$/u,
  das: /e$/u,
  ein: /(?:er|es)$/u,
  eine: /e$/u,
};
