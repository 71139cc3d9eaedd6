import type { Figure } from '@/lib/model/figure';

/** What values are rounded to: 13.2 to 13, 1,480 to 1,500. */
const ROUNDING_STEPS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
/** A value of fewer steps is more likely exact than rounded: 10 is not 12. */
const LEAST_STEPS = 10;
/** "About 50" and 48 agree: what a writer rounds by, in news of round numbers. */
const ABOUT_SHARE = 0.1;

type Interval = { lo: number; hi: number };

/** The interval a figure allows, its bound taken at its word. */
function intervalOf({ lo, hi, bound }: Figure): Interval {
  const least = lo ?? Number.NEGATIVE_INFINITY;
  const most = hi ?? Number.POSITIVE_INFINITY;
  if (bound !== 'about') return { lo: least, hi: most };
  return { lo: least - Math.abs(least) * ABOUT_SHARE, hi: most + Math.abs(most) * ABOUT_SHARE };
}

/** The one value that a figure names, whatever its bound; `null` for a range. */
export const singleValue = ({ lo, hi }: Figure): number | null =>
  lo === null || hi === null || lo === hi ? (lo ?? hi) : null;

/** The value of a figure without a bound; `null` for any other. */
const givenValue = ({ lo, hi }: Figure): number | null => (lo === hi ? lo : null);

/** Whether rounding one value to whole units, tens, hundreds and so on gives the other. */
function roundsTo(exact: number, rounded: number): boolean {
  return ROUNDING_STEPS.some(
    (step) =>
      rounded % step === 0 &&
      Math.abs(rounded) >= step * LEAST_STEPS &&
      Math.round(exact / step) * step === rounded,
  );
}

/** The greatest value that a figure names. */
export const mostOf = ({ lo, hi }: Figure): number => hi ?? lo ?? 0;

/**
 * Whether two figures can both be right: their intervals meet ("at least 12" and 15), or one is
 * the other rounded (13.2 and 13).
 */
export function figuresAgree(one: Figure, other: Figure): boolean {
  const [a, b] = [intervalOf(one), intervalOf(other)];
  if (a.lo <= b.hi && b.lo <= a.hi) return true;
  const [x, y] = [givenValue(one), givenValue(other)];
  return x !== null && y !== null && (roundsTo(x, y) || roundsTo(y, x));
}
