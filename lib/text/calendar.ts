import { lowerCase } from './words';

/** Names of months and weekdays of a language in lower case, long, short and inflected. */
export type Calendar = {
  /** Name → 1 to 12. */
  months: ReadonlyMap<string, number>;
  /** Name → 1 (Monday) to 7. */
  weekdays: ReadonlyMap<string, number>;
};

/** Languages whose months have another form beside a day: 3 listopada, 3 ноября. Each costs time. */
const INFLECTING = new Set('ru uk be pl cs sk sl hr sr bs bg mk lt lv fi el ca hy ka'.split(' '));

const calendars = new Map<string, Calendar>();

/** The first week of 2024 begins on a Monday. */
const DAYS = Array.from({ length: 7 }, (_, n) => Date.UTC(2024, 0, 1 + n));
const MONTHS = Array.from({ length: 12 }, (_, n) => Date.UTC(2024, n, 1));

/**
 * The calendar of a language, as the platform's own data has it; the English one for a language
 * that the platform does not know.
 *
 * @param lang BCP 47 primary subtag or `und`
 */
export function calendar(lang: string): Calendar {
  let known = calendars.get(lang);
  if (!known) {
    const locale = Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0 ? lang : 'en';
    known = {
      months: names(
        locale,
        MONTHS,
        'month',
        INFLECTING.has(lang) ? [{}, { day: 'numeric' }] : [{}],
      ),
      weekdays: names(locale, DAYS, 'weekday', [{}]),
    };
    calendars.set(lang, known);
  }
  return known;
}

function names(
  locale: string,
  dates: readonly number[],
  part: 'month' | 'weekday',
  beside: readonly Intl.DateTimeFormatOptions[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const options of beside) {
      const format = new Intl.DateTimeFormat(locale, {
        ...options,
        [part]: style,
        timeZone: 'UTC',
      });
      for (const [i, date] of dates.entries()) {
        const parts = format.formatToParts(date);
        const written = parts.find((each) => each.type === part)?.value ?? '';
        const name = lowerCase(written.replace(/\.$/u, ''), locale);
        // The months of Japanese, Chinese and Korean are digits.
        if (/^\p{L}/u.test(name) && !found.has(name)) found.set(name, i + 1);
      }
    }
  }
  return found;
}
