import { i18n } from '#i18n';
import type { DateMention, DatePrecision } from '@/lib/model/date-mention';
import { dateFormat, monthFormat, timeFormat } from './formats';

/** When an ISO date as the model writes it begins; a week begins with its Monday (ISO 8601). */
export function dayOf(iso: string): Date {
  const week = /^(\d{4})-W(\d{2})$/.exec(iso);
  if (week) {
    const january4 = new Date(Number(week[1]), 0, 4);
    const monday = january4.getDate() - ((january4.getDay() + 6) % 7);
    return new Date(Number(week[1]), 0, monday + 7 * (Number(week[2]) - 1));
  }
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0] = iso.split(/[-T:]/).map(Number);
  return new Date(year, month - 1, day, hour, minute);
}

function words(iso: string, precision: DatePrecision, locale: string): string {
  const day = dayOf(iso);
  if (precision === 'year') return iso.slice(0, 4);
  if (precision === 'month') return monthFormat(locale).format(day);
  if (precision === 'week') return i18n.t('time.weekOf', [dateFormat(locale).format(day)]);
  const date = dateFormat(locale).format(day);
  return precision === 'time' ? `${date}, ${timeFormat(locale).format(day)}` : date;
}

/** A date of the text as the reader's language writes it, no more exact than the text is. */
export function dateMentionWords({ iso, until, precision }: DateMention, locale: string): string {
  const start = words(iso, precision, locale);
  return until ? `${start} – ${words(until, precision, locale)}` : start;
}
