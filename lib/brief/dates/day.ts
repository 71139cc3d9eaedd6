/** A day of the calendar without a clock or a zone. */
export type Day = { year: number; month: number; day: number };

const MS_PER_DAY = 86_400_000;

/** The day of an ISO 8601 date in its own zone; `null` where there is none. */
export function dayOf(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '') ?? [];
  if (!year || !month || !day) return null;
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(found) ? found : null;
}

/** Whether the calendar has such a day: no 31 June. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const number = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / MS_PER_DAY;

const fromNumber = (days: number): Day => {
  const date = new Date(days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Days from one to another; negative where the other is earlier. */
export const daysBetween = (a: Day, b: Day): number => number(b) - number(a);
/** The day so many days later, or earlier for a negative number. */
export const addDays = (day: Day, days: number): Day => fromNumber(number(day) + days);

/** 1 (Monday) to 7. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((number(day) + 3) % 7) + 7) % 7) + 1;
}

const two = (value: number): string => String(value).padStart(2, '0');
/** ISO 8601: `2026`. */
export const isoYear = (year: number): string => String(year).padStart(4, '0');
/** ISO 8601: `2026-11`. */
export const isoMonth = ({ year, month }: Day): string => `${isoYear(year)}-${two(month)}`;
/** ISO 8601: `2026-11-24`. */
export const isoDay = (day: Day): string => `${isoMonth(day)}-${two(day.day)}`;
/** ISO 8601 without a zone: `2026-11-24T09:30`. */
export const isoTime = (day: Day, hour: number, minute: number): string =>
  `${isoDay(day)}T${two(hour)}:${two(minute)}`;

/** The week by ISO 8601: the one that holds its Thursday's year, `2026-W48`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = number({ year: thursday.year, month: 1, day: 1 });
  return `${isoYear(thursday.year)}-W${two(Math.floor((number(thursday) - first) / 7) + 1)}`;
}
