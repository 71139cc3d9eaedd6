/** What a word of a profile is besides a word; marks are added up. */
export const MARK = {
  /** It stands in the headline. */
  headline: 1,
  /** It is part of a name: of a person, an organisation, a place or something else. */
  name: 2,
  person: 4,
  place: 8,
} as const;

/** A number as it stands in a text, `12`, `6.1`, `10,000`; ordinals count. */
export const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

/** A year of our time. */
export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);
