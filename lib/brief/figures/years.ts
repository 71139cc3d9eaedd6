import { measureWords, TIME_UNITS } from '../words/measures';
import { countsPeople } from './counted-people';
import { DEFINITE, LABELS, SPAN_CUES, SPAN_ENDS, YEAR_CUES } from './data/time-words';
import { isPlural } from './noun';
import { lowerAt, type Quantity, type Scan } from './scan';

/** Four digits in here are years unless something speaks for a count. */
const LIKELY_FROM = 1900;
const LIKELY_TO = 2100;
const EARLIEST = 1000;

/**
 * Whether four plain digits are a year: always from 1900 to 2100, but before a unit, behind a bound
 * that is no preposition, and, in languages that write 2000 without a mark, when it is a round
 * number of things; outside of that only behind a preposition of time.
 */
export function isYear(scan: Scan, quantity: Quantity, bounded: boolean): boolean {
  const lexeme = scan.lex[quantity.from];
  if (quantity.by !== 'digits' || quantity.scaled || quantity.currency !== undefined) return false;
  if (quantity.range || !lexeme || !/^\d{4}$/u.test(lexeme.text)) return false;
  const { lo } = quantity;
  const next = lowerAt(scan, quantity.to);
  const isUnit =
    measureWords(scan.lang).has(next) ||
    countsPeople(next, scan.lang) ||
    /^(?:%|percent|prozent)$/u.test(next);
  if (bounded || lo < EARLIEST) return false;
  // des 1849 verstorbenen Malers
  const one = /^(?:des|dem|das|der|im|eine?[mnrs]?)$/u.test(lowerAt(scan, quantity.from - 1));
  if (scan.lang === 'de' && one && lo < LIKELY_TO && GERMAN_PARTICIPLE.test(next)) return true;
  const cue = YEAR_CUES.has(lowerAt(scan, quantity.from - 1));
  if (lo >= LIKELY_FROM && lo <= LIKELY_TO) {
    if (!isUnit && !(lo % 100 === 0 && isThing(scan, quantity.to))) return true;
    return cue && !isUnit;
  }
  return lo < LIKELY_TO && cue && !isUnit && !isThing(scan, quantity.to);
}

/** Of people and things in a year: `1849 verstorbenen`, `1871 gegründete`. */
const GERMAN_PARTICIPLE =
  /^(?:ge|ver|er|ent|be|zer|ein|aus|auf|ab)\p{Ll}{3,}(?:t|en)(?:e|en|er|es|em)$/u;

/** Whether a noun in the plural seems to follow. */
function isThing(scan: Scan, at: number): boolean {
  const lexeme = scan.lex[at];
  if (lexeme?.kind !== 'word') return false;
  return scan.lang === 'de' ? /^\p{Lu}/u.test(lexeme.text) : isPlural(lexeme.lower);
}

/**
 * A number of days or years that tells when: `in the past 24 hours`, `two weeks ago`.
 *
 * @param from the first lexeme, a bound included: vor etwa zwei Wochen
 */
export function isSpanOfTime(scan: Scan, from: number, to: number): boolean {
  const unit = measureWords(scan.lang).get(lowerAt(scan, to));
  if (!unit || !TIME_UNITS.has(unit)) return false;
  if (SPAN_CUES[scan.lang]?.has(lowerAt(scan, from - 1))) return true;
  return SPAN_ENDS[scan.lang]?.has(lowerAt(scan, to + 1)) ?? false;
}

/** Below this a number in words behind `the` or `these` points back to what was counted before. */
const SMALL = 13;

/** `the two leaders`, `die drei Männer`, `day three`, `Platz zwei`: nothing is counted here. */
export function pointsBack(scan: Scan, { from, by, lo, scaled }: Quantity): boolean {
  if (by !== 'words' || scaled || lo >= SMALL) return false;
  if (LABELS.has(lowerAt(scan, from - 1))) return true;
  return DEFINITE[scan.lang]?.has(lowerAt(scan, from - 1)) ?? false;
}

/**
 * Whether the number belongs to a name: a word with a capital stands right before it and no word
 * of a language that writes all nouns so. `Boeing 737 jets`; not `On Monday 12 people`.
 */
export function isPartOfName(scan: Scan, { from, by }: Quantity): boolean {
  const before = scan.lex[from - 1];
  if (by !== 'digits' || scan.lang === 'de' || from < 2 || before?.kind !== 'word') return false;
  // iPhone 14, watchOS 2
  if (!/\p{Lu}/u.test(before.text) || before.lower === before.text) return false;
  return !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(before.lower);
}
