import { isStopWord } from '@/lib/text/stop-words';
import { lowerCase, wordSpans } from '@/lib/text/words';
import { FORMS_OF_ADDRESS, REFERENCE_WORDS, type ReferenceWords } from '../cues/reference';
import type { Introduced } from './introduced';

/** A noun with its article that an earlier sentence brought up. */
const SEEN_BEFORE = 1;
/** One that none did: it may be known, or go without saying from what was told ("the driver"). */
const NOT_SEEN = 0.2;
/** The same as a sentence's first words, where what was told before usually stands. */
const NOT_SEEN_FIRST = 0.5;
const GENERIC_COUNTS = 0.25;
/** One that a demonstrative points at. */
const POINTED_AT = 1;
/** The headline tells it, and stands above; but where a point is quoted alone it does not. */
const IN_HEADLINE_COUNTS = 0.1;
/** Demonstratives that say when, not which: "this week". */
const DAYS: ReadonlySet<string> = new Set(
  'week month year season summer winter spring autumn fall morning afternoon evening weekend jahr jahres woche monat sommer winter frühjahr herbst montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche année semaine mois matin soir été hiver printemps automne semana año mes mañana tarde noche settimana anno mese mattina sera week jaar maand zomer'.split(
    ' ',
  ),
);
/** A last name whose owner an earlier sentence gave in full, a short name that one spelt out. */
const NAME_SEEN_BEFORE = 0.8;
const PRONOUN = 1;
/** What stands late in a sentence is explained by its beginning about half the time. */
const LATE = 8;
const LATE_COUNTS = 0.5;
/** A longer run of words without a mark is more than a clause. */
const FIRST_CLAUSE = 12;
/** Words of a noun phrase that are looked at after its article. */
const REACH = 4;

type Word = { text: string; lower: string; capital: boolean; gap: string };
type Known = { words: readonly Word[]; lists: ReferenceWords; index: number; text: Introduced };

/**
 * How much of a sentence only the text before it explains, beside how it begins: 0 stands alone, 1
 * and more nobody understands. The headline counts as known, because it is always shown. 0 in
 * languages without lists.
 *
 * @param shown what is shown of the sentence
 * @param index its number
 */
export function unexplained(shown: string, index: number, lang: string, text: Introduced): number {
  const lists = REFERENCE_WORDS[lang];
  if (!lists) return 0;
  const words = wordsOf(shown, lang);
  const known: Known = { words, lists, index, text };
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    const cost = costAt(at, known, lang);
    sum += at >= LATE ? cost * LATE_COUNTS : cost;
  }
  return sum + pronounCost(known);
}

