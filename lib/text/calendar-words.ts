import { calendar } from './calendar';

const words = new Map<string, ReadonlySet<string>>();

/**
 * Days and months of a language in lower case, which many languages capitalise and which name
 * nothing. English ones for a language that the platform does not know.
 *
 * @param lang BCP 47 primary subtag or `und`
 */
export function calendarWords(lang: string): ReadonlySet<string> {
  let known = words.get(lang);
  if (!known) {
    const { months, weekdays } = calendar(lang);
    known = new Set([...weekdays.keys(), ...months.keys()]);
    words.set(lang, known);
  }
  return known;
}

/** Names of one or two letters are none that anybody writes into a text. */
const SHORTEST_MONTH = 3;
/** Shorter names of days are other words, too: `so`, `do`, `mi`, `sun`. */
const SHORTEST_DAY = 4;

/** The months of a language by their whole and short names, in lower case. */
export const monthNames = (lang: string): string[] =>
  [...calendar(lang).months.keys()].filter((name) => name.length >= SHORTEST_MONTH);

/** The days of the week of a language by their whole names, in lower case. */
export const weekdayNames = (lang: string): string[] =>
  [...calendar(lang).weekdays.keys()].filter((name) => name.length >= SHORTEST_DAY);
