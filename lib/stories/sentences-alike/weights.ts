import type { Feature } from './features';

/**
 * What each feature is worth for two sentences saying the same, in log odds.
 *
 * Written by `npm run fit:claims`: logistic regression on 4,076 pairs of news sentences that people
 * sorted (MRPC) and 1,936 that people graded (the news sets of STS), see `docs/methods/claims.md`.
 * Twelve numbers about form, none about a word.
 */
export const WEIGHTS: { bias: number; of: Readonly<Record<Feature, number>> } = {
  bias: -1.32,
  of: {
    words: 2.67,
    weights: 1.51,
    letters: 2.08,
    edits: 1.45,
    pairs: -0.82,
    triples: -0.8,
    skips: -1.25,
    unmatched: -2.8,
    numbers: -0.68,
    names: -0.19,
    quoted: 0.34,
    negation: -0.65,
  },
};

/**
 * From this likeness on two sentences of one story that were picked for being alike say the same:
 * the limit at which most of MRPC's pairs come out right. Lower links more that differ in a detail.
 */
export const SAME = 0.59;
