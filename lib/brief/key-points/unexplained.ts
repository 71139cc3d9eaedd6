import { monthNames, weekdayNames } from '@/lib/text/calendar-words';
import { isStopWord } from '@/lib/text/stop-words';
import { lowerCase, wordSpans } from '@/lib/text/words';
import { FORMS_OF_ADDRESS, REFERENCE_WORDS, type ReferenceWords } from '../cues/reference';
import type { Introduced } from './introduced';

/** Where articles stand before what is meant in general, too, one that nothing brought up says little. */
const GENERIC_COUNTS = 0.25;
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
type Known = {
  words: readonly Word[];
  lists: ReferenceWords;
  index: number;
  text: Introduced;
  /** What a noun or name counts that the headline has. */
  told: number;
};

/** How much of each kind a sentence takes for known, about 1 for each word that nobody understands. */
export type Unexplained = {
  /** Nouns with an article that an earlier sentence brought up. */
  seen: number;
  /** Nouns with an article that none did. */
  unseen: number;
  /** It opens with a noun that has an article and nothing to say which: "The plane", "Das Schiff". */
  opens: number;
  /** Nouns that a demonstrative points at. */
  pointed: number;
  /** Parts of names that only an earlier sentence gives in full. */
  name: number;
  /** Words that look back. */
  back: number;
  /** A pronoun in the first clause. */
  pronoun: number;
};

/** One word of a sentence that takes something for known. */
export type Gap = {
  kind: keyof Unexplained;
  /** 1 where nobody understands it alone. */
  cost: number;
  /** The noun or name, in lower case; empty for a pronoun and a word that looks back. */
  word: string;
};

/**
 * What a sentence takes for known beside how it begins, all kinds together. What the headline says
 * counts little, because it is always shown. `null` in languages without lists.
 *
 * @param shown what is shown of the sentence
 * @param index its number
 */
export function unexplained(shown: string, index: number, text: Introduced): Unexplained | null {
  const all = gaps(shown, index, text);
  if (!all) return null;
  const found = { seen: 0, unseen: 0, opens: 0, pointed: 0, name: 0, back: 0, pronoun: 0 };
  for (const { kind, cost } of all) found[kind] += cost;
  return found;
}

/**
 * The same one by one, in the order of the sentence.
 *
 * @param told what a noun or name counts that the headline has
 */
export function gaps(
  shown: string,
  index: number,
  text: Introduced,
  told = IN_HEADLINE_COUNTS,
): Gap[] | null {
  const { lang } = text.read;
  const lists = REFERENCE_WORDS[lang];
  if (!lists) return null;
  const words = wordsOf(shown, lang);
  const known: Known = { words, lists, index, text, told };
  const pronoun: Gap = { kind: 'pronoun', cost: pronounCost(known), word: '' };
  return words
    .flatMap((_word, at) =>
      costsAt(at, known, lang).map(([kind, cost, word = '']): Gap => {
        return { kind, cost: at >= LATE ? cost * LATE_COUNTS : cost, word };
      }),
    )
    .concat(pronoun)
    .filter(({ cost }) => cost > 0);
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

/** Kind, cost, and the noun or name that it is of. */
type Cost = [keyof Unexplained, number, string?];

function costsAt(at: number, known: Known, lang: string): Cost[] {
  const { words, lists } = known;
  const word = words[at] as Word;
  const back = lists.back.get(word.lower);
  if (back !== undefined) return isExplainedAdverb(at, words) ? [] : [['back', back]];
  if (lists.pointing.has(word.lower)) return nounCosts(at, known, lang, true);
  if (lists.definite.has(word.lower)) return nounCosts(at, known, lang, false);
  return word.capital ? [['name', nameCost(at, known, lang), word.lower]] : [];
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
function nounCosts(article: number, known: Known, lang: string, pointed: boolean): Cost[] {
  const phrase = lang === 'de' ? capitalNoun(article, known) : phraseAfter(article, known, lang);
  const { words, lists, index, text } = known;
  const isNamed =
    lang !== 'de' &&
    phrase.some((at) => words[at]?.capital && !isDate(words[at]?.lower ?? '', lang));
  if (phrase.length === 0 || isNamed) return [];
  const lowers = phrase.map((at) => words[at]?.lower ?? '');
  if (lowers.some((each) => (pointed ? DAYS : lists.common).has(each))) return [];
  const before = new Set(words.slice(0, article).map(({ lower }) => text.stem(lower)));
  if (lowers.some((each) => before.has(text.stem(each)))) return [];
  const seen = phrase.find((at) => {
    const first = text.stems.get(text.stem(words[at]?.lower ?? ''));
    return first !== undefined && first < index;
  });
  const told = lowers.some((each) => text.inHeadline(each)) ? known.told : 1;
  const noun = seen ?? (phrase.at(-1) as number);
  const word = words[noun]?.lower ?? '';
  const open = stillOpen(noun, known, lang);
  if (pointed) return [['pointed', open, word]];
  const opens: Cost[] = isOpening(article, known) ? [['opens', open, word]] : [];
  if (seen !== undefined) return [...opens, ['seen', told * open, word]];
  return [...opens, ['unseen', lists.generic ? told * open * GENERIC_COUNTS : told * open, word]];
}

/** "the Oct. 20 vote" names nothing. */
const isDate = (word: string, lang: string): boolean => lang === 'en' && DATES.has(word);
const DATES: ReadonlySet<string> = new Set([...monthNames('en'), ...weekdayNames('en'), 'sept']);

/** The first words, a preposition before them or not. */
const isOpening = (article: number, { words, lists }: Known): boolean =>
  article === 0 || (article === 1 && isPreposition(words[0]?.lower ?? '', lists));

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
function nameCost(at: number, { words, lists, index, text, told }: Known, lang: string): number {
  const { text: name, lower, gap } = words[at] as Word;
  if (lists.common.has(lower)) return 0;
  if (words.slice(0, at).some((each) => each.text === name)) return 0;
  const cost = NAME_SEEN_BEFORE * (text.inHeadline(lower) ? told : 1);
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
