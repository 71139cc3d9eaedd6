import { allMatches } from '@/lib/text/all-matches';
import { calendar } from '@/lib/text/calendar';
import { literalPattern } from '@/lib/text/literal-pattern';
import { lowerCase } from '@/lib/text/words';
import { DAY_PARTS, LAST, LAST_BEHIND, NEXT, NEXT_BEHIND, THIS, YEAR_BESIDE } from './data/cues';
import { type Day, isDay, isoDay, isoMonth } from './day';
import { type DateScan, type Found, isTaken } from './found';
import { isPersonsMonth } from './persons-month';
import { type Pointed, resolveDay, resolveMonth, resolveWeekday } from './resolve';
import { tenseAt } from './tense';

/** English short names that are words, too, and full names that are: they need their company. */
const ENGLISH_WORDS = new Set(['may', 'march', 'sun', 'sat', 'wed', 'mar', 'fri', 'mon']);
const DAY_MONTH_YEAR = (months: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d.,])(\\d{1,2})(?:\\.|er|º|°|-?(?:st|nd|rd|th|го|e))?\\s(?:(?:de|of)\\s)?(${months})\\.?(?!\\p{L})(?:,?\\s(?:del?\\s)?(\\d{4})(?!\\d))?`,
    'giu',
  );
const MONTH_YEAR = (months: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(${months})\\.?(?!\\p{L})(?:,?\\s(?:del?\\s|of\\s)?(\\d{4})(?!\\d))?`,
    'giu',
  );
const WEEKDAY = (days: string): RegExp => new RegExp(`(?<!\\p{L})(${days})(?!\\p{L})`, 'giu');

/** Shorter names are words, too, or stand nowhere but in tables: so, do, mi, sun. */
const SHORTEST_MONTH = 3;
const SHORTEST_DAY = 4;

type Patterns = { days: RegExp; months: RegExp; weekdays: RegExp };
const patterns = new Map<string, Patterns>();

function patternsOf(lang: string): Patterns {
  let known = patterns.get(lang);
  if (!known) {
    const { months, weekdays } = calendar(lang);
    const names = (all: ReadonlyMap<string, number>, shortest: number, tail = ''): string =>
      [...all.keys()]
        .filter((name) => name.length >= shortest)
        .sort((a, b) => b.length - a.length)
        .map((name) => literalPattern(name) + tail)
        .join('|') || '(?!)';
    const parts = lang === 'de' ? `(?:${DAY_PARTS.join('|')})?s?` : '';
    known = {
      days: DAY_MONTH_YEAR(names(months, SHORTEST_MONTH)),
      months: MONTH_YEAR(names(months, SHORTEST_MONTH)),
      weekdays: WEEKDAY(names(weekdays, SHORTEST_DAY, parts)),
    };
    patterns.set(lang, known);
  }
  return known;
}

const named = new Map<string, ReadonlySet<string>>();

