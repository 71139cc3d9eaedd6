import { calendar } from '@/lib/text/calendar';

/** Which days the words of a text tell of, and which of the words do so. */
export type ToldDates = {
  /** `4-28` for 28 April: month and day, as most news tells a date without its year. */
  dates: Set<string>;
  /** 1 (Monday) to 7. */
  weekdays: Set<number>;
  /** Places of the words of dates. */
  words: Set<number>;
};

const LAST_DAY = 31;

/** A day of the month: `8`, `28th`, `8.`; 0 where the word is none. */
function dayOfMonth(word: string | undefined): number {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/.exec(word ?? '') ?? [];
  const day = Number(digits ?? 0);
  return day <= LAST_DAY ? day : 0;
}

/**
 * The days that words in lower case tell of. Two reports of one event seldom tell of different days;
 * but that both tell of one day says little, so that these words are kept from being compared.
 */
export function toldDates(words: readonly string[], lang: string): ToldDates {
  const { months, weekdays } = calendar(lang);
  const told: ToldDates = { dates: new Set(), weekdays: new Set(), words: new Set() };
  words.forEach((word, at) => {
    const weekday = weekdays.get(word);
    if (weekday !== undefined) {
      told.weekdays.add(weekday);
      told.words.add(at);
    }
    const month = months.get(word);
    if (month === undefined) return;
    told.words.add(at);
    const beside = dayOfMonth(words[at - 1]) > 0 ? at - 1 : at + 1;
    const day = dayOfMonth(words[beside]);
    if (day === 0) return;
    told.words.add(beside);
    told.dates.add(`${month}-${day}`);
  });
  return told;
}
