/** Which mark parts whole and fraction, and which the thousands, in a language or a country of it. */
export type Separators = { decimal: string; group: string };

const known = new Map<string, Separators>();

/**
 * By the platform's own data; those of English for a language that it does not know. English and
 * German are written with their own marks in every country: the data of some (South Africa,
 * Switzerland) follow a standard that much of the press there does not.
 */
export function separators(tag: string): Separators {
  const locale = /^(?:en|de)\b/iu.exec(tag)?.[0].toLowerCase() ?? tag;
  let found = known.get(locale);
  if (!found) {
    const supported = Intl.NumberFormat.supportedLocalesOf([locale]).length > 0 ? locale : 'en';
    const parts = new Intl.NumberFormat(supported).formatToParts(1234567.8);
    const decimal = parts.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
    found = { decimal, group: decimal === ',' ? '.' : ',' };
    known.set(locale, found);
  }
  return found;
}

/** Where the ten digits of a script begin: ASCII, Arabic, Persian, Devanagari, Bengali, Thai, wide. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const ascii = (digits: string): string =>
  digits.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/**
 * The value of a number in digits by the language's own marks: `1.234` is 1234 in German and
 * 1.234 in English. Three digits behind the mark that is no decimal one are thousands, one, two or
 * more than three are a fraction whatever the mark.
 *
 * @returns `null` where it is no number: `12.3.2024`, a version, an address
 */
export function digitValue(written: string, { decimal }: Separators): number | null {
  const text = ascii(written).replace(/[\s'’\u00a0\u202f\u2009]/gu, '');
  const marks = text.match(/[.,]/g) ?? [];
  if (marks.length === 0) return finite(text);
  const last = marks.at(-1) ?? '';
  const parts = text.split(/[.,]/);
  const tail = parts.at(-1) ?? '';
  const grouped = (groups: string[]): boolean =>
    (groups[0]?.length ?? 0) <= 3 &&
    groups.slice(1).every((group) => group.length === 3 || group.length === 2) &&
    (groups.length === 1 || groups.at(-1)?.length === 3);
  if (marks.length > 1) {
    const same = marks.every((mark) => mark === last);
    if (same) return grouped(parts) ? finite(parts.join('')) : null;
    const whole = parts.slice(0, -1);
    const ofOneKind = marks.slice(0, -1).every((mark) => mark === marks[0]);
    return ofOneKind && grouped(whole) ? finite(`${whole.join('')}.${tail}`) : null;
  }
  const isGroup = tail.length === 3 && last !== decimal && parts[0] !== '0' && grouped(parts);
  return isGroup ? finite(parts.join('')) : finite(`${parts[0]}.${tail}`);
}

const finite = (text: string): number | null => {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
};
