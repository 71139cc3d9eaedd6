import type { LeaningFeatures } from './leaning-features';

/**
 * Logistic regression with an L2 penalty on verdicts of one judge about single sentences of English
 * and German news (`npm run fit:leaning`, docs/readings/2026-11-27-standing.jsonl): can a stranger
 * understand it, who sees neither headline nor article? Figures: docs/methods/brief.md.
 */
export const LEANING_WEIGHTS: LeaningFeatures = {
  seen: 0.4,
  unseen: 0.56,
  opens: 0.82,
  pointed: 0.68,
  name: 1.03,
  back: 0.93,
  headline: -2.65,
  first: -1.68,
  digits: -0.64,
  bareNames: 0.37,
  joined: 1.05,
  pronouns: 0.29,
  missing: 1.29,
};
const CONSTANT = 0.14;

const NAMES = Object.keys(LEANING_WEIGHTS) as (keyof LeaningFeatures)[];

/** The probability, 0 to 1, that a stranger does not understand a sentence with these features. */
export function leaning(features: LeaningFeatures): number {
  const sum = NAMES.reduce(
    (total, name) => total + LEANING_WEIGHTS[name] * features[name],
    CONSTANT,
  );
  return 1 / (1 + Math.exp(-sum));
}
