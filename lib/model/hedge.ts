import type { Evidence } from './evidence';

/**
 * In what way a statement is held back.
 *
 * - `epistemic`: it may be so, it is likely, it seems so
 * - `hearsay`: it is said or alleged, by nobody in particular
 * - `unverified`: nobody could check it, it is not known
 * - `approximate`: a number that is not meant to the last digit
 */
export const HEDGE_KINDS = ['epistemic', 'hearsay', 'unverified', 'approximate'] as const;
export type HedgeKind = (typeof HEDGE_KINDS)[number];

/** A word or phrase that holds a statement back. Its span is the cue; never a measure of truth. */
export type Hedge = Evidence & {
  /** As written. */
  cue: string;
  kind: HedgeKind;
  /**
   * Whose caution it is: `speaker` where the cue stands in a quotation or in what is attributed to
   * somebody, else `outlet`.
   */
  by: 'outlet' | 'speaker';
};
