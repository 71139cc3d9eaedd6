import { addDays, type Day, daysBetween, isDay, weekdayOf } from './day';
import type { Tense } from './tense';

/** Which one is meant where words beside a date say so: `last Tuesday`, `next Tuesday`. */
export type Pointed = 'last' | 'next' | 'this' | null;

/**
 * The day that a bare weekday means in a text of that day: the last one up to the day itself, or,
 * beside a verb of the future, the next one. News is about what has happened.
 */
export function resolveWeekday(
  weekday: number,
  published: Day,
  tense: Tense,
  pointed: Pointed,
): Day {
  const back = (((weekdayOf(published) - weekday) % 7) + 7) % 7;
  if (pointed === 'last') return addDays(published, -(back || 7));
  if (pointed === 'next') return addDays(published, 7 - back);
  const isAhead = pointed === 'this' ? tense !== 'past' : tense === 'future';
  if (isAhead) return addDays(published, back === 0 ? 0 : 7 - back);
  return addDays(published, -back);
}

/** A verb of the past or the future decides the year up to this far from the publication, in days. */
const TENSE_REACH = 300;

/** The year of a day and month without one: the nearest, unless the verb beside it says otherwise. */
export function resolveDay(month: number, day: number, published: Day, tense: Tense): Day | null {
  const candidates = [-1, 0, 1]
    .map((years): Day => ({ year: published.year + years, month, day }))
    .filter(isDay)
    .map((each) => ({ each, days: daysBetween(published, each) }))
    .sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
  const told = candidates.find(
    ({ days }) =>
      (tense === 'past' && days <= 0 && days >= -TENSE_REACH) ||
      (tense === 'future' && days >= 0 && days <= TENSE_REACH),
  );
  return (told ?? candidates[0])?.each ?? null;
}

/** A month without a year: the last one up to the publication, or, in the future, the next one. */
export function resolveMonth(
  month: number,
  published: Day,
  tense: Tense,
  pointed: Pointed,
): number {
  const ahead = month - published.month;
  if (pointed === 'this') return published.year;
  if (pointed === 'last') return ahead < 0 ? published.year : published.year - 1;
  if (pointed === 'next') return ahead > 0 ? published.year : published.year + 1;
  if (tense === 'future') return ahead >= 0 ? published.year : published.year + 1;
  if (tense === 'past') return ahead <= 0 ? published.year : published.year - 1;
  // Nothing tells: up to three months ahead is more likely meant than nine back.
  if (ahead > 3) return published.year - 1;
  return ahead < -8 ? published.year + 1 : published.year;
}
