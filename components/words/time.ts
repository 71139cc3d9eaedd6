import { i18n } from '#i18n';
import { ageFormat, dateAndTimeFormat, dateFormat, fullFormat } from './formats';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From here on a date says more than a count of days. */
const WEEK = 7 * DAY;

/** How long ago, within a week; the date after. Times to come (a clock that was set) read as now. */
export function ageWords(then: number, now: number, locale: string): string {
  const age = now - then;
  if (age < MINUTE) return i18n.t('time.now');
  const relative = ageFormat(locale);
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  if (age < WEEK) return relative.format(-Math.floor(age / DAY), 'day');
  return dateFormat(locale).format(then);
}

/** The moment in full, for hovering over an age. */
export function momentWords(then: number, locale: string): string {
  return fullFormat(locale).format(then);
}

/** ISO 8601 without a time of day: a calendar day, the same everywhere. */
const DAY_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Epoch milliseconds of an ISO date or moment; `null` where it is none. Days start at local midnight. */
export function momentOf(iso: string): number | null {
  const day = DAY_ONLY.exec(iso);
  const time = day
    ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])).getTime()
    : Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}

/** When an article was published: date, and time of day where the page gave one. `null` if unreadable. */
export function publishedWords(iso: string, locale: string): string | null {
  const moment = momentOf(iso);
  if (moment === null) return null;
  const format = DAY_ONLY.test(iso) ? dateFormat : dateAndTimeFormat;
  return format(locale).format(moment);
}

/** Whole days until what is in the trash is deleted; 0 on the last day. */
export function daysLeftInTrash(trashedAt: number, now: number, keepDays = 30): number {
  return Math.max(0, keepDays - Math.max(0, Math.floor((now - trashedAt) / DAY)));
}