/** Whether a sentence names a month or a weekday at all, by its words in lower case. */
export function hasCalendarWord(words: readonly string[], lang: string): boolean {
  let known = named.get(lang);
  if (!known) {
    const { months, weekdays } = calendar(lang);
    const parts = lang === 'de' ? DAY_PARTS.flatMap((part) => [part, `${part}s`]) : [];
    known = new Set([
      ...[...months.keys()].filter((name) => name.length >= SHORTEST_MONTH),
      ...[...weekdays.keys()]
        .filter((name) => name.length >= SHORTEST_DAY)
        .flatMap((day) => [day, ...parts.map((part) => day + part)]),
    ]);
    named.set(lang, known);
  }
  // Turkish joins its endings to names by an apostrophe: Kasım’da.
  const bare = (word: string): string => (lang === 'tr' ? (word.split(/['’]/u, 1)[0] ?? '') : word);
  for (const word of words) if (known.has(bare(word))) return true;
  return false;
}

/** Days with their month, months and weekdays, by the platform's names of them, in any language. */
export function calendarDates(scan: DateScan, taken: readonly Found[]): Found[] {
  const { days, months, weekdays } = patternsOf(scan.lang);
  const found: Found[] = [];
  const add = (match: RegExpExecArray, make: (span: Found) => Found | null): void => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isTaken(taken, span) || isTaken(found, span)) return;
    const made = make({ ...span, iso: '', precision: 'day', rule: 'date.calendar@1' });
    if (made) found.push(made);
  };
  for (const match of allMatches(days, scan.text))
    add(match, (span) => dayAndMonth(scan, match, span));
  for (const match of allMatches(months, scan.text))
    add(match, (span) => monthAlone(scan, match, span));
  for (const match of allMatches(weekdays, scan.text))
    add(match, (span) => weekdayAlone(scan, match, span));
  return found;
}

function dayAndMonth(scan: DateScan, match: RegExpExecArray, span: Found): Found | null {
  const [, day = '', name = '', year] = match;
  const month = calendar(scan.lang).months.get(lowerCase(name, scan.lang));
  if (!month) return null;
  const told = year ? Number(year) : yearBeside(scan, span.end);
  const resolved = told
    ? { year: told, month, day: Number(day) }
    : scan.published && resolveDay(month, Number(day), scan.published, tense(scan, span));
  return resolved && isDay(resolved) ? { ...span, iso: isoDay(resolved) } : null;
}

function monthAlone(scan: DateScan, match: RegExpExecArray, span: Found): Found | null {
  const [, name = '', year] = match;
  const month = calendar(scan.lang).months.get(lowerCase(name, scan.lang));
  if (!month || (scan.lang === 'en' && !isEnglishMonth(scan, match, year))) return null;
  const place = { index: match.index, text: name };
  if (!year && /^(?:en|de)$/u.test(scan.lang) && isPersonsMonth(scan.text, place)) return null;
  // German writes months with a capital; mai, juli and august without are other words or names.
  if (scan.lang === 'de' && !/^\p{Lu}/u.test(name)) return null;
  if (!year && !scan.published) return null;
  const { start, end } = extended(scan, span);
  const told = year ? Number(year) : yearBeside(scan, span.end);
  const resolved =
    told ?? resolveMonth(month, scan.published as Day, tense(scan, span), pointed(scan, span));
  return {
    ...span,
    start,
    end,
    iso: isoMonth({ year: resolved, month, day: 1 }),
    precision: 'month',
  };
}

/** May and March only with a preposition of time before them or a year behind. */
function isEnglishMonth(scan: DateScan, match: RegExpExecArray, year: string | undefined): boolean {
  const name = match[1] ?? '';
  if (!/^\p{Lu}/u.test(name)) return false;
  if (year || (!ENGLISH_WORDS.has(name.toLowerCase()) && name.length > 3)) return true;
  return /(?:in|since|until|till|by|last|next|of|from|early|late|mid|during|before|after|through|to|every)[\s-]$/iu.test(
    scan.text.slice(0, match.index),
  );
}

function weekdayAlone(scan: DateScan, match: RegExpExecArray, span: Found): Found | null {
  if (!scan.published) return null;
  const name = lowerCase(match[1] ?? '', scan.lang);
  if (/^(?:en|de)$/u.test(scan.lang) && !/^\p{Lu}/u.test(match[1] ?? '')) return null;
  const { weekdays } = calendar(scan.lang);
  const bare = [...weekdays.keys()].find((each) => each.length > 3 && name.startsWith(each));
  const weekday = weekdays.get(name) ?? weekdays.get(bare ?? '');
  if (!weekday) return null;
  const day = resolveWeekday(weekday, scan.published, tense(scan, span), pointed(scan, span));
  return { ...span, ...extended(scan, span), iso: isoDay(day), rule: 'date.weekday@1' };
}

/** The verb beside a date. */
export const tense = (scan: DateScan, { start, end }: { start: number; end: number }) =>
  tenseAt(scan.text.slice(0, start), scan.text.slice(end), scan.lang);

/** `last` or `next` in the words or right beside them. */
export function pointed(scan: DateScan, { start, end }: { start: number; end: number }): Pointed {
  const before = scan.text.slice(Math.max(0, start - 24), start);
  const own = scan.text.slice(start, end).replace(/\P{L}+/gu, ' ');
  const behind = scan.text.slice(end, end + 16);
  const first = `${own.split(' ')[0] ?? ''} `;
  const last = own.split(' ').at(-1) ?? '';
  if (
    LAST.test(before) ||
    LAST.test(first) ||
    LAST_BEHIND.test(behind) ||
    LAST_BEHIND.test(` ${last}`)
  )
    return 'last';
  if (
    NEXT.test(before) ||
    NEXT.test(first) ||
    NEXT_BEHIND.test(behind) ||
    NEXT_BEHIND.test(` ${last}`)
  )
    return 'next';
  return THIS.test(before) || THIS.test(first) ? 'this' : null;
}

/** The year that stands behind a date in words: `June last year`, `im April vergangenen Jahres`. */
export function yearBeside(scan: DateScan, end: number): number | null {
  const [, last, next] = YEAR_BESIDE.exec(scan.text.slice(end, end + 30)) ?? [];
  if (!scan.published || (!last && !next)) return null;
  return scan.published.year + (next ? 1 : -1);
}

/** Takes `last` or `next` before a date into its words. */
function extended(scan: DateScan, { start, end }: Found): { start: number; end: number } {
  const before = scan.text.slice(Math.max(0, start - 24), start);
  const word = (LAST.exec(before) ?? NEXT.exec(before))?.[0].trimStart();
  return { start: start - (word?.length ?? 0), end };
}
