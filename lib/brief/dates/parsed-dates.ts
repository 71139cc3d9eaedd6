import type { DatePrecision } from '@/lib/model/date-mention';
import { hasCalendarWord, pointed, tense, yearBeside } from './calendar-dates';
import { addDays, type Day, isDay, isoDay, isoTime, weekdayOf } from './day';
import { type DateScan, type Found, isoOf } from './found';
import { type ParsedResult, parseDates } from './parsers';
import { isPersonsMonth } from './persons-month';
import { resolveDay, resolveMonth, resolveWeekday } from './resolve';

/** Lengths of time and times without a day: `in the past two weeks`, `three days later`, `in 5 minutes`. */
const NO_DATE =
  /\b(?:later|earlier|after|before|past|within|danach|später|zuvor|plus tard|después|dopo|minut\w*|hour\w*|stunden?|second\w*|heures?|horas?|ore|uur|часов|часа)\b|\b(?:last|next)\s\p{L}+\s(?:days|weeks|months|years)\b|\b(?:last|next|letzten|nächsten|vergangenen|kommenden)\s(?:\d+|two|three|four|five|six|seven|ten|few|several|zwei|drei|vier|fünf|paar|months|weeks|years|days|Monaten?|Jahren?|Wochen|Tagen?)\b|^(?:now|jetzt|nacht|morgens?|abends?|this morning|this evening|this afternoon|ahora|adesso|nu|сейчас)$/iu;
const VAGUE = /\b(?:few|several|some|couple|many|einigen|mehreren|wenigen|paar)\b/iu;
/** Alone, `may`, `so`, `fr`, `sun` and `mar` are words; chrono-node takes them for months and days. */
const ABBREVIATION = /^(?:\p{L}{1,3}|march)\.?$/iu;
/** What points from the day of publication; without it `for two weeks` would be a date. */
const RELATIVE =
  /(?<!\p{L})(?:ago|last|next|this|yesterday|today|tomorrow|tonight|vor|letzt\p{L}*|vergangen\p{L}*|vorig\p{L}*|nächst\p{L}*|kommend\p{L}*|dies\p{L}*|gestern|heute|morgen|vorgestern|übermorgen|hier|demain|aujourd\p{L}*|il y a|derni\p{L}*|prochain\p{L}*|ayer|hoy|mañana|anteayer|hace|pasad\p{L}*|próxim\p{L}*|ieri|oggi|domani|fa|scors\p{L}*|prossim\p{L}*|ontem|hoje|amanhã|há|passad\p{L}*|gisteren|vandaag|eergisteren|geleden|vorige|volgende?|afgelopen|вчера|сегодня|завтра|назад|прошл\p{L}*|следующ\p{L}*)(?!\p{L})/iu;
const WEEK = /week(?!end)|woche(?!nende)|semaine|semana|settimana|недел/iu;
const WEEKEND = /weekend|wochenende|fin de semana/iu;

/**
 * What chrono-node finds, with weekdays, years and precision told by our own rules: its German
 * `am vergangenen Dienstag` is the coming one, and it knows no tense.
 */
export function parsedDates(scan: DateScan): Found[] {
  const { published } = scan;
  if (!published) return [];
  return parseDates(scan.text, scan.lang, published).flatMap((result) => {
    // 9/11; which is the month differs by country. a few years ago: nobody knows when
    if (/^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/u.test(result.text) || VAGUE.test(result.text)) return [];
    // am frühen Samstag: chrono-node sees a Friday in it
    if (/^\p{L}/u.test(scan.text.slice(result.index + result.text.length))) return [];
    if (NO_DATE.test(result.text) || ABBREVIATION.test(result.text.replace(/[\s,;]+$/u, '')))
      return [];
    const isMonth = result.start.isCertain('month') && !result.start.isCertain('day');
    if (isMonth && isPersonsMonth(scan.text, result)) return [];
    const found = resolved(scan, result, published);
    return found ? [found] : [];
  });
}

