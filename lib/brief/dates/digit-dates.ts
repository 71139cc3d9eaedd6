import { allMatches } from '@/lib/text/all-matches';
import { calendar } from '@/lib/text/calendar';
import { lowerCase } from '@/lib/text/words';
import { tense } from './calendar-dates';
import { BEFORE_YEAR, COUNTED } from './data/cues';
import { isDay, isoDay, isoMonth, isoYear } from './day';
import { type DateScan, type Found, isTaken } from './found';
import { resolveDay } from './resolve';

/** 24.11.2026 and 24.11., 2026-11-24; slashes are left out: which is the month differs by country. */
const DOTTED = /(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?(?![\d])/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
/** 2026年11月24日, 11月24日, 2026年11月, 2026년 11월 24일 */
const EAST_ASIAN =
  /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?|(\d{4})\s?[年년](?!間|간|前)/g;
const EAST_ASIAN_LANGUAGES = new Set(['zh', 'ja', 'ko']);
/** A year, and a second one joined to it: 2024-25, 1939–1945, 2024/25. */
const YEAR =
  /(?<![\p{L}\d.,:/$€£-])(1[5-9]\d{2}|20\d{2})(?:\s?[-–/]\s?(\d{4}|\d{2}))?(?![\d]|[.,:/-]\d|\p{L})/gu;

/** Dates in digits: whole ones, and bare years where they are no counts and no part of a name. */
export function digitDates(scan: DateScan, taken: readonly Found[]): Found[] {
  const found: Found[] = [];
  const add = (match: RegExpExecArray, dated: Omit<Found, 'start' | 'end'> | null): void => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!dated || isTaken(taken, span) || isTaken(found, span)) return;
    found.push({ ...span, ...dated });
  };
  for (const match of allMatches(ISO, scan.text)) add(match, whole(match[1], match[2], match[3]));
  for (const match of allMatches(DOTTED, scan.text)) add(match, dotted(scan, match));
  if (EAST_ASIAN_LANGUAGES.has(scan.lang)) {
    for (const match of allMatches(EAST_ASIAN, scan.text)) add(match, eastAsian(scan, match));
  }
  for (const match of allMatches(YEAR, scan.text))
    if (isYear(scan, match)) add(match, years(match));
  return found;
}

type Dated = Omit<Found, 'start' | 'end'> | null;
const RULE = 'date.digits@1';

function whole(year?: string, month?: string, day?: string): Dated {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(date) ? { iso: isoDay(date), precision: 'day', rule: RULE } : null;
}

function dotted(scan: DateScan, match: RegExpExecArray): Dated {
  const [, day = '', month = '', year] = match;
  if (year) return whole(year, month, day);
  const span = { start: match.index, end: match.index + match[0].length };
  const known =
    scan.published && resolveDay(Number(month), Number(day), scan.published, tense(scan, span));
  return known ? { iso: isoDay(known), precision: 'day', rule: RULE } : null;
}

function eastAsian(scan: DateScan, match: RegExpExecArray): Dated {
  const [, year, month, day, alone] = match;
  if (alone) return { iso: alone, precision: 'year', rule: RULE };
  if (year && day) return whole(year, month, day);
  if (year)
    return {
      iso: isoMonth({ year: Number(year), month: Number(month), day: 1 }),
      precision: 'month',
      rule: RULE,
    };
  if (!day || !scan.published) return null;
  const known = resolveDay(Number(month), Number(day), scan.published, null);
  return known ? { iso: isoDay(known), precision: 'day', rule: RULE } : null;
}

/**
 * Four digits are a year behind a preposition of time, a season or a month, in brackets, and from
 * 1900 to 2100 behind any word that has no capital: `Agenda 2010` and `Windows 2000` are names.
 */
function isYear(scan: DateScan, match: RegExpExecArray): boolean {
  const before = scan.text.slice(Math.max(0, match.index - 24), match.index);
  const behind = scan.text.slice(match.index + match[0].length);
  if (COUNTED.test(behind)) return false;
  const word = /([\p{L}’']+)[\s-]$/u.exec(before)?.[1] ?? '';
  const lower = lowerCase(word, scan.lang);
  if (BEFORE_YEAR.has(lower) || calendar(scan.lang).months.has(lower)) return true;
  if (/\d{4},\s$/u.test(before)) return true;
  if (/[(–]\s?$/u.test(before) && /^\)/u.test(behind)) return true;
  const value = Number(match[1]);
  if (value < 1900) return false;
  if (before.trim() === '') return /^\s\p{Ll}/u.test(behind);
  return word !== '' && word === lower && !/^\s\p{Ll}+s(?!\p{L})/u.test(behind);
}

function years(match: RegExpExecArray): Dated {
  const [, first = '', second] = match;
  const until = second && (second.length === 4 ? second : `${first.slice(0, 2)}${second}`);
  if (until && until <= first)
    return { iso: isoYear(Number(first)), precision: 'year', rule: 'date.year@1' };
  return { iso: first, precision: 'year', ...(until && { until }), rule: 'date.year@1' };
}
