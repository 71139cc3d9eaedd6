import type { Evidence } from './evidence';

/** How exactly a date is told. */
export const DATE_PRECISIONS = ['year', 'month', 'week', 'day', 'time'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * A date that a text names, resolved against the day of its publication.
 *
 * Evidence: the words that name it.
 */
export type DateMention = Evidence & {
  /** As written: `on Tuesday`, `im März 2025`, `two weeks ago`. */
  text: string;
  /**
   * ISO 8601, as exact as `precision`: `2026`, `2026-11`, `2026-W47`, `2026-11-17`,
   * `2026-11-17T14:30` (the clock of the place that the text speaks of, no zone).
   */
  iso: string;
  precision: DatePrecision;
  /** The last day, month or year of a span of time (`3 to 5 May`), as `iso`. */
  until?: string;
};
