import {
  CROWNS_BY_LANGUAGE,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  MONEY_COUNTRIES,
  ONLY_LARGE,
  ONLY_SCALED,
} from './data/money';
import { isGlued, lowerAt, pastJoint, type Quantity, type Scan } from './scan';

/** `$`, `US$`, `€`, `CHF` or `Rs.` right before the number at `at`. */
export function leadingSign(
  scan: Scan,
  at: number,
): { from: number; currency: string | null } | null {
  let place = at - 1;
  if (lowerAt(scan, place) === '.' && lowerAt(scan, place - 1) === 'rs') place--;
  const sign = lowerAt(scan, place);
  if (sign === '$') {
    const country = lowerAt(scan, place - 1);
    // US $5 has a blank in some houses' style
    const touches = isGlued(scan, place) || country === 'us';
    const prefix = touches ? DOLLAR_PREFIXES.get(country) : undefined;
    if (prefix) return { from: place - 1, currency: prefix };
    // letters that nobody here knows: some country's own dollars
    const other = isGlued(scan, place) && scan.lex[place - 1]?.kind === 'word';
    return { from: place, currency: other ? null : scan.dollar };
  }
  // In lower case `try`, `fr` or `eur` before a number are words.
  const written = scan.lex[place];
  if (!written || (written.kind === 'word' && !/^(?:\p{Lu}{2,}|Rs|kr|Fr)$/u.test(written.text)))
    return null;
  const currency = CURRENCY_SIGNS.get(sign);
  if (currency === undefined) return null;
  return { from: place, currency: currency ?? crowns(scan) };
}

const crowns = ({ lang }: Scan): string | null => CROWNS_BY_LANGUAGE[lang] ?? null;

/** Words between a scale and the money in other languages: `millones de euros`, `milliards d’euros`. */
const OF = new Set(['de', 'd', 'di', 'of']);

/** `€`, `euros`, `US dollars`, `Schweizer Franken` right behind the number. */
export function trailingMoney(
  scan: Scan,
  { to: at, scaled, lo }: Pick<Quantity, 'to' | 'scaled' | 'lo'>,
): { to: number; currency: string | null } | null {
  let place = pastJoint(scan, at);
  if (scaled && OF.has(lowerAt(scan, place))) {
    place++;
    if (/^['’]$/u.test(lowerAt(scan, place))) place++;
  }
  const sign = scan.lex[place];
  if (isShilling(scan, place)) return { to: place + 2, currency: null };
  // the three $53 million stakes: the sign of the next sum
  const opensNext = isGlued(scan, place + 1) && scan.lex[place + 1]?.kind === 'number';
  if (lowerAt(scan, place) === '$' && !opensNext) return { to: place + 1, currency: scan.dollar };
  const isSign = sign && (sign.kind === 'mark' || /^(?:\p{Lu}{3}|kr|zł|Kč|Fr)$/u.test(sign.text));
  const known = isSign ? CURRENCY_SIGNS.get(sign.lower) : undefined;
  if (known !== undefined) return { to: place + 1, currency: known ?? crowns(scan) };
  return namedMoney(scan, place, { scaled, isLarge: scaled || lo >= LARGE });
}

/** `500/-`: shillings or rupees in East Africa and South Asia. */
export const isShilling = (scan: Scan, at: number): boolean =>
  lowerAt(scan, at) === '/' && isGlued(scan, at) && /^[-–=]$/u.test(lowerAt(scan, at + 1));

/** From here on a number before `won` is a sum and no count of winners. */
const LARGE = 1000;

/** The name of money at a place or behind its country: at most two words and a hyphen before it. */
function namedMoney(
  scan: Scan,
  at: number,
  { scaled, isLarge }: { scaled: boolean; isLarge: boolean },
): { to: number; currency: string | null } | null {
  let country: Readonly<Record<string, string>> | undefined;
  for (let place = at; place < at + 4; place++) {
    const word = lowerAt(scan, place);
    const currency = CURRENCY_NAMES.get(word);
    if (currency !== undefined) {
      if (ONLY_SCALED.has(word) && !scaled && !country) return null;
      if (ONLY_LARGE.has(word) && !isLarge && !country) return null;
      const own = Object.entries(country ?? {}).find(([name]) => word.startsWith(name))?.[1];
      const local = word.startsWith('dollar') && !country ? scan.dollar : currency;
      return {
        to: place + 1,
        currency: own ?? local ?? (/^k?c?ro/u.test(word) ? crowns(scan) : null),
      };
    }
    country ??= MONEY_COUNTRIES.get(word) ?? MONEY_COUNTRIES.get(word.replace(/[nrs]$/u, ''));
    const passes = country || word === '-' || word === 'new' || word === 'hong';
    if (!passes) return null;
  }
  return null;
}
