import { calendarWords } from '@/lib/text/calendar-words';
import { words } from '@/lib/text/words';
import { STAMP_FILLERS, STAMP_WORDS } from '../data/stamp-words';

const CLOCK_OR_DAY = /\d{1,2}[:.h]\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u;
/** No stamp has more words; a long line of dates and fillers is a timetable. */
const LONGEST = 16;

/**
 * Whether a line says nothing but when the page was published or updated, or how long it takes to
 * read: `Updated at 8.50pm on 17 November`. Another such line is no change of an article. A sentence
 * with any other word in it is none, so that a date that was put off is a change.
 */
export function isTimeStamp(line: string, lang: string): boolean {
  const all = words(line, lang);
  if (all.length === 0 || all.length > LONGEST) return false;
  const calendar = calendarWords(lang);
  const stamps = all.filter((word) => STAMP_WORDS.has(word));
  const days = all.filter((word) => calendar.has(word));
  const numbers = all.filter((word) => /\d/u.test(word));
  const rest = all.filter(
    (word) =>
      !STAMP_WORDS.has(word) &&
      !calendar.has(word) &&
      !/\d/u.test(word) &&
      !STAMP_FILLERS.has(word),
  );
  if (rest.length > 0) return false;
  return stamps.length > 0 || (numbers.length > 0 && (days.length > 0 || CLOCK_OR_DAY.test(line)));
}
