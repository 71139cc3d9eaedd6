import type { DateMention } from '@/lib/model/date-mention';
import type { ReadText } from '../read-text';
import { calendarDates, hasCalendarWord } from './calendar-dates';
import { RELATIVE_CUES } from './data/cues';
import { dayOf } from './day';
import { digitDates } from './digit-dates';
import type { DateScan, Found } from './found';
import { parsedDates } from './parsed-dates';

/** Headings repeat the text, rows of tables hold dates without what happened. */
const NO_PROSE = new Set(['heading', 'row']);

const relativeCues = new Map<string, ReadonlySet<string>>();

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
  const named = hasCalendarWord(scan.text, scan.lang);
  const digits = /\d{4}|\d{1,2}\.\s?\d{1,2}\.|\d\s?[月월]/u.test(scan.text);
  const relative = words.some((word) => cuesOf(scan.lang).has(word));
  if (!named && !digits && !relative) return [];
  const found = named || relative ? parsedDates(scan) : [];
  if (named) found.push(...calendarDates(scan, found));
  if (digits) found.push(...digitDates(scan, found));
  return found.sort((a, b) => a.start - b.start);
}

function cuesOf(lang: string): ReadonlySet<string> {
  let known = relativeCues.get(lang);
  if (!known) {
    known = new Set(RELATIVE_CUES[lang]?.split(' '));
    relativeCues.set(lang, known);
  }
  return known;
}
