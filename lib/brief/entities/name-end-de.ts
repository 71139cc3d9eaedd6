import { endingTest } from './ending-test';
import type { Lexicon } from './lexicon';
import type { Named } from './named';

/** Endings of German nouns that few surnames have; own list. */
const isNounByEnding = endingTest(
  'ung ungen heit heiten keit keiten schaft schaften tion tionen aktion tät täten nis nisse tum ismus ment mente',
);
const GENITIVE = /[^s’']s$/;
const SHORTEST_GENITIVE = 5;
/** Letters that German nouns do not have. */
const FOREIGN_LETTERS = /[^a-zäöüß]/;

/**
 * Number of words of a German name that begins with a given name, without the noun or the second
 * person that follows: `Ada Kern Bezug` is two words. All nouns have capitals, and verbs stand far
 * off, so a word after the surname is tried against lists, endings and the text's own nouns. Second
 * surnames (`Luis Kern Salazar`) are as frequent in news as such nouns: in doubt the word stays.
 */
export function wordsOfName({ words, lower }: Named, lexicon: Lexicon): number {
  if (!lexicon.given.has(words[0]?.split('-')[0] ?? '')) return words.length;
  let surname = 1;
  while (surname < words.length - 1 && leadsToSurname(words[surname] ?? '', lexicon)) surname++;
  const next = words[surname + 1];
  if (next === undefined) return words.length;
  const own = lower[surname] ?? '';
  const second = surname + 2 < words.length && lexicon.given.has(next);
  const genitive =
    own.length >= SHORTEST_GENITIVE && GENITIVE.test(own) && !FOREIGN_LETTERS.test(own);
  const role = lexicon.isRole(next.toLowerCase());
  const noun =
    role || isNounDe(next, lexicon) || (genitive && !FOREIGN_LETTERS.test(next.toLowerCase()));
  return noun || second ? surname + 1 : words.length;
}

/** Whether a capitalised German word is rather a noun than a surname. */
export function isNounDe(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  if (lexicon.given.has(word)) return false;
  return (
    lexicon.plainNouns.has(lower) ||
    lexicon.plainHere.has(lower) ||
    lexicon.bareNouns.has(lower) ||
    isNounByEnding(lower)
  );
}

/** Second given names, initials, particles and Russian patronymics. */
const leadsToSurname = (word: string, lexicon: Lexicon): boolean =>
  lexicon.given.has(word) ||
  word.length < 3 ||
  /^(?:\p{Ll}|\p{Lu}\.)|(?:owitsch|ewitsch|owna|ewna)$/u.test(word);
