import type { Feature } from './features';

/**
 * What each feature is worth for two sentences saying the same, in log odds.
 *
 * Written by `npm run fit:claims`: logistic regression on 4,076 pairs of news sentences that people
 * sorted (MRPC) and 1,936 that people graded (the news sets of STS), see `docs/methods/claims.md`.
 * Twelve numbers about form, none about a word.
 */
export const WEIGHTS: { bias: number; of: Readonly<Record<Feature, number>> } = {
  bias: -1.52,
  of: {
    words: 2.85,
    weights: 1.69,
    letters: 2.2,
    edits: 1.67,
    pairs: -0.93,
    triples: -0.83,
    skips: -1.37,
    unmatched: -2.63,
    numbers: -0.57,
    names: -0.29,
    quoted: 0.38,
    negation: -0.7,
  },
};

/**
 * From this likeness on two sentences of one story that were picked for being alike say the same:
 * the limit at which most of MRPC's pairs come out right. Lower links more that differ in a detail.
 */
export const SAME = 0.62;
