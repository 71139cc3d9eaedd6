import { ENGLISH_SMALL, ENGLISH_TENS, GERMAN_SMALL, GERMAN_TENS } from '../words/data/number-words';
import type { Lexeme } from './lexemes';

/** A number in words: its value and the lexeme after its last one. */
export type Worded = { value: number; to: number };

/** Scales that a number in words may be multiplied with, `dozen` and `hundred` among them. */
const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/**
 * The number in words that begins at `at`: `twenty-five`, `two hundred and fifty`, `a million`.
 * `one` alone counts, too; the caller must know whether it is meant as a number.
 *
 * @returns `null` where no number begins; vague ones (`dozens`, `hundreds of`) are none
 */
export function englishNumber(lex: readonly Lexeme[], at: number): Worded | null {
  let to = at;
  let total = 0;
  let part: number | null = null;
  const wordAt = (i: number): string => (lex[i]?.kind === 'word' ? (lex[i]?.lower ?? '') : '');
  const article = wordAt(at) === 'a' || wordAt(at) === 'an';
  if (article) {
    if (!ENGLISH_SCALES.has(wordAt(at + 1)) && wordAt(at + 1) !== 'dozen') return null;
    part = 1;
    to = at + 1;
  }
  if (wordAt(at) === 'dozen' || ENGLISH_SCALES.has(wordAt(at))) return null;
  for (;;) {
    const word = wordAt(to);
    const small = ENGLISH_SMALL.get(word);
    const tens = ENGLISH_TENS.get(word);
    const scale = ENGLISH_SCALES.get(word);
    if (small !== undefined && (part === null || (part % 100 === 0 && part > 0))) {
      part = (part ?? 0) + small;
      to++;
    } else if (tens !== undefined && (part === null || (part % 100 === 0 && part > 0))) {
      part = (part ?? 0) + tens;
      to++;
      const hyphen = lex[to]?.text === '-' && lex[to]?.glued;
      const unit = ENGLISH_SMALL.get(wordAt(hyphen ? to + 1 : to));
      if (unit !== undefined && unit > 0 && unit < 10) {
        part += unit;
        to += hyphen ? 2 : 1;
      }
    } else if (scale !== undefined && part !== null) {
      if (scale === 100) part *= 100;
      else {
        total += part * scale;
        part = null;
      }
      to++;
      // A sum ends behind its scale, unless it goes on with less: two thousand five hundred.
      if (part === null && ENGLISH_SMALL.get(wordAt(to)) === undefined && wordAt(to) !== 'and')
        break;
      if (part === null && scale > 1e3) break;
    } else if (word === 'dozen' && part !== null) {
      part *= 12;
      to++;
      break;
    } else if (
      word === 'and' &&
      to > at &&
      ENGLISH_SCALES.has(wordAt(to - 1)) &&
      (ENGLISH_SMALL.has(wordAt(to + 1)) || ENGLISH_TENS.has(wordAt(to + 1))) &&
      wordAt(to - 1) === 'hundred'
    ) {
      to++;
    } else break;
  }
  if (to === at || (article && to === at + 1)) return null;
  return { value: total + (part ?? 0), to };
}

const germanValues = new Map<string, number | null>();

/** Every German number word begins so; the rest is told by taking it apart. */
const GERMAN_BEGINNING =
  /^(?:null|ein|zw[eoöa]|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend)/u;

/** `zweihundertfünfzig` → 250; `null` for any other word, and for plain `ein`. */
export function germanNumber(word: string): number | null {
  if (!GERMAN_BEGINNING.test(word) || word === 'ein') return null;
  let value = germanValues.get(word);
  if (value === undefined) {
    value = belowMillion(word);
    germanValues.set(word, value);
  }
  return value;
}

function belowMillion(word: string): number | null {
  return split(word, 'tausend', 1e3, belowThousand) ?? belowThousand(word);
}

function belowThousand(word: string): number | null {
  return split(word, 'hundert', 100, belowHundred) ?? belowHundred(word);
}

function split(
  word: string,
  scale: string,
  by: number,
  rest: (word: string) => number | null,
): number | null {
  const at = word.indexOf(scale);
  if (at < 0) return null;
  const head =
    at === 0 ? 1 : by === 1e3 ? belowThousand(word.slice(0, at)) : belowHundred(word.slice(0, at));
  const tail = word.slice(at + scale.length).replace(/^und/u, '');
  const small = tail === '' ? 0 : rest(tail);
  return head === null || small === null ? null : head * by + small;
}

function belowHundred(word: string): number | null {
  const plain = GERMAN_SMALL.get(word) ?? GERMAN_TENS.get(word);
  if (plain !== undefined) return plain;
  const [, unit = '', tens = ''] = /^(.+?)und(.+)$/u.exec(word) ?? [];
  const one = GERMAN_SMALL.get(unit);
  const ten = GERMAN_TENS.get(tens);
  return one !== undefined && one < 10 && ten !== undefined ? ten + one : null;
}
