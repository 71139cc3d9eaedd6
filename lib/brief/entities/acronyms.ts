import type { Named } from './named';

/**
 * The places where a short form in brackets follows the full name that it stands for:
 * `Federal Reserve Bank (FRB)`. From the short form's place to the full name's.
 */
export function bracketedForms(all: readonly Named[]): Map<Named, Named> {
  const found = new Map<Named, Named>();
  for (let i = 1; i < all.length; i++) {
    const full = all[i - 1] as Named;
    const short = all[i] as Named;
    if (full.sentence !== short.sentence || full.words.length < 2) continue;
    const { tokens } = full.sentence;
    const opens = tokens[full.last + 1]?.text === '(' && short.first === full.last + 2;
    if (!opens || tokens[short.last + 1]?.text !== ')') continue;
    if (short.words.length === 1 && abbreviates(short.words[0] ?? '', full.lower))
      found.set(short, full);
  }
  return found;
}

/** Whether a form's letters begin the words, in order; it must have two capitals: `MoD`, `ECB`. */
function abbreviates(short: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}]{0,6}\p{Lu}[\p{L}\p{N}]{0,3}$/u.test(short)) return false;
  const letters = short.toLowerCase();
  if (letters[0] !== words[0]?.[0]) return false;
  let at = 0;
  for (const word of words) {
    for (const letter of word) if (letter === letters[at]) at++;
  }
  return at === letters.length;
}
