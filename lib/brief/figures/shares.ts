import { englishNumber, germanNumber } from './number-words';
import { isJoint, lowerAt, type Quantity, type Scan } from './scan';

/** Parts in words, as the word after the count: two thirds, zwei Drittel. */
const ENGLISH_PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);
const GERMAN_PARTS: ReadonlyMap<string, number> = new Map([
  ['drittel', 3],
  ['dritteln', 3],
  ['viertel', 4],
  ['vierteln', 4],
  ['fünftel', 5],
  ['sechstel', 6],
  ['achtel', 8],
  ['zehntel', 10],
]);

/** Behind `half of the` these are times and places, no shares. */
const NO_WHOLES = new Set(
  'year month week day century decade game match season season. hour time century. jahres monats'.split(
    ' ',
  ),
);

const share = (from: number, to: number, part: number, whole: number): Quantity => {
  const percent = Math.round((part / whole) * 10_000) / 100;
  return { from, to, lo: percent, hi: percent, range: false, by: 'share', scaled: false };
};

/**
 * A share in words, in percent: `a third of`, `two-thirds`, `half of`, `one in five`, `nine out of
 * ten`, `die Hälfte`, `drei Viertel`. A single part counts only where `of` follows, because
 * `a third` and `the third quarter` are mostly something else.
 */
export function wordedShare(scan: Scan, at: number): Quantity | null {
  if (scan.lang === 'en') return englishShare(scan, at);
  return scan.lang === 'de' ? germanShare(scan, at) : null;
}

function englishShare(scan: Scan, at: number): Quantity | null {
  const word = lowerAt(scan, at);
  if (word === 'half') {
    const next = lowerAt(scan, at + 1);
    const before = lowerAt(scan, at - 1);
    const whole = /^(?:of|the|its|their|all)$/u.test(next);
    if (!whole || /^(?:first|second|other|better|latter|and|s)$/u.test(before)) return null;
    const head = lowerAt(scan, at + 2);
    const behind = [head, lowerAt(scan, at + 3)];
    return behind.some((each) => NO_WHOLES.has(each)) ? null : share(at, at + 1, 1, 2);
  }
  // two-and-a-half
  if (word === 'a' && lowerAt(scan, at - 1) === '-') return null;
  const digits = scan.lex[at]?.kind === 'number' ? Number(scan.lex[at]?.text) : Number.NaN;
  if (digits >= 1 && digits < 10) return outOf(scan, at, { value: digits, to: at + 1 });
  const count =
    word === 'a' || word === 'one' ? { value: 1, to: at + 1 } : englishNumber(scan.lex, at);
  if (!count || count.value < 1 || count.value > 20) return null;
  const joint = isJoint(scan, count.to);
  const place = joint ? count.to + 1 : count.to;
  const parts = ENGLISH_PARTS.get(lowerAt(scan, place));
  if (parts && count.value < parts && !isTime(scan, count.value, place)) {
    if (NO_WHOLES.has(lowerAt(scan, place + 3)) || lowerAt(scan, place + 2) === 'a') return null;
    const certain = joint || count.value > 1 || lowerAt(scan, place + 1) === 'of';
    return certain ? share(at, place + 1, count.value, parts) : null;
  }
  return word === 'a' ? null : outOf(scan, at, count);
}

/** Behind `three quarters of` these make them quarters of a year. */
const COURSES = new Set(
  'growth contraction decline declines losses expansion recession negative positive falling rising consecutive shrinking slowing'.split(
    ' ',
  ),
);

/** `two quarters of contraction`: nobody says two quarters for a half. */
const isTime = (scan: Scan, value: number, place: number): boolean =>
  lowerAt(scan, place) === 'quarters' &&
  (value === 2 || (lowerAt(scan, place + 1) === 'of' && COURSES.has(lowerAt(scan, place + 2))));

/** `one in five people`, `nine out of 10`. */
function outOf(scan: Scan, at: number, count: { value: number; to: number }): Quantity | null {
  const out = lowerAt(scan, count.to) === 'out' && lowerAt(scan, count.to + 1) === 'of';
  const inside = lowerAt(scan, count.to) === 'in';
  if (!out && !inside) return null;
  const place = count.to + (out ? 2 : 1);
  const lexeme = scan.lex[place];
  const digits = lexeme?.kind === 'number' ? { value: Number(lexeme.text), to: place + 1 } : null;
  const whole = digits ?? englishNumber(scan.lex, place);
  // Three in ten is a share; two in 2024 and one in 24 hours are none.
  if (!whole || !(whole.value > count.value) || whole.value > 100) return null;
  if (inside && count.value > 1 && whole.value % 5 !== 0) return null;
  return share(at, whole.to, count.value, whole.value);
}

function germanShare(scan: Scan, at: number): Quantity | null {
  const word = lowerAt(scan, at);
  if (word === 'hälfte') {
    const before = lowerAt(scan, at - 1);
    if (/^(?:erste|ersten|zweite|zweiten|halbzeit)$/u.test(before)) return null;
    if (NO_WHOLES.has(lowerAt(scan, at + 2))) return null;
    return share(before === 'die' || before === 'der' ? at - 1 : at, at + 1, 1, 2);
  }
  const one = /^eine?[mnrs]?$/u.test(word);
  const count = one ? 1 : germanNumber(word);
  if (count === null) return null;
  const parts = GERMAN_PARTS.get(lowerAt(scan, at + 1));
  return parts && count < parts ? share(at, at + 2, count, parts) : null;
}
