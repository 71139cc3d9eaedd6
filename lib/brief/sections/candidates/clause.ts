/** A clause of a sentence, in counts of its words. */
export type Clause = {
  /** Runs of words, the first included and the second not; what lies between them is left out. */
  spans: [number, number][];
  /** Its subject has a definite article and no name, so that something before says which one. */
  isDefinite: boolean;
};
