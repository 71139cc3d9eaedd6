import { PERSON_NOUNS, PERSONS, PLACE_PREPOSITIONS } from '../cues/persons';
import { namePlaces } from './names';

const QUOTATION = /"[^"]*"|[“„«»][^“”„«»]*[”“"»«]/gu;

/**
 * Whether a `he`, `she` or `her` stands in a sentence before anyone it could mean: a name or, in
 * English, a noun for a person. The name of a place or a title in quotation marks is nobody. False
 * in languages whose pronouns or capitals say nothing (see `PERSONS`).
 */
export function pronounUnexplained(text: string, lang: string): boolean {
  const persons = PERSONS[lang];
  const nouns = PERSON_NOUNS[lang];
  if (!persons || !nouns) return false;
  const own = text.replace(QUOTATION, ' ');
  const all = own.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?<![.'’-])/gu) ?? [];
  const lowers = all.map((word) => word.toLowerCase().replace(/’/g, "'"));
  const at = lowers.findIndex((word) => persons.third.has(word));
  if (at < 0) return false;
  const before = lowers.slice(0, at);
  if (before.some((word) => nouns.has(word.replace(/'s$/, '')) || /^\d+-year-old/.test(word)))
    return false;
  return !(namePlaces(own, lang) ?? []).some(
    (place) => place < at && !isOfPlace(place, all, lowers, lang),
  );
}

/** "in Oxford Open": a run of capitals after a preposition that names a place or a time. */
function isOfPlace(
  place: number,
  all: readonly string[],
  lowers: readonly string[],
  lang: string,
): boolean {
  let first = place;
  while (first > 0 && /^\p{Lu}/u.test(all[first - 1] ?? '')) first--;
  const before = lowers[first === 0 ? 0 : first - 1] ?? '';
  return (
    !!PLACE_PREPOSITIONS[lang]?.has(before) || !!PLACE_PREPOSITIONS[lang]?.has(lowers[first] ?? '')
  );
}
