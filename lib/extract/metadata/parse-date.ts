/** Beginnings of month names in en, de, fr, es, it, pt, nl, by month. */
const MONTHS = [
  /^(?:jan|gen|ene)/,
  /^(?:f[eé]b|f[eé]v)/,
  /^(?:mar|mär|mrz|mrt|maa)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mei|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|ao[uû]|ago)/,
  /^(?:sep|set)/,
  /^(?:o[ck]t|ott|out)/,
  /^nov/,
  /^(?:de[cz]|déc|dic)/,
];

/** Named zones as offsets; those that several zones share (IST, and CST as China's) are left out. */
const ZONES: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d\d)(?:[-/.]|\s?年\s?)(\d\d?)(?:[-/.]|\s?月\s?)(\d\d?)(?!\d)日?/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(?=\D|$)/;
const YEAR_LAST = /(?<![\d.])(\d\d?)([-/.])\s?(\d\d?)\2\s?((?:19|20)\d\d)(?!\d)/;
/** `25.04.24`, as German pages write it. */
const SHORT_YEAR = /(?<![\d.])(\d\d?)\.(\d\d?)\.(\d\d)(?![\d.])/;
const DAY_MONTH =
  /(?<!\d)(\d\d?)(?:\.|st|nd|rd|th|er|º)?[\s-]+(?:de\s|of\s)?(\p{L}{3,10})\.?,?[\s-]+(?:de\s|del\s)?((?:19|20)\d\d)(?!\d)/u;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/u;
/** `Fri Apr 28 19:20:36 CEST 2023`, as Java prints it. */
const JAVA = /(\p{L}{3}) (\d\d?) (\d\d:\d\d:\d\d \w{1,5}) (\d{4})$/u;
const TIME =
  /^[\sT,.|•·–—-]*(?:(?:at|um|à|a las|alle|às|om|kl\.?)\s)?(\d\d?)[:.h時](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s?([ap]\.?m\.?(?!\p{L}))?\s*\(?(?:uhr\s|分)?\s*(Z|(?:UTC|GMT)?[+-]\d\d:?(?:\d\d)?|\p{L}{3,4}(?!\p{L}))?/iu;

/** Where a date stands in a text, and what it says. */
export type FoundDate = { iso: string; rest: string };

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;

/** Year, month, day and where the date begins and ends. */
function findDay(
  text: string,
  monthFirst: boolean,
): [string, number, number, number, number] | null {
  const at = (
    m: RegExpExecArray,
    y: number,
    mo: number,
    d: number,
  ): [string, number, number, number, number] => [
    m[y] ?? '',
    mo,
    d,
    m.index,
    m.index + m[0].length,
  ];
  let m = YEAR_FIRST.exec(text);
  if (m) return at(m, 1, Number(m[2]), Number(m[3]));
  m = DAY_MONTH.exec(text);
  if (m && monthOf(m[2] ?? '')) return at(m, 3, monthOf(m[2] ?? ''), Number(m[1]));
  m = MONTH_DAY.exec(text);
  if (m && monthOf(m[1] ?? '')) return at(m, 3, monthOf(m[1] ?? ''), Number(m[2]));
  m = SHORT_YEAR.exec(text);
  if (m) return [`20${m[3]}`, Number(m[2]), Number(m[1]), m.index, m.index + m[0].length];
  m = YEAR_LAST.exec(text);
  if (!m) return null;
  const one = Number(m[1]);
  const other = Number(m[3]);
  // `04/05/2024` is read the American way only where the page is American English.
  const swap = other > 12 || (monthFirst && m[2] === '/' && one <= 12);
  return swap ? at(m, 4, one, other) : at(m, 4, other, one);
}

function clock(after: string): string {
  const [, hour, minute, second = '00', half, zone] = TIME.exec(after) ?? [];
  if (!hour || !zone) return '';
  const named = zone.toLowerCase().replace(/^(?:utc|gmt)(?=[+-])/, '');
  const offset = /^[+-]/.test(named)
    ? `${named.slice(0, 3)}:${named.slice(3).replace(':', '') || '00'}`
    : Object.hasOwn(ZONES, named)
      ? ZONES[named]
      : undefined;
  const hours = (Number(hour) % (half ? 12 : 24)) + (/^p/i.test(half ?? '') ? 12 : 0);
  return offset && Number(minute) < 60 && Number(second) < 60
    ? `T${String(hours).padStart(2, '0')}:${minute}:${second}${offset}`
    : '';
}

/**
 * The first date in a text as ISO 8601: with time only where the text gives a zone, which is kept
 * and never converted; else the day alone. Reads ISO, RFC 2822, epoch seconds and milliseconds,
 * numbers in the common orders, month names in seven languages, Chinese and Japanese dates.
 * `null` where there is none, or none between 1990 and 2099. `rest` is the text around it.
 */
export function findDate(value: string, monthFirst = false): FoundDate | null {
  let text = value.slice(0, 300).trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const time = Number(text.slice(0, 10)) * 1000;
    text = new Date(time).toISOString();
  }
  text = text
    .replace(JAVA, '$1 $2 $4 $3')
    .replace(
      COMPACT,
      (_, y, mo, d, h, mi, s) => `${y}-${mo}-${d}${h ? `T${h}:${mi}:${s ?? '00'}` : ''}`,
    );
  const found = findDay(text, monthFirst);
  if (!found) return null;
  const [year, month, day, start, end] = found;
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < '1990') return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    iso: `${year}-${two(month)}-${two(day)}${clock(text.slice(end))}`,
    rest: text.slice(0, start) + text.slice(end),
  };
}
