import { dateFormat } from './formats';

/** From one day to another as the language writes it: `17 – 18 Nov 2026`; one day where both are. */
export const spanWords = (first: number, last: number, locale: string): string =>
  dateFormat(locale).formatRange(Math.min(first, last), Math.max(first, last));
