import { measureWords } from '../words/measures';
import { countsPeople } from './counted-people';
import { CURRENCY_NAMES, CURRENCY_SIGNS } from './data/money';
import { LETTER_SCALES, SCALES } from './data/scales';
import { digitValue } from './digits';
import type { Lexeme } from './lexemes';
import { isShilling, leadingSign, trailingMoney } from './money';
import { englishNumber, germanNumber } from './number-words';
import { isGlued, lowerAt, pastJoint, type Quantity, type Scan } from './scan';
import { wordedShare } from './shares';

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Before a number in words or a scale these make it one that nobody counted: mehrere zehntausend. */
const VAGUE = new Set('several few many mehrere einige viele wenige'.split(' '));

/** All numbers of a sentence that may count something, in order, none overlapping. */
export function quantities(scan: Scan): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < scan.lex.length) {
    const quantity = quantityAt(scan, at, found.at(-1)?.to ?? 0);
    if (quantity) found.push(quantity);
    at = quantity?.to ?? at + 1;
  }
  return found;
}

function quantityAt(scan: Scan, at: number, free: number): Quantity | null {
  const lexeme = scan.lex[at];
  if (!lexeme || lexeme.kind === 'mark' || isMasked(scan, lexeme)) return null;
  if (VAGUE.has(lowerAt(scan, at - 1))) return null;
  const number =
    lexeme.kind === 'number' ? (wordedShare(scan, at) ?? digits(scan, at)) : worded(scan, at);
  if (!number) return null;
  return withMoney(scan, number, free);
}

const isMasked = ({ masked }: Scan, { start }: Lexeme): boolean =>
  masked.some((span) => start >= span.start && start < span.end);

function digits(scan: Scan, at: number): Quantity | null {
  const lexeme = scan.lex[at] as Lexeme;
  let value = digitValue(lexeme.text, scan.separators);
  if (value === null) return null;
  let to = at + 1;
  const vulgar = VULGAR.get(lowerAt(scan, to));
  if (vulgar !== undefined) {
    value += vulgar;
    to++;
  }
  if (isGlued(scan, to) && scan.lex[to]?.kind === 'word' && !isSuffix(scan, to)) return null;
  const plain: Quantity = {
    from: at,
    to,
    lo: value,
    hi: value,
    range: false,
    by: 'digits',
    scaled: false,
  };
  return scaledBy(
    scan,
    isNegative(scan, at) ? { ...plain, lo: -value, hi: -value, from: at - 1 } : plain,
  );
}

/** What may touch the digits: `30km`, `$5bn`, `10C`, `CHF`; 80minütig and 3D are words. */
function isSuffix(scan: Scan, at: number): boolean {
  const word = lowerAt(scan, at);
  return (
    Object.hasOwn(SCALES[scan.lang] ?? {}, word) ||
    Object.hasOwn(LETTER_SCALES, word) ||
    measureWords(scan.lang).has(word) ||
    CURRENCY_SIGNS.has(word) ||
    CURRENCY_NAMES.has(word) ||
    SUFFIXES.has(word)
  );
}
/** Scales and words of money and shares that English houses write without a blank in any language. */
const SUFFIXES = new Set('bn mn tn mln bln p c pc pct sq'.split(' '));

