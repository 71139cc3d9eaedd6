/**
 * The browser's formatters, made once for each language: a list of hundreds of rows asks for the
 * same ones over and over, and making one costs far more than using it.
 */
const once = <T>(make: (locale: string) => T): ((locale: string) => T) => {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known) return known;
    const fresh = make(locale);
    made.set(locale, fresh);
    return fresh;
  };
};

const dates = (options: Intl.DateTimeFormatOptions) =>
  once((locale) => new Intl.DateTimeFormat(locale, options));

export const dateFormat = dates({ dateStyle: 'medium' });
export const monthFormat = dates({ year: 'numeric', month: 'long' });
export const timeFormat = dates({ timeStyle: 'short' });
export const dateAndTimeFormat = dates({ dateStyle: 'medium', timeStyle: 'short' });
export const fullFormat = dates({ dateStyle: 'full', timeStyle: 'short' });
export const ageFormat = once((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
export const listFormat = once(
  (locale) => new Intl.ListFormat(locale, { style: 'short', type: 'unit' }),
);
const numberFormat = once((locale) => new Intl.NumberFormat(locale));

/** A count with the language's own grouping: `5,001`. */
export const countWords = (count: number, locale: string): string =>
  numberFormat(locale).format(count);
