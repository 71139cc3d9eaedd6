import type { DateMention } from '@/lib/model/date-mention';
import type { ReadText } from '../read-text';
import { calendarDates, hasCalendarWord } from './calendar-dates';
import { RELATIVE_CUES } from './data/cues';
import { dayOf } from './day';
import { digitDates } from './digit-dates';
import type { DateScan, Found } from './found';
import { isGeneric } from './generic';
import { parsedDates } from './parsed-dates';

/** Headings repeat the text, rows of tables hold dates without what happened. */
const NO_PROSE = new Set(['heading', 'row']);

/**
 * The dates that a text names, in order, resolved against its day of publication: days, weekdays,
 * weeks, months, years. Lengths of time (`for two weeks`, `three days later`) are none. Without a
 * day of publication only dates with their year are read. Takes time in proportion to the text.
 */
export function findDates(read: ReadText): DateMention[] {
  const { article, lang } = read;
  const published = dayOf(article.published);
  const mentions: DateMention[] = [];
  for (const { index, kind, text, words, start: offset } of read.sentences) {
    if (NO_PROSE.has(kind)) continue;
    for (const { start, end, rule, ...date } of datesIn({ text, lang, published }, words)) {
      mentions.push({
        text: text.slice(start, end),
        ...date,
        sentences: [index],
        spans: [{ start: offset + start, end: offset + end }],
        rule,
      });
    }
  }
  return mentions;
}

function datesIn(scan: DateScan, words: readonly string[]): Found[] {
  const named = hasCalendarWord(words, scan.lang);
  const digits = /\d{4}|\d{1,2}\.\s?\d{1,2}\.|\d\s?[月월]/u.test(scan.text);
  const relative = hasRelativeCue(words, scan.lang);
  if (!named && !digits && !relative) return [];
  const found = named || relative ? parsedDates(scan) : [];
  if (named) found.push(...calendarDates(scan, found));
  if (digits) found.push(...digitDates(scan, found));
  const dates = found.filter((each) => !isGeneric(scan, each)).sort((a, b) => a.start - b.start);
  return withYears(scan.text, dates);
}

/** `March last year`: the year that follows a month or a day of it is part of that date. */
function withYears(text: string, dates: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const each of dates) {
    const before = joined.at(-1);
    const follows = before && /^(?:,? | of )$/u.test(text.slice(before.end, each.start));
    if (follows && /^\d{4}$/.test(each.iso) && before.iso.startsWith(`${each.iso}-`))
      joined[joined.length - 1] = { ...before, end: each.end };
    else joined.push(each);
  }
  return joined;
}

type Cues = {
  alone: ReadonlySet<string>;
  units: ReadonlySet<string>;
  pointers: ReadonlySet<string>;
};
const relativeCues = new Map<string, Cues>();

/** Whether words point from the day of publication: yesterday, last week, vor zwei Jahren. */
function hasRelativeCue(words: readonly string[], lang: string): boolean {
  const listed = RELATIVE_CUES[lang];
  if (!listed) return false;
  let known = relativeCues.get(lang);
  if (!known) {
    known = {
      alone: new Set(listed.alone.split(' ')),
      units: new Set(listed.units.split(' ')),
      pointers: new Set(listed.pointers.split(' ')),
    };
    relativeCues.set(lang, known);
  }
  let unit = false;
  let pointer = false;
  for (const word of words) {
    if (known.alone.has(word)) return true;
    unit ||= known.units.has(word);
    pointer ||= known.pointers.has(word);
  }
  return unit && pointer;
}
