import { LEANS } from '@/lib/brief/key-points/candidates';
import { LEANING_COSTS, REPEATING_COSTS, SAME, sharedShare } from '@/lib/brief/key-points/choose';
import type { FitArticle } from './articles';

/**
 * Weights by policy gradient: three picks are drawn in proportion to exp(score), with the costs of
 * repeating and of leaning that the choice has, and the weights follow what draws of more than
 * their article's mean worth had in common. Seeded: the same articles give the same weights.
 */
export type FitOptions = { rounds: number; draws: number; shrink: number; seed: number };

const PICKS = 3;
const BATCH = 48;
const STEP = 0.08;
/** ROUGE differs by some .1 between draws of one article; this brings it to the size of a score. */
const SCALE = 25;

/** Fits `size` weights. */
export function fitWeights(
  articles: readonly FitArticle[],
  size: number,
  options: FitOptions,
): Float64Array {
  const random = seeded(options.seed);
  const pools = new Map(articles.map((article) => [article, poolOf(article)]));
  const usable = articles.filter((article) => (pools.get(article)?.members.length ?? 0) > PICKS);
  const mean = usable.reduce((sum, { weight }) => sum + weight, 0) / usable.length;
  const weights = new Float64Array(size);
  const optimiser = adam(size);
  const steps = options.rounds * Math.ceil(usable.length / BATCH);
  let step = 0;
  for (let round = 0; round < options.rounds; round++) {
    const order = shuffled(usable, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const gradient = new Float64Array(size);
      for (const article of batch) {
        const pool = pools.get(article) as Pool;
        follow(pool, weights, gradient, article.weight / mean / batch.length, options, random);
      }
      for (let k = 0; k < size; k++) {
        gradient[k] = (gradient[k] ?? 0) - options.shrink * (weights[k] ?? 0);
      }
      optimiser(weights, gradient, STEP * (1 - 0.9 * (step++ / steps)));
    }
  }
  return weights;
}

/** The candidates that stand alone, as the choice has them, and what each pair shares. */
type Pool = {
  article: FitArticle;
  members: number[];
  shares: Map<number, Float64Array>;
  stems: ReadonlySet<string>[];
};

function poolOf(article: FitArticle): Pool {
  const standing = article.all.flatMap(({ leans }, i) => (leans < LEANS ? [i] : []));
  const members = standing.length > 0 ? standing : article.all.map((_, i) => i);
  const stems = members.map((i) => new Set(article.all[i]?.sentence.stems));
  return { article, members, shares: new Map(), stems };
}

function sharesOf(pool: Pool, at: number): Float64Array {
  let found = pool.shares.get(at);
  if (!found) {
    const own = pool.stems[at] as ReadonlySet<string>;
    found = Float64Array.from(pool.stems, (other, i) => (i === at ? 1 : sharedShare(own, other)));
    pool.shares.set(at, found);
  }
  return found;
}

/** Adds one article's gradient: several draws, each against the mean of the others. */
function follow(
  pool: Pool,
  weights: Float64Array,
  gradient: Float64Array,
  share: number,
  { draws }: FitOptions,
  random: () => number,
): void {
  const { article, members } = pool;
  const scores = Float64Array.from(members, (i) => {
    const row = article.rows[i] as Float64Array;
    let sum = -LEANING_COSTS * (article.all[i]?.leans ?? 0);
    for (let k = 0; k < row.length; k++) sum += (row[k] ?? 0) * (weights[k] ?? 0);
    return sum;
  });
  const drawn = Array.from({ length: draws }, () => draw(pool, scores, random));
  const total = drawn.reduce((sum, { worth }) => sum + worth, 0);
  for (const { worth, picked, chances } of drawn) {
    const others = (total - worth) / (draws - 1);
    const gain = (SCALE * share * (worth - others)) / draws;
    if (gain === 0) continue;
    picked.forEach((at, n) => {
      add(gradient, article.rows[members[at] as number] as Float64Array, gain);
      // All draws have the first chances in common, and their gains add up to nothing.
      if (n === 0) return;
      const chance = chances[n] as Float64Array;
      for (let i = 0; i < members.length; i++) {
        const p = chance[i] ?? 0;
        if (p > 1e-4) add(gradient, article.rows[members[i] as number] as Float64Array, -gain * p);
      }
    });
  }
}

function add(to: Float64Array, row: Float64Array, times: number): void {
  for (let k = 0; k < row.length; k++) to[k] = (to[k] ?? 0) + times * (row[k] ?? 0);
}

function draw(pool: Pool, scores: Float64Array, random: () => number) {
  const repeats = new Float64Array(scores.length);
  const picked: number[] = [];
  const chances: Float64Array[] = [];
  while (picked.length < PICKS) {
    const chance = softmax(scores, repeats);
    if (!chance) break;
    let left = random();
    let at = chance.findLastIndex((p) => p > 0);
    for (let i = 0; i < chance.length; i++) {
      left -= chance[i] ?? 0;
      if (left < 0) {
        at = i;
        break;
      }
    }
    picked.push(at);
    chances.push(chance);
    sharesOf(pool, at).forEach((share, i) => {
      repeats[i] = Math.max(repeats[i] ?? 0, share);
    });
  }
  return { picked, chances, worth: pool.article.worth(picked.map((at) => pool.members[at] ?? 0)) };
}

/** Chances of the candidates that say something new; `null` where none is left. */
function softmax(scores: Float64Array, repeats: Float64Array): Float64Array | null {
  const open = scores.map((score, i) =>
    (repeats[i] ?? 0) >= SAME
      ? Number.NEGATIVE_INFINITY
      : score - REPEATING_COSTS * (repeats[i] ?? 0),
  );
  const top = open.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (top === Number.NEGATIVE_INFINITY) return null;
  const raised = open.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((each) => each / sum);
}

/** Adam (Kingma and Ba, 2015) with its usual constants, going up. */
function adam(size: number) {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let t = 0;
  return (weights: Float64Array, gradient: Float64Array, step: number): void => {
    t++;
    for (let k = 0; k < size; k++) {
      const g = gradient[k] ?? 0;
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * g;
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * g * g;
      const move = (first[k] ?? 0) / (1 - 0.9 ** t);
      const size2 = (second[k] ?? 0) / (1 - 0.999 ** t);
      weights[k] = (weights[k] ?? 0) + (step * move) / (Math.sqrt(size2) + 1e-8);
    }
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** Mulberry32 (public domain, T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
