/** A linear model of several classes: `weights[class][feature]`, the last feature is the constant 1. */
export type Softmax = { weights: Float64Array[] };
export type Example = { features: readonly number[]; label: number; group: string };

/** Class probabilities of one example. */
export function probabilities({ weights }: Softmax, features: readonly number[]): number[] {
  const scores = weights.map((row) => {
    let sum = row[features.length] ?? 0;
    for (let i = 0; i < features.length; i++) sum += (row[i] ?? 0) * (features[i] ?? 0);
    return sum;
  });
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const total = exps.reduce((a, b) => a + b, 0);
  return exps.map((value) => value / total);
}

/**
 * Fits by multinomial logistic regression with an L2 penalty on standardised features (none on the
 * constants), by L-BFGS. Deterministic. The weights returned are for the features as they are.
 */
export function fitSoftmax(
  examples: readonly Example[],
  classes: number,
  { penalty, steps = 120 }: { penalty: number; steps?: number },
): Softmax {
  const width = (examples[0]?.features.length ?? 0) + 1;
  const { rows, means, spreads } = standardised(examples, width);
  const size = classes * width;
  const point = new Float64Array(size);
  const lossAt = (at: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    const scores = new Float64Array(classes);
    examples.forEach(({ label }, r) => {
      const row = rows[r] as Float64Array;
      let top = -Infinity;
      for (let c = 0; c < classes; c++) {
        let sum = 0;
        for (let i = 0; i < width; i++) sum += (at[c * width + i] as number) * (row[i] as number);
        scores[c] = sum;
        if (sum > top) top = sum;
      }
      let total = 0;
      for (let c = 0; c < classes; c++) total += Math.exp((scores[c] as number) - top);
      loss -= (scores[label] as number) - top - Math.log(total);
      for (let c = 0; c < classes; c++) {
        const error = Math.exp((scores[c] as number) - top) / total - (c === label ? 1 : 0);
        for (let i = 0; i < width; i++) {
          gradient[c * width + i] =
            (gradient[c * width + i] as number) + error * (row[i] as number);
        }
      }
    });
    for (let c = 0; c < classes; c++) {
      for (let i = 0; i < width - 1; i++) {
        const weight = at[c * width + i] as number;
        loss += 0.5 * penalty * weight * weight;
        gradient[c * width + i] = (gradient[c * width + i] as number) + penalty * weight;
      }
    }
    return loss;
  };
  lbfgs(point, lossAt, steps);
  const weights = Array.from({ length: classes }, (_none, c) => {
    const row = new Float64Array(width);
    row[width - 1] = point[c * width + width - 1] as number;
    for (let i = 0; i < width - 1; i++) {
      const weight = (point[c * width + i] as number) / (spreads[i] as number);
      row[i] = weight;
      row[width - 1] = (row[width - 1] as number) - weight * (means[i] as number);
    }
    return row;
  });
  return { weights };
}

function standardised(examples: readonly Example[], width: number) {
  const means = new Float64Array(width - 1);
  const spreads = new Float64Array(width - 1);
  for (let i = 0; i < width - 1; i++) {
    let sum = 0;
    let squares = 0;
    for (const { features } of examples) {
      sum += features[i] as number;
      squares += (features[i] as number) ** 2;
    }
    means[i] = sum / examples.length;
    spreads[i] = Math.sqrt(Math.max(1e-6, squares / examples.length - (means[i] as number) ** 2));
  }
  const rows = examples.map(({ features }) => {
    const row = new Float64Array(width);
    for (let i = 0; i < width - 1; i++) {
      row[i] = ((features[i] as number) - (means[i] as number)) / (spreads[i] as number);
    }
    row[width - 1] = 1;
    return row;
  });
  return { rows, means, spreads };
}

const MEMORY = 8;

/** Minimises in place by limited-memory BFGS with backtracking. */
function lbfgs(
  point: Float64Array,
  lossAt: (at: Float64Array, gradient: Float64Array) => number,
  steps: number,
): void {
  const dot = (a: Float64Array, b: Float64Array): number =>
    a.reduce((s, v, i) => s + v * (b[i] as number), 0);
  let gradient = new Float64Array(point.length);
  let loss = lossAt(point, gradient);
  const memory: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = gradient.map((value) => -value);
    const alphas: number[] = [];
    for (let k = memory.length - 1; k >= 0; k--) {
      const { s, y, rho } = memory[k] as (typeof memory)[number];
      const alpha = rho * dot(s, direction);
      alphas[k] = alpha;
      for (let i = 0; i < direction.length; i++)
        direction[i] = (direction[i] as number) - alpha * (y[i] as number);
    }
    const last = memory.at(-1);
    const scale = last
      ? dot(last.s, last.y) / dot(last.y, last.y)
      : 1 / Math.sqrt(dot(gradient, gradient));
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
    memory.forEach(({ s, y, rho }, k) => {
      const beta = rho * dot(y, direction);
      for (let i = 0; i < direction.length; i++) {
        direction[i] = (direction[i] as number) + ((alphas[k] as number) - beta) * (s[i] as number);
      }
    });
    const slope = dot(gradient, direction);
    let length = 1;
    const next = new Float64Array(point.length);
    const nextGradient = new Float64Array(point.length);
    let nextLoss = loss;
    for (; length > 1e-6; length /= 2) {
      for (let i = 0; i < point.length; i++)
        next[i] = (point[i] as number) + length * (direction[i] as number);
      nextLoss = lossAt(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    const s = next.map((value, i) => value - (point[i] as number));
    const y = nextGradient.map((value, i) => value - (gradient[i] as number));
    const curvature = dot(s, y);
    if (curvature > 1e-10) memory.push({ s, y, rho: 1 / curvature });
    if (memory.length > MEMORY) memory.shift();
    point.set(next);
    gradient = nextGradient;
    if (loss - nextLoss < 1e-6 * Math.abs(loss)) return;
    loss = nextLoss;
  }
}
