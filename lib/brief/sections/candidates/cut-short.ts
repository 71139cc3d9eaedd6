import type { ShownWord } from './shown-words';

/** "if Mrs", "New Jersey Gov", "was born on Jan": cut at the full stop of an abbreviation. */
export const isCutShort = (words: readonly ShownWord[]): boolean =>
  ABBREVIATIONS.has(words.at(-1)?.lower ?? '');
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr gov sen rep gen lt col sgt st jr sr prof vs no jan feb aug sept oct nov dec'.split(
    ' ',
  ),
);
