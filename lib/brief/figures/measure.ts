import { measureWords } from '../words/measures';
import { MEASURE_ADJECTIVES, MEASURE_PHRASES } from './data/measure-phrases';
import {
  PERCENT_BEFORE,
  PERCENT_PHRASES,
  PERCENT_WORDS,
  POINT_COMPOUNDS,
  POINT_WORDS,
} from './data/percent';
import { isGlued, lowerAt, pastJoint, type Quantity, type Scan } from './scan';

/** A unit that has a sign or a name of its own, and the lexeme behind it. */
export type Measured = { unit: string; from: number; to: number };

/** The unit of differences between shares. */
export const POINTS = 'percentage points';

/** Phrases by their first word. */
const PHRASES = new Map<string, { words: readonly string[]; unit: string }[]>();
for (const [phrase, unit] of MEASURE_PHRASES) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words, unit }]);
}

/** Percent, percentage points or a measure at a number; `null` where it counts things. */
export function measureOf(scan: Scan, quantity: Quantity): Measured | null {
  return percent(scan, quantity) ?? measure(scan, quantity);
}

function percent(scan: Scan, { from, to }: Quantity): Measured | null {
  if (PERCENT_BEFORE.has(lowerAt(scan, from - 1)) && scan.lang === 'tr')
    return { unit: '%', from: from - 1, to };
  const at = pastJoint(scan, to);
  if (POINT_COMPOUNDS.has(lowerAt(scan, at))) return { unit: POINTS, from, to: at + 1 };
  const phrase = PERCENT_PHRASES.find(
    (each) => each === `${lowerAt(scan, at)} ${lowerAt(scan, at + 1)}`,
  );
  const isPercent = PERCENT_WORDS.has(lowerAt(scan, at));
  const point = /^percentage$/u.test(lowerAt(scan, at)) && POINT_WORDS.has(lowerAt(scan, at + 1));
  if (point) return { unit: POINTS, from, to: at + 2 };
  if (!phrase && !isPercent) return null;
  const end = at + (phrase ? 2 : 1);
  const points = POINT_WORDS.has(lowerAt(scan, end));
  return points ? { unit: POINTS, from, to: end + 1 } : { unit: '%', from, to: end };
}

function measure(scan: Scan, { from, to, scaled }: Quantity): Measured | null {
  let at = pastJoint(scan, to);
  // Romance scales: deux millions de tonnes
  if (scaled && /^(?:de|d|di)$/u.test(lowerAt(scan, at))) at++;
  if (MEASURE_ADJECTIVES.has(lowerAt(scan, at)) && isMeasure(scan, at + 1)) at++;
  for (const { words, unit } of PHRASES.get(lowerAt(scan, at)) ?? []) {
    const to = behindPhrase(scan, at, words);
    if (to !== null) return { unit, from, to };
  }
  const word = lowerAt(scan, at);
  const unit = measureWords(scan.lang).get(word);
  if (!unit || !isWritten(scan, at, from)) return null;
  return { unit, from, to: at + 1 };
}

/** The lexeme behind a phrase that stands at a place: `square miles`, in compounds `-square-mile`. */
function behindPhrase(scan: Scan, from: number, words: readonly string[]): number | null {
  let at = from;
  for (const [n, word] of words.entries()) {
    if (n > 0 && word !== '-') at = pastJoint(scan, at);
    if (lowerAt(scan, at) !== word) return null;
    at++;
  }
  return at;
}

const isMeasure = (scan: Scan, at: number): boolean =>
  measureWords(scan.lang).has(lowerAt(scan, at));

/** One capital letter behind a number is no sign: `5 T`, `12 C`, `3 M`; °C stands in a phrase. */
function isWritten(scan: Scan, at: number, from: number): boolean {
  const lexeme = scan.lex[at];
  if (!lexeme) return false;
  if (lexeme.text.length > 1) return true;
  if (/^[CF]$/u.test(lexeme.text)) {
    // Norval 5C is a model
    const isModel = scan.lang === 'en' && /^\p{Lu}\p{L}/u.test(scan.lex[from - 1]?.text ?? '');
    return isGlued(scan, at) && from < at && !isModel;
  }
  return lexeme.text === lexeme.lower;
}
