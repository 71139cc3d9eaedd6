import { wordSet } from './word-set';

/** Languages that write every noun with a capital, so that one says nothing about names. */
const NOUN_CAPITALS = wordSet('de lb nds');

/** @param lang BCP 47 primary subtag or `und` */
export const writesNounsWithCapitals = (lang: string): boolean => NOUN_CAPITALS.has(lang);