/** A clock: 14:30, 9 a.m., 14 Uhr. In `10 on Saturday` the number is no time. */
const CLOCK = /\d[:.h]\d{2}|\d\s?[ap]\.?m\b|\d\s?(?:uhr|h)\b|o[’']clock|noon|midnight|mittag/iu;
const BARE_NUMBER = /^\d+\s(?:on\s)?(?=\p{L})/u;

function resolved(scan: DateScan, result: ParsedResult, published: Day): Found | null {
  const { start: first } = result;
  const isClock = CLOCK.test(result.text);
  const isBare = first.isCertain('hour') && !isClock;
  const lead = isBare ? (BARE_NUMBER.exec(result.text)?.[0].length ?? 0) : 0;
  const text = result.text.slice(lead).replace(/[\s,;]+$/u, '');
  const start = result.index + lead;
  const span = { start, end: start + text.length };
  const has = (part: 'year' | 'month' | 'day' | 'weekday' | 'hour'): boolean =>
    first.isCertain(part) && (part !== 'hour' || isClock);
  const when = () => tense(scan, span);
  const found = (day: Day, precision: DatePrecision, rule: string, until?: string): Found => ({
    ...span,
    iso: isoOf(day, precision),
    precision,
    ...(until && { until }),
    rule: `date.${rule}@1`,
  });
  const named = {
    year: first.get('year') ?? 0,
    month: first.get('month') ?? 0,
    day: first.get('day') ?? 0,
  };
  const isRelative = has('year') && !/\d{4}|\p{Nd}[./-]\p{Nd}/u.test(text);
  if (isRelative && !RELATIVE.test(text)) return null;
  // end of June last year: chrono-node has its last day
  const hasMonth = hasCalendarWord(text.toLowerCase().split(/\s+/u), scan.lang);
  if (isRelative && hasMonth) return found({ ...named, day: 1 }, 'month', 'month');
  if (isRelative) return found(named, relativePrecision(text, has), 'relative');
  if (has('day') && has('month')) {
    const told = has('year') ? named.year : yearBeside(scan, span.end);
    const day = told
      ? { ...named, year: told }
      : resolveDay(named.month, named.day, published, when());
    if (!day || !isDay(day)) return null;
    const until = lastDay(result, named, day);
    if (has('hour') && !until) return { ...found(day, 'time', 'day'), iso: timeOf(result, day) };
    return found(day, 'day', 'day', until);
  }
  const weekday = first.get('weekday');
  if (has('weekday') && weekday !== null) {
    if (WEEKEND.test(text)) return weekend(found, scan, span, published);
    const number = weekday === 0 ? 7 : weekday;
    const day =
      inWeek(text, number, published) ??
      resolveWeekday(number, published, when(), pointed(scan, span));
    const isTime = has('hour') && !result.end;
    return isTime
      ? { ...found(day, 'time', 'weekday'), iso: timeOf(result, day) }
      : found(day, 'day', 'weekday');
  }
  if (has('month') && !has('day')) {
    const year = has('year')
      ? named.year
      : (yearBeside(scan, span.end) ??
        resolveMonth(named.month, published, when(), pointed(scan, span)));
    return found({ ...named, year, day: 1 }, 'month', 'month');
  }
  return null;
}

/** `Wednesday next week`, `Friday last week`: counted from the week of publication. */
function inWeek(text: string, weekday: number, published: Day): Day | null {
  const [, which] = /\b(last|next)\sweek$/iu.exec(text) ?? [];
  if (!which) return null;
  const monday = addDays(published, 1 - weekdayOf(published));
  return addDays(monday, (which.toLowerCase() === 'next' ? 7 : -7) + weekday - 1);
}

function relativePrecision(text: string, has: (part: 'month' | 'day') => boolean): DatePrecision {
  if (WEEK.test(text)) return 'week';
  if (!has('month')) return 'year';
  return has('day') ? 'day' : 'month';
}

/** The last day of `3 to 5 May`, moved to the year that the first one was resolved to. */
function lastDay(result: ParsedResult, named: Day, first: Day): string | undefined {
  const { end } = result;
  const month = end?.get('month');
  const day = end?.get('day');
  const year = end?.get('year');
  if (!end?.isCertain('day') || !month || !day || !year) return undefined;
  const last = { year: year + first.year - named.year, month, day };
  return isDay(last) && isoDay(last) > isoDay(first) ? isoDay(last) : undefined;
}

const timeOf = ({ start }: ParsedResult, day: Day): string =>
  isoTime(day, start.get('hour') ?? 0, start.get('minute') ?? 0);

/** `last weekend`, `this weekend`: its Saturday, until its Sunday. */
function weekend(
  found: (day: Day, precision: DatePrecision, rule: string, until?: string) => Found,
  scan: DateScan,
  span: { start: number; end: number },
  published: Day,
): Found {
  const today = weekdayOf(published);
  const which = pointed(scan, span);
  // On its Saturday or Sunday it is the present one, before that the last one unless told.
  const isAhead =
    which === 'this' || which === 'next' || today >= 6 || tense(scan, span) === 'future';
  const ahead = isAhead && which !== 'last' ? 6 - today : -(today + 1);
  const saturday = addDays(published, ahead);
  return found(saturday, 'day', 'relative', isoDay(addDays(saturday, 1)));
}
