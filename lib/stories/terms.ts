import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { words } from '@/lib/text/words';
import { nameCounts } from './names';

/**
 * How many of each an article is found by. More find more, cost the index more (one entry each),
 * and are ever less what the article is about.
 */
const MOST_NAMES = 24;
const MOST_WORDS = 24;
/** Shorter words are seldom what only few articles have; Han words are two characters long. */
const SHORTEST_WORD = 5;
const SHORTEST_HAN_WORD = 2;
/** What stands in the headline counts as if it stood there this much more often. */
const TITLE_BONUS = 3;

const HAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A term and how the article itself writes it. */
export type TermForm = { kind: 'name' | 'word'; written: string };

/** Names keep their capital and words are stems in lower case, so that a term tells its kind. */
export const isName = (term: string): boolean => /^\p{Lu}/u.test(term);

const mostFrequent = (counts: ReadonlyMap<string, number>, limit: number): string[] =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([term]) => term);

const isTelling = (word: string, lang: string): boolean =>
  word.length >= (HAN.test(word) ? SHORTEST_HAN_WORD : SHORTEST_WORD) &&
  !/\d/.test(word) &&
  !isStopWord(word, lang);

/** Stems with how often they stand in the article, and the first form of each. */
function wordCounts(article: Article, lang: string, names: Iterable<string>) {
  const counts = new Map<string, number>();
  const forms = new Map<string, string>();
  const inNames = new Set([...names].flatMap((name) => words(name, lang)));
  const add = (text: string, weight: number): void => {
    for (const word of words(text, lang)) {
      if (inNames.has(word) || !isTelling(word, lang)) continue;
      const term = stem(word, lang);
      counts.set(term, (counts.get(term) ?? 0) + weight);
      if (!forms.has(term)) forms.set(term, word);
    }
  };
  add(article.text, 1);
  add(article.title, TITLE_BONUS);
  return { counts, forms };
}

/**
 * What related articles are found by, most telling first: the names and the words that an article
 * uses most, each with the way it is written there.
 */
export function storyTermForms(article: Article, brief: Brief): Map<string, TermForm> {
  const names = nameCounts(article.text, brief.sentences, brief.lang);
  for (const [name, count] of names)
    if (article.title.includes(name)) names.set(name, count + TITLE_BONUS);
  const { counts, forms } = wordCounts(article, brief.lang, names.keys());
  const form = (kind: TermForm['kind'], term: string): [string, TermForm] => [
    term,
    { kind, written: forms.get(term) ?? term },
  ];
  return new Map([
    ...mostFrequent(names, MOST_NAMES).map((term) => form('name', term)),
    ...mostFrequent(counts, MOST_WORDS).map((term) => form('word', term)),
  ]);
}

/** The terms of {@link storyTermForms} as the library's index keeps them. */
export function storyTerms(article: Article, brief: Brief): string[] {
  return [...storyTermForms(article, brief).keys()];
}
