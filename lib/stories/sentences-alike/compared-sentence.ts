import { digitValue, separators } from '@/lib/brief/figures/digits';
import { germanNumber } from '@/lib/brief/figures/number-words';
import { ENGLISH_SMALL, ENGLISH_TENS } from '@/lib/brief/words/data/number-words';
import { quotations } from '@/lib/text/quotations';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { type Token, tokens } from '@/lib/text/tokens';
import { NEGATIONS } from '../data/negations';
import type { Rarity } from '../rarity';
import { type Counts, counted, runsOf, skipsOf } from './counts';

/** A word that carries matter: no function word. */
export type ContentWord = { stem: string; lower: string; isNumber: boolean };

/** One sentence as it is compared with others; made once, compared often. */
export type ComparedSentence = {
  /** Its words in lower case, numbers in digits, one blank between them. */
  plain: string;
  stems: readonly string[];
  content: readonly ContentWord[];
  /** Stems with how often they stand there. */
  words: Counts;
  contentPairs: Counts;
  triples: Counts;
  /** Pairs of stems with up to three others between them. */
  skips: Counts;
  letterPairs: Counts;
  /** Stem → {@link Rarity}; 0 for function words. */
  weights: ReadonlyMap<string, number>;
  numbers: ReadonlySet<string>;
  /** Stems of capitalised words that do not begin the sentence. */
  names: ReadonlySet<string>;
  /** Stems of the words in quotation marks. */
  quoted: ReadonlySet<string>;
  isNegated: boolean;
};

/** Words between the two of a pair, plus one. */
const SKIP_REACH = 4;

const IS_ACRONYM = /^\p{Lu}(?:\.?\p{Lu})+$/u;
const ENGLISH_NOT = /n['’]t$/u;

/** The value of a number word as digits; `one` and `ein` are hardly ever meant as numbers. */
function wordedNumber(lower: string, lang: string): number | null {
  if (lang === 'de') return germanNumber(lower);
  if (lang !== 'en' || lower === 'one') return null;
  return ENGLISH_SMALL.get(lower) ?? ENGLISH_TENS.get(lower) ?? null;
}

type Word = ContentWord & { token: Token; isFunction: boolean };

/** `47`, `forty` and `1,200` as digits; `U.S.` as `US`, apart from `us`; any other word by its stem. */
function word(token: Token, lang: string): Word {
  const { text, lower } = token;
  const value = /\p{N}/u.test(text)
    ? (digitValue(text, separators(lang)) ?? text)
    : wordedNumber(lower, lang);
  if (value !== null)
    return { token, stem: `${value}`, lower: `${value}`, isNumber: true, isFunction: false };
  if (IS_ACRONYM.test(text))
    return { token, stem: text.replaceAll('.', ''), lower, isNumber: false, isFunction: false };
  const bare = lang === 'en' ? lower.replace(ENGLISH_NOT, '') : lower;
  return {
    token,
    stem: stem(bare, lang),
    lower: bare,
    isNumber: false,
    isFunction: isStopWord(lower, lang) || isStopWord(bare, lang),
  };
}

/**
 * Prepares a sentence for being compared.
 *
 * @param lang BCP 47 primary subtag or `und`
 * @param rarity without one all words that carry matter say the same
 */
export function comparedSentence(
  text: string,
  lang: string,
  rarity: Rarity = () => 1,
): ComparedSentence {
  const all = tokens(text, lang)
    .filter(({ isWord }) => isWord)
    .map((token) => word(token, lang));
  const stems = all.map((one) => one.stem);
  const content = all.filter(({ isFunction }) => !isFunction);
  const contentStems = content.map((one) => one.stem);
  const plain = all.map(({ lower }) => lower).join(' ');
  const inQuotes = quotations(text);
  const negations = NEGATIONS[lang];
  const stemsOf = (some: readonly Word[]) => new Set(some.map((one) => one.stem));
  return {
    plain,
    stems,
    content,
    words: counted(stems),
    contentPairs: counted(runsOf(contentStems, 2)),
    triples: counted(runsOf(stems, 3)),
    skips: counted(skipsOf(stems, SKIP_REACH)),
    letterPairs: counted(runsOf([...plain], 2)),
    weights: new Map(
      all.map((one) => [one.stem, one.isFunction ? 0 : Math.max(0, rarity(one.stem, lang))]),
    ),
    numbers: stemsOf(all.filter(({ isNumber }) => isNumber)),
    names: stemsOf(content.filter((one) => one !== all[0] && /^\p{Lu}/u.test(one.token.text))),
    quoted: stemsOf(
      all.filter(({ token }) =>
        inQuotes.some(({ start, end }) => start <= token.start && token.end <= end),
      ),
    ),
    isNegated: all.some(
      ({ token }) =>
        negations?.has(token.lower) || (lang === 'en' && ENGLISH_NOT.test(token.lower)),
    ),
  };
}
