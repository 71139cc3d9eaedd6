import type { DateMention, DatePrecision } from '@/lib/model/date-mention';
import type { Span } from '@/lib/model/evidence';
import { overlap } from '@/lib/text/spans';
import { type Day, isoDay, isoMonth, isoWeek, isoYear } from './day';

/** A date with its place in the sentence. */
export type Found = Span & Pick<DateMention, 'iso' | 'precision' | 'until'> & { rule: string };

/** A day, month or year as exact as told. */
export function isoOf(day: Day, precision: DatePrecision): string {
  if (precision === 'year') return isoYear(day.year);
  if (precision === 'month') return isoMonth(day);
  return precision === 'week' ? isoWeek(day) : isoDay(day);
}

/** A sentence as dates are looked for in it. */
export type DateScan = {
  text: string;
  lang: string;
  /** `null` where the page does not tell: then only full dates are read. */
  published: Day | null;
};

/** Whether a place is taken by a date that was found before. */
export const isTaken = (found: readonly Span[], span: Span): boolean =>
  found.some((each) => overlap(span, each));