function wordsOf(shown: string, lang: string): Word[] {
  let end = 0;
  return wordSpans(shown, lang).map((span) => {
    const text = shown.slice(span.start, span.end).replace(/['’]s?$/u, '');
    const gap = shown.slice(end, span.start);
    end = span.end;
    return { text, lower: lowerCase(text, lang), capital: /^\p{Lu}/u.test(text), gap };
  });
}

function costAt(at: number, known: Known, lang: string): number {
  const { words, lists } = known;
  const word = words[at] as Word;
  const back = lists.back.get(word.lower);
  if (back !== undefined) return isExplainedAdverb(at, words) ? 0 : back;
  if (lists.pointing.has(word.lower)) return nounCost(at, known, lang, true);
  if (lists.definite.has(word.lower)) return nounCost(at, known, lang, false);
  return word.capital ? nameCost(at, known, lang) : 0;
}

/** "darauf, dass …" and "there is" explain themselves. */
function isExplainedAdverb(at: number, words: readonly Word[]): boolean {
  const next = words[at + 1];
  if (!next) return false;
  return /^(?:dass|wie|ob|wer|was)$/.test(next.lower) && next.gap.includes(',')
    ? true
    : words[at]?.lower === 'there' && /^(?:is|are|was|were|has|have|had|will)$/.test(next.lower);
}

/** What the noun after an article or a demonstrative costs. */
function nounCost(article: number, known: Known, lang: string, pointed: boolean): number {
  const phrase = lang === 'de' ? capitalNoun(article, known) : phraseAfter(article, known, lang);
  const { words, lists, index, text } = known;
  const isNamed = lang !== 'de' && phrase.some((at) => words[at]?.capital);
  if (phrase.length === 0 || isNamed) return 0;
  const lowers = phrase.map((at) => words[at]?.lower ?? '');
  if (lowers.some((each) => (pointed ? DAYS : lists.common).has(each))) return 0;
  const before = new Set(words.slice(0, article).map(({ lower }) => text.stem(lower)));
  if (lowers.some((each) => before.has(text.stem(each)))) return 0;
  const seen = phrase.find((at) => {
    const first = text.stems.get(text.stem(words[at]?.lower ?? ''));
    return first !== undefined && first < index;
  });
  const cost = pointed ? POINTED_AT : seen === undefined ? unseen(article, known) : SEEN_BEFORE;
  const told = lowers.some((each) => text.inHeadline(each)) ? IN_HEADLINE_COUNTS : 1;
  return told * cost * stillOpen(seen ?? (phrase.at(-1) as number), known, lang);
}

/** Before a text's first sentence nothing was told. */
function unseen(article: number, { index, lists, words }: Known): number {
  const opens = article === 0 || (article === 1 && isPreposition(words[0]?.lower ?? '', lists));
  const cost = opens && index > 0 ? NOT_SEEN_FIRST : NOT_SEEN;
  return lists.generic ? cost * GENERIC_COUNTS : cost;
}

const isPreposition = (word: string, { placing, explaining }: ReferenceWords): boolean =>
  placing.has(word) || explaining.has(word);

/** How much of the noun what follows it leaves unexplained, 0 to 1. */
function stillOpen(noun: number, { words, lists }: Known, lang: string): number {
  const next = words[noun + 1];
  if (!next) return 1;
  if (/[,(–—-]/u.test(next.gap)) return /\(/u.test(next.gap) || isRelative(next, lang) ? 0.5 : 1;
  if (/[^\s]/u.test(next.gap)) return 1;
  if (lists.explaining.has(next.lower) || (next.capital && lang === 'de')) return 0;
  if (next.capital) return 0.3;
  return lists.placing.has(next.lower) ? 0.5 : 1;
}

const RELATIVE: Readonly<Record<string, RegExp>> = {
  en: /^(?:which|who|whose|where)$/,
  de: /^(?:der|die|das|den|dem|deren|dessen|wo)$/,
};
const isRelative = ({ lower }: Word, lang: string): boolean => !!RELATIVE[lang]?.test(lower);

/** Places of the words after an article up to the next function word or mark. */
function phraseAfter(article: number, { words, lists }: Known, lang: string): number[] {
  const found: number[] = [];
  for (let at = article + 1; at <= article + REACH; at++) {
    const word = words[at];
    if (!word || /[^\s'’]/u.test(word.gap)) break;
    if (lists.explaining.has(word.lower) || lists.placing.has(word.lower)) break;
    if (isStopWord(word.lower, lang) && !lists.common.has(word.lower)) break;
    found.push(at);
  }
  return found;
}

/** German: the first word with a capital, with nothing but attributes before it. */
function capitalNoun(article: number, { words, lists }: Known): number[] {
  for (let at = article + 1; at <= article + REACH; at++) {
    const word = words[at];
    if (!word || /[^\s]/u.test(word.gap)) return [];
    // "die von der Stadt gebaute Brücke" says which one.
    if (lists.definite.has(word.lower) || lists.explaining.has(word.lower)) return [];
    if (word.capital || /^\p{N}/u.test(word.text)) return [at];
  }
  return [];
}

/** What a name costs that only an earlier sentence gives in full. */
function nameCost(at: number, { words, lists, index, text }: Known, lang: string): number {
  const { text: name, lower, gap } = words[at] as Word;
  if (lists.common.has(lower)) return 0;
  if (words.slice(0, at).some((each) => each.text === name)) return 0;
  const cost = NAME_SEEN_BEFORE * (text.inHeadline(lower) ? IN_HEADLINE_COUNTS : 1);
  const spelt = text.shortNames.get(name);
  if (spelt !== undefined && spelt < index) return cost;
  const given = text.names.get(name);
  if (given === undefined || given >= index) return 0;
  const before = words[at - 1];
  const after = words[at + 1];
  const isFull =
    (after?.capital && after.gap === ' ') ||
    (before?.capital === true &&
      gap === ' ' &&
      !FORMS_OF_ADDRESS.has(before.lower) &&
      !isStopWord(before.lower, lang));
  return isFull ? 0 : cost;
}

/**
 * A pronoun before any mark, after the first word: "On Monday they …", "Im Visier hatten sie …". In
 * English and its like a noun before it may be who it means, unless an opening phrase holds that.
 */
function pronounCost({ words, lists }: Known): number {
  for (let at = 1; at < FIRST_CLAUSE; at++) {
    const word = words[at];
    if (!word || /[^\s-]/u.test(word.gap)) return 0;
    if (!lists.pronouns.has(word.lower)) continue;
    const first = words[0]?.lower ?? '';
    return lists.freeOrder || lists.placing.has(first) || lists.explaining.has(first) ? PRONOUN : 0;
  }
  return 0;
}
