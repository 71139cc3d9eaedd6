import { writesNounsWithCapitals } from '@/lib/text/noun-capitals';

/** A capitalised word, as it stands in running text. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}\p{N}'’.-]*$/u;

/**
 * Places of the capitalised words of a sentence after its first one (whose capital says nothing),
 * counted in words; `null` where capitals mark no names: German, Arabic, Chinese, all capitals.
 */
export function namePlaces(text: string, lang: string): number[] | null {
  if (writesNounsWithCapitals(lang) || !/\p{Ll}/u.test(text)) return null;
  const found: number[] = [];
  let at = -1;
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?<![.'’-])/gu)) {
    at++;
    if (at > 0 && word !== 'I' && CAPITALISED.test(word)) found.push(at);
  }
  return found;
}

/** Place of the first name in a sentence; infinite where it has none or none can be told. */
export function firstName(text: string, lang: string): number {
  return namePlaces(text, lang)?.[0] ?? Number.POSITIVE_INFINITY;
}
