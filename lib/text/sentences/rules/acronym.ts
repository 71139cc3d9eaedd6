import type { Rule } from '../verdict';
import { isLongEnough, startsSentence } from './abbreviation';

/** Letters with a full stop each, small ones or syllables of another script: `i.v`, `बी.सी`, `ا.ف.ب` */
const DOTTED =
  /^(?:\p{L}\p{M}*\.-?)+\p{L}\p{M}*$|^(?:\p{Lo}[\p{M}\p{Lo}]{0,3}\.)+\p{Lo}[\p{M}\p{Lo}]{0,3}$/u;
/** A small letter alone is an abbreviation, too: `z. B.`, `a. C.`, `r. 2020` */
const ALONE = /^\p{Ll}\p{M}*$/u;

/** Spanish doubles the letters of plurals: `EE. UU.`, `JJ. OO.` */
const DOUBLED = /^(\p{Lu})\1$/u;

/** Initials as Hindi spells them, with blanks: `आर. के. सिंह` */
const SYLLABLE = /^\p{Lo}[\p{M}\p{Lo}]{0,3}$/u;
const DOTTED_SYLLABLE = /^\p{Lo}[\p{M}\p{Lo}]{0,3}\.$/u;

/** Abbreviations that no list has to know, because their full stops show them. */
export const acronym: Rule = ({ terminator }, context, language) => {
  const { word, previous, following, initialFollows } = context;
  if (terminator !== '.') return null;
  if (DOUBLED.test(word) && DOUBLED.test(following)) return 'join';
  if (SYLLABLE.test(word) && (initialFollows || DOTTED_SYLLABLE.test(previous))) return 'join';
  if (!DOTTED.test(word) && !ALONE.test(word)) return null;
  return isLongEnough(context) && startsSentence(context, language) ? 'end' : 'join';
};
