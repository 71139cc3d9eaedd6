import { lowerCase } from './words';

const calendars = new Map<string, ReadonlySet<string>>();

/** The first week of 2024 begins on a Monday. */
const MONDAY = 1;

/** Long and short names of the days or the months, as the platform's own data has them. */
function namesOf(part: 'weekday' | 'month', locale: string): string[] {
  const days =
    part === 'weekday'
      ? Array.from({ length: 7 }, (_, n) => Date.UTC(2024, 0, MONDAY + n))
      : Array.from({ length: 12 }, (_, n) => Date.UTC(2024, n, 1));
  return (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { [part]: style, timeZone: 'UTC' });
    return days.map((day) => format.format(day).replace(/\.$/u, ''));
  });
}

/**
 * Days and months of a language in lower case, which many languages capitalise and which name
 * nothing. English ones for a language that the platform does not know.
 *
 * @param lang BCP 47 primary subtag or `und`
 */
export function calendarWords(lang: string): ReadonlySet<string> {
  const known = calendars.get(lang);
  if (known) return known;
  const locale = Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0 ? lang : 'en';
  const names = [...namesOf('weekday', locale), ...namesOf('month', locale)];
  const set = new Set(names.map((name) => lowerCase(name, lang)));
  calendars.set(lang, set);
  return set;
}
