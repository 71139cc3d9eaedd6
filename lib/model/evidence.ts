/** A half-open run of UTF-16 code units in a snapshot's text: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/**
 * Where a derived value stands in the text. Nothing derived is shown without it.
 *
 * The snapshot and the hash of its text are the same for everything in one brief
 * and are therefore kept once, in {@link import('./brief').Brief}.
 */
export type Evidence = {
  /** Indexes into the brief's `sentences`, ascending; at least one. */
  sentences: number[];
  /** What the value was taken from, ascending and not overlapping; at least one. */
  spans: Span[];
  /** The rule that made the value and its version, such as `key-point.lead@1`. */
  rule: string;
};
