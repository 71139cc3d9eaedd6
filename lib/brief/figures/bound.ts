import type { FigureBound } from '@/lib/model/figure';
import { measureWords, TIME_UNITS } from '../words/measures';
import { countsPeople } from './counted-people';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from './data/bounds';
import { measureOf } from './measure';
import { isGlued, isJoint, lowerAt, type Quantity, type Scan } from './scan';

type Bounded = { bound: FigureBound; from: number; to: number };

const tables = new Map<string, ReadonlyMap<string, FigureBound>>();

function table(of: typeof BOUNDS_BEFORE, name: string, lang: string) {
  const key = `${name} ${lang}`;
  let known = tables.get(key);
  if (!known) {
    known = new Map(
      Object.entries(of[lang] ?? {}).flatMap(([bound, phrases]) =>
        phrases.split('|').map((phrase) => [phrase, bound as FigureBound] as const),
      ),
    );
    tables.set(key, known);
  }
  return known;
}

/** The longest phrases have four words. */
const LONGEST = 4;
/** Between a bound and its number: `at least another 12`, `mindestens weitere zwölf`. */
const FILLERS = new Set(
  'a an another the additional further other de d weitere weiteren zusätzliche des den of'.split(
    ' ',
  ),
);
/** Prepositions of place, time or matter as well as bounds. */
const AMBIGUOUS = new Set([
  'over',
  'under',
  'above',
  'below',
  'über',
  'unter',
  'about',
  'around',
  'gut',
  'near',
  'within',
  'ab',
]);
/** Before `as many as` these compare with a number that is known: `twice as many as the 30 of 2024`. */
const TIMES = new Set('twice thrice times half'.split(' '));
/** Before `more than` these say by how much another number is exceeded: `5 % more than the 30 of 2024`. */
const COMPARED_BY = /^(?:%|percent|cent|points?|times|twice|fold)$/u;
const ADJECTIVE_THAN = /^(?:higher|lower|greater|larger|smaller) than$/u;
/** How far before a comparison its measure may stand, in lexemes: `59 million tonnes higher than`. */
const MEASURE_REACH = 3;
/** Before `about` and `over` these ask for a matter: `talks about 12 points`. */
const ABOUT_A_MATTER =
  /^(?:talk|worr|concern|ask|know|knew|think|thought|complain|said|say|told|tell|report|question|inform|news|care|learn|story|stories|spoke|speak|dispute|row|control|fear|battle|fight|anger|argu|custody|sued|debat|bericht|sprach|sprech|disku|streit|verhandl|entscheid|informier|abgestimmt)/u;
/** Before `over` and a time: then it is a bound after all. */
const FOR_A_TIME = new Set([
  'for',
  'seit',
  'vor',
  'nach',
  'of',
  'last',
  'lasting',
  'spent',
  'spend',
]);

/**
 * How a number is bounded by the words around it, and what belongs to it then: from the bound's
 * first word to the last one behind the number.
 */
export function boundOf(scan: Scan, quantity: Quantity): Bounded {
  const before = boundBefore(scan, quantity);
  if (before) return { ...before, to: quantity.to };
  const after = boundAfter(scan, quantity);
  return { bound: after?.bound ?? 'exact', from: quantity.from, to: after?.to ?? quantity.to };
}

function boundBefore(scan: Scan, quantity: Quantity): { bound: FigureBound; from: number } | null {
  const bounds = table(BOUNDS_BEFORE, 'before', scan.lang);
  let end = quantity.from;
  if (lowerAt(scan, end - 1) === '~' || lowerAt(scan, end - 1) === '≈')
    return { bound: 'about', from: end - 1 };
  for (let skipped = 0; skipped <= 2; skipped++) {
    // ca. and approx. keep their full stop
    const last = lowerAt(scan, end - 1) === '.' && isGlued(scan, end - 1) ? end - 1 : end;
    for (let length = LONGEST; length > 0; length--) {
      const from = last - length;
      if (from < 0) continue;
      const phrase = phraseOf(scan, from, last);
      const bound = bounds.get(phrase);
      if (bound && isLimit(scan, phrase, from, quantity, skipped > 0)) return { bound, from };
    }
    if (!FILLERS.has(lowerAt(scan, end - 1))) return null;
    end--;
  }
  return null;
}

function phraseOf(scan: Scan, from: number, to: number): string {
  let phrase = '';
  for (let i = from; i < to; i++) phrase += i > from ? ` ${lowerAt(scan, i)}` : lowerAt(scan, i);
  return phrase;
}

/** Whether a measure stands right before, by which something is higher or lower. */
const isMeasured = (scan: Scan, at: number): boolean =>
  scan.lex.slice(Math.max(0, at - MEASURE_REACH), at).some(({ kind }) => kind === 'number');

/** Whether a word that may also be a preposition of place, time or matter is a bound here. */
function isLimit(
  scan: Scan,
  phrase: string,
  from: number,
  quantity: Quantity,
  apart: boolean,
): boolean {
  if (phrase === 'some') return quantity.lo >= 10;
  if (phrase.startsWith('as ') && TIMES.has(lowerAt(scan, from - 1))) return false;
  if (COMPARED_BY.test(lowerAt(scan, from - 1)) && phrase.endsWith(' than')) return false;
  if (ADJECTIVE_THAN.test(phrase) && isMeasured(scan, from)) return false;
  if (!AMBIGUOUS.has(phrase)) return true;
  // unter den 100 Abgeordneten, over the 12 months
  if (apart && /^(?:the|den|des)$/u.test(lowerAt(scan, quantity.from - 1))) return false;
  const before = lowerAt(scan, from - 1);
  if (ABOUT_A_MATTER.test(before)) return false;
  const next = lowerAt(scan, quantity.to);
  const isTime = TIME_UNITS.has(measureWords(scan.lang).get(next) ?? '');
  if ((phrase === 'over' || phrase === 'über') && isTime) {
    return FOR_A_TIME.has(before) || quantity.by === 'digits';
  }
  // near 12 villages, within two clubs: a place
  if (phrase === 'near' || phrase === 'within') return measureOf(scan, quantity) !== null;
  // ab 7.000 Euro, ab zehn Prozent; ab 2030 is a time
  if (phrase === 'ab') return quantity.currency !== undefined || measureOf(scan, quantity) !== null;
  // unter zwölf Teilnehmern: among them
  if (phrase === 'unter') return !countsPeople(next, 'de') && quantity.by !== 'share';
  return true;
}

function boundAfter(scan: Scan, { to }: Quantity): { bound: FigureBound; to: number } | null {
  if (lowerAt(scan, to) === '+' && isGlued(scan, to)) return { bound: 'at-least', to: to + 1 };
  const bounds = table(BOUNDS_AFTER, 'after', scan.lang);
  // 300-plus pages
  if (isJoint(scan, to) && lowerAt(scan, to + 1) === 'plus')
    return { bound: 'at-least', to: to + 2 };
  const odd = isGlued(scan, to) && lowerAt(scan, to + 1) === 'odd';
  if (odd) return { bound: 'about', to: to + 2 };
  // behind the number or behind one word of its unit: 12 people or more
  for (const from of [to, to + 1]) {
    for (let length = 4; length > 0; length--) {
      const bound = bounds.get(phraseOf(scan, from, from + length));
      if (bound) return { bound, to: from === to ? from + length : to };
    }
  }
  return null;
}
