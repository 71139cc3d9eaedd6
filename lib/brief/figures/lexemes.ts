import type { Span } from '@/lib/model/evidence';
import { allMatches } from '@/lib/text/all-matches';
import { lowerCase } from '@/lib/text/words';

/** A number in digits, a word without digits, or one mark. */
export type Lexeme = Span & {
  kind: 'number' | 'word' | 'mark';
  text: string;
  lower: string;
  /** Whether it stands right behind the one before, without a blank. */
  glued: boolean;
};

/** Languages that part thousands with a plain blank; elsewhere only a hard blank does. */
const BLANK_GROUPS = new Set('fr ru uk pl cs sk sv da no fi es pt hu bg de'.split(' '));
/** Languages whose apostrophe ends a word: `d’euros`. */
const ELIDING = new Set(['fr', 'it', 'ca']);

const lexers = new Map<string, RegExp>();

function lexer(lang: string): RegExp {
  let known = lexers.get(lang);
  if (!known) {
    const blank = BLANK_GROUPS.has(lang) ? '[ \\u00a0\\u202f\\u2009]' : '[\\u00a0\\u202f\\u2009]';
    const number = `\\p{Nd}{1,3}(?:${blank}\\p{Nd}{3})+(?!\\p{Nd})(?:[.,]\\p{Nd}+)?|\\p{Nd}+(?:[.,'’]\\p{Nd}+)*`;
    const joined = ELIDING.has(lang) ? '' : "(?:['’][\\p{L}\\p{M}]+)*";
    // `U.S` and `e.g` stay one word; `²` belongs to `km²`.
    const word = `\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])|[\\p{L}\\p{M}]+[²³]?${joined}`;
    known = new RegExp(`(${number})|(${word})|[^\\s]`, 'gu');
    lexers.set(lang, known);
  }
  return known;
}

/**
 * Numbers, words and marks of a sentence, in order, with places in the text given. Unlike the
 * project's words, `$5m` and `30km` are parted where the digits end, for a number is looked for.
 */
export function lexemes(text: string, lang: string): Lexeme[] {
  const found: Lexeme[] = [];
  let end = -1;
  for (const match of allMatches(lexer(lang), text)) {
    const [whole, number, word] = match;
    const start = match.index;
    found.push({
      kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark',
      text: whole,
      lower: word === undefined ? whole : lowerCase(whole, lang),
      start,
      end: start + whole.length,
      glued: start === end,
    });
    end = start + whole.length;
  }
  return found;
}