/** `minus 5`, `−5` and a hyphen that touches only the number: `- 5` is a dash. */
function isNegative(scan: Scan, at: number): boolean {
  const before = lowerAt(scan, at - 1);
  if (before === 'minus') return true;
  return (
    (before === '−' || before === '-' || before === '–') &&
    isGlued(scan, at) &&
    // 26°F/-3°C, (-7 degrees)
    (!isGlued(scan, at - 1) || /^[(/]$/u.test(lowerAt(scan, at - 2)))
  );
}

/** Takes in the scales behind a number: `1.5 million`, `$5.4-billion`, `3 mil millones`, `5m`. */
function scaledBy(scan: Scan, number: Quantity): Quantity {
  const scales = SCALES[scan.lang] ?? SCALES.en ?? {};
  let { lo: value, to } = number;
  for (let round = 0; round < 2; round++) {
    const at = pastJoint(scan, to);
    const factor = Object.hasOwn(scales, lowerAt(scan, at)) ? scales[lowerAt(scan, at)] : undefined;
    if (factor === undefined) break;
    value *= factor;
    to = at + 1;
    // Mio. and Mrd. with their full stop
    if (lowerAt(scan, to) === '.' && isGlued(scan, to) && to < scan.lex.length - 1) to++;
  }
  if (to === number.to) return letterScaled(scan, number);
  return { ...number, to, lo: exact(value), hi: exact(value), scaled: true };
}

function letterScaled(scan: Scan, number: Quantity): Quantity {
  const letter = lowerAt(scan, number.to);
  const factor = isGlued(scan, number.to) ? LETTER_SCALES[letter] : undefined;
  if (factor === undefined) return number;
  const next = lowerAt(scan, number.to + 1);
  const counted = letter === 'k' || (letter === 'm' && countsPeople(next, scan.lang));
  if (!counted && !leadingSign(scan, number.from) && !isShilling(scan, number.to + 1))
    return number;
  const value = exact(number.lo * factor);
  return { ...number, to: number.to + 1, lo: value, hi: value, scaled: true };
}

/** Takes the noise off 5.4 × 10⁹. */
const exact = (value: number): number => Number(value.toPrecision(12));

function worded(scan: Scan, at: number): Quantity | null {
  const share = wordedShare(scan, at);
  if (share) return share;
  // Big Five, Channel Four, World War Two
  const capital = at > 0 && isCapital(scan, at);
  if (capital && !opens(scan, at)) return null;
  // “Fifty Harbours of Grey”: the title of a work
  if (capital && scan.lang === 'en' && isCapital(scan, at + 1)) return null;
  const read =
    scan.lang === 'en' ? englishWords(scan, at) : scan.lang === 'de' ? germanWords(scan, at) : null;
  return read;
}

const isCapital = (scan: Scan, at: number): boolean => /^\p{Lu}/u.test(scan.lex[at]?.text ?? '');

/** Whether a word has its capital for standing first: in the sentence, in a quotation, after a colon. */
const opens = (scan: Scan, at: number): boolean => /^[“„"«»:‘'(–—•]$/u.test(lowerAt(scan, at - 1));

const words = (from: number, to: number, value: number, scaled: boolean): Quantity => ({
  from,
  to,
  lo: exact(value),
  hi: exact(value),
  range: false,
  by: 'words',
  scaled,
});

function englishWords(scan: Scan, at: number): Quantity | null {
  const half = halfOf(scan, at);
  if (half) return half;
  const read = englishNumber(scan.lex, at);
  if (!read) return null;
  let { value, to } = read;
  const tail = [0, 1, 2, 3, 4, 5].map((i) => lowerAt(scan, to + i));
  if (tail.slice(0, 3).join(' ') === 'and a half') {
    value += 0.5;
    to += 3;
  } else if (tail.join('') === '-and-a-half') {
    value += 0.5;
    to += 6;
  }
  const number = scaledBy(scan, words(at, to, value, value >= 1e6));
  return value === 1 && !number.scaled && !opensRange(scan, to) ? null : number;
}

/** `half a million`, `half a dozen`, `a quarter of a million`. */
function halfOf(scan: Scan, at: number): Quantity | null {
  const phrase = [0, 1, 2, 3].map((i) => lowerAt(scan, at + i));
  const quarter = phrase.slice(0, 4).join(' ') === 'a quarter of a';
  const half = phrase[0] === 'half' && (phrase[1] === 'a' || phrase[1] === 'an');
  if (!half && !quarter) return null;
  const place = at + (half ? 2 : 4);
  const scale = SCALES.en?.[lowerAt(scan, place)];
  return scale ? words(at, place + 1, scale * (half ? 0.5 : 0.25), true) : null;
}

/** `one to two`, `ein bis zwei`: here one is a number. */
function opensRange(scan: Scan, at: number): boolean {
  if (!/^(?:to|or|bis|oder)$/u.test(lowerAt(scan, at))) return false;
  const next =
    scan.lang === 'de' ? germanNumber(lowerAt(scan, at + 1)) : englishNumber(scan.lex, at + 1);
  return next !== null;
}

const GERMAN_ONE = new Set(['ein', 'eine', 'einer', 'einem', 'einen']);
const GERMAN_HALVES: ReadonlyMap<string, number> = new Map([
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
]);

function germanWords(scan: Scan, at: number): Quantity | null {
  const word = lowerAt(scan, at);
  if (GERMAN_ONE.has(word)) {
    const half = /^halben?$/u.test(lowerAt(scan, at + 1));
    const place = at + (half ? 2 : 1);
    const scale = SCALES.de?.[lowerAt(scan, place)];
    if (!scale && word === 'ein' && opensRange(scan, place)) return words(at, at + 1, 1, false);
    return scale ? words(at, place + 1, scale * (half ? 0.5 : 1), true) : null;
  }
  const value = GERMAN_HALVES.get(word) ?? germanNumber(word);
  return value === null || value === undefined || value === 1
    ? null
    : scaledBy(scan, words(at, at + 1, value, value >= 1e3));
}

/** Adds the sign before or the name behind; a quantity never takes what another one has. */
function withMoney(scan: Scan, number: Quantity, free: number): Quantity {
  const sign = leadingSign(scan, number.from);
  if (sign && sign.from >= free) return { ...number, from: sign.from, currency: sign.currency };
  const name = trailingMoney(scan, number);
  return name ? { ...number, to: name.to, currency: name.currency } : number;
}

/** Whether any number can stand in a sentence: a cheap look before all the others. */
export function mayHoldNumbers(text: string, lang: string): boolean {
  return /\p{Nd}/u.test(text) || (NUMBER_WORDS[lang]?.test(text) ?? false);
}

const NUMBER_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|forty|eighty|hundred|thousand|[mb]illion|trillion|dozen|half|quarter)/iu,
  de: /zwei|zwanzig|drei|vier|fünf|sechs|sechzig|sieben|siebzig|acht|neun|zehn|elf|zwölf|hundert|tausend|million|milliard|dutzend|drittel|hälfte|anderthalb|eineinhalb/iu,
};
