import type { Features } from './block-features';
import type { Weights } from './weights';

/** The log odds that a set of features speaks for; features without a weight say nothing. */
export function weightedSum(features: Features, weights: Weights): number {
  let sum = weights.bias;
  for (const [name, value] of features) sum += (weights.of[name] ?? 0) * value;
  return sum;
}
