import { PERSON_NOUNS, PERSONS } from '../cues/persons';
import { firstName } from './names';

/**
 * Whether a `he` or `she` stands in a sentence before anyone it could mean: a name or, in English,
 * a noun for a person. False in languages whose pronouns or capitals say nothing (see `PERSONS`).
 *
 * @param words the sentence's words in lower case
 */
export function pronounUnexplained(text: string, words: readonly string[], lang: string): boolean {
  const persons = PERSONS[lang];
  const nouns = PERSON_NOUNS[lang];
  if (!persons || !nouns) return false;
  const at = words.findIndex((word) => persons.third.has(word));
  if (at < 0 || words.slice(0, at).some((word) => nouns.has(word))) return false;
  return firstName(text, lang) > at;
}
