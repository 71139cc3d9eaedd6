import { STOP_WORDS } from './data/stop-words';

const sets = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** Languages whose function words are known. */
export const STOP_WORD_LANGUAGES: readonly string[] = Object.keys(STOP_WORDS);

/**
 * The function words of a language; empty for a language that has no list.
 * Built on first use, because most sessions read one or two languages.
 */
export function stopWords(lang: string): ReadonlySet<string> {
  const known = sets.get(lang);
  if (known) return known;
  const code = lang === 'nb' || lang === 'nn' ? 'no' : lang;
  const list = Object.hasOwn(STOP_WORDS, code) ? STOP_WORDS[code] : undefined;
  if (list === undefined) return NONE;
  const set = new Set(list.split(' '));
  sets.set(lang, set);
  return set;
}

/**
 * Whether a word carries grammar rather than matter (`the`, `und`, `को`).
 * For weighing words, not for leaving them out of what a reader searches for.
 *
 * @param word in lower case, as `words` gives it
 */
export function isStopWord(word: string, lang: string): boolean {
  return stopWords(lang).has(word.replace(/’/gu, "'"));
}
