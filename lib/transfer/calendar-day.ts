/** ISO 8601 calendar day, `2026-11-20`. */
export type CalendarDay = string;

/**
 * The day that an article names as its own, in its own time zone: what a citation gives, however
 * far away the reader is. `null` where no whole date is given.
 */
export const publishedDay = (iso: string | null): CalendarDay | null =>
  /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(iso ?? '')?.[0] ?? null;

/** The day of a moment (epoch milliseconds) where the reader is, or in a named time zone. */
export function dayOf(moment: number, timeZone?: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(moment);
  const part = (type: 'year' | 'month' | 'day') =>
    parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** A day in words, the month written out; the same wherever it is read. */
export const dayWords = (day: CalendarDay, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
