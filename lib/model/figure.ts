import type { Evidence } from './evidence';

/**
 * How a figure is meant: as it stands, as the least or the most there is, as a rounded value, or
 * as two ends with the value between them.
 */
export const FIGURE_BOUNDS = ['exact', 'at-least', 'at-most', 'about', 'range'] as const;
export type FigureBound = (typeof FIGURE_BOUNDS)[number];

/** What people are counted for; any of them is its own unit. */
export const TOLL_UNITS = ['killed', 'injured', 'missing', 'arrested', 'displaced'] as const;
export type TollUnit = (typeof TOLL_UNITS)[number];

/** Whether a unit says what befell those whom it counts, whoever they are. */
export const isTollUnit = (unit: string): unit is TollUnit =>
  TOLL_UNITS.some((each) => each === unit);

/**
 * One figure of a text: an interval, what it is measured in and what it counts.
 *
 * Evidence: the figure as written, and beside it what it counts where that stands apart.
 */
export type Figure = Evidence & {
  /** As written, with its bound, scale and sign: `at least 1.5 million`, `$5.4-billion`. */
  text: string;
  /** The least value; `null` where only the most is given. Equal to `hi` for `exact` and `about`. */
  lo: number | null;
  /** The greatest value; `null` where only the least is given. */
  hi: number | null;
  bound: FigureBound;
  /**
   * `%` (shares too: a third is 33.33), `money`, a toll ({@link TOLL_UNITS}), `votes`, `people`,
   * a measure by its sign or English name (`km`, `°C`, `hour`), else the counted noun as written.
   */
  unit: string;
  /** ISO 4217; only for `money`, and only where the text tells which: a peso alone does not. */
  currency?: string;
  /** The words that say what is counted, verbatim; `null` where none were found. */
  counts: string | null;
};
