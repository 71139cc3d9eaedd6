import { casual as german } from 'chrono-node/de';
import { casual as english, type ParsedResult } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { casual as dutch } from 'chrono-node/nl';
import { casual as portuguese } from 'chrono-node/pt';
import { casual as russian } from 'chrono-node/ru';
import { type Day, isoDay } from './day';

/** chrono-node's parsers; which day a weekday or a year means is not theirs to tell here. */
const PARSERS: Readonly<Record<string, typeof english>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
};

/** Dates as chrono-node finds them in a sentence, against noon of the day of publication. */
export function parseDates(text: string, lang: string, published: Day): ParsedResult[] {
  const parser = PARSERS[lang];
  if (!parser) return [];
  const instant = new Date(`${isoDay(published)}T12:00:00Z`);
  return parser.parse(text, { instant, timezone: 0 });
}

export type { ParsedResult };
