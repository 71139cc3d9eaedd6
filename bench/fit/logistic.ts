import type { Weights } from '@/lib/extract/classify/weights';
import { solve } from './solve';

/** One example: what is seen, what people said, and how much it counts. */
export type Example = { features: ReadonlyMap<string, number>; label: boolean; weight: number };

const STEPS = 30;
/** A step that changes the weights by less than this is the last. */
const CLOSE = 1e-5;

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/**
 * Logistic regression by Newton's method: the weights of `names` that make the mean logistic loss
 * and `ridge` / 2 times their squared sum least. The bias is not held back. Features that are not
 * among `names` are passed over.
 */
export function fitLogistic(
  examples: readonly Example[],
  names: readonly string[],
  ridge: number,
): Weights {
  const place = new Map(names.map((name, index) => [name, index + 1]));
  const size = names.length + 1;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(({ features, label, weight }) => {
    const places = [0];
    const values = [1];
    for (const [name, value] of features) {
      const index = place.get(name);
      if (index !== undefined) [places[places.length], values[values.length]] = [index, value];
    }
    return { places, values, label: Number(label), weight: weight / total };
  });
  const beta = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size);
    const curve = names.concat('').map(() => new Float64Array(size));
    for (let i = 0; i < size; i++) {
      const held = i === 0 ? 1e-9 : ridge;
      slope[i] = -held * (beta[i] ?? 0);
      (curve[i] as Float64Array)[i] = held;
    }
    for (const { places, values, label, weight } of rows) {
      let z = 0;
      for (let i = 0; i < places.length; i++) z += (beta[places[i] ?? 0] ?? 0) * (values[i] ?? 0);
      const chance = sigmoid(z);
      const bend = weight * Math.max(1e-6, chance * (1 - chance));
      for (let i = 0; i < places.length; i++) {
        const [p, v] = [places[i] ?? 0, values[i] ?? 0];
        slope[p] = (slope[p] ?? 0) + weight * (label - chance) * v;
        const row = curve[p] as Float64Array;
        for (let j = 0; j < places.length; j++) {
          const q = places[j] ?? 0;
          if (q <= p) row[q] = (row[q] ?? 0) + bend * v * (values[j] ?? 0);
        }
      }
    }
    const change = solve(curve, slope);
    let most = 0;
    for (let i = 0; i < size; i++) {
      // Far from the best a whole step of Newton's may overshoot.
      const by = Math.max(-2, Math.min(2, change[i] ?? 0));
      beta[i] = (beta[i] ?? 0) + by;
      most = Math.max(most, Math.abs(by));
    }
    if (most < CLOSE) break;
  }
  return {
    bias: beta[0] ?? 0,
    of: Object.fromEntries(names.map((name, index) => [name, beta[index + 1] ?? 0])),
  };
}

/** Mean logistic loss of examples under weights. */
export function logisticLoss(scores: readonly number[], examples: readonly Example[]): number {
  let loss = 0;
  let total = 0;
  for (const [i, { label, weight }] of examples.entries()) {
    const z = label ? (scores[i] ?? 0) : -(scores[i] ?? 0);
    loss += weight * Math.log1p(Math.exp(-Math.max(-30, z)));
    total += weight;
  }
  return loss / total;
}
