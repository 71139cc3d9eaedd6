/** A clause of a sentence, in counts of its words. */
export type Clause = {
  /** Runs of words, the first included and the second not; what lies between them is left out. */
  spans: [number, number][];
};
