/** Where clock and chance come from, so that everything else gives the same for the same input. */
export type Edge = {
  /** Epoch milliseconds. */
  now: () => number;
  /** A new identifier that nothing else has. */
  newId: () => string;
};
