import { WEIGHTS } from './weights';

/** The roles that are told by weights. */
const MODEL_ROLES = ['background', 'responses', 'next'] as const;
export type ModelRole = (typeof MODEL_ROLES)[number];

type Least = Readonly<Record<ModelRole, number>>;

/**
 * The least probability at which a sentence is put into a drawer. A lower one shows more sentences
 * and more wrong ones; the precision and recall at these are in docs/methods/drawers.md.
 */
const LEAST: Least = { background: 0.65, responses: 0.41, next: 0.62 };

/** The language of the labels that the weights were fitted on. */
const LABELLED = 'en';
/** Elsewhere nobody has labelled articles, so a sentence must be likelier. */
const LEAST_ELSEWHERE: Least = { background: 0.74, responses: 0.5, next: 0.75 };

/**
 * A drawer holds at most this share of a report's sentences, and so many in a short one: a drawer
 * with half of the report in it tells a reader nothing of it.
 */
const MOST_SHARE = 1 / 3;
const FEWEST = 3;

/** The likeliest of the sentences of one role, as many as its drawer holds; in their own order. */
export function fitting<T>(
  placed: readonly T[],
  sentences: number,
  probabilityOf: (each: T) => number,
): T[] {
  const most = Math.max(FEWEST, Math.floor(sentences * MOST_SHARE));
  const kept = new Set(
    [...placed].sort((a, b) => probabilityOf(b) - probabilityOf(a)).slice(0, most),
  );
  return placed.filter((each) => kept.has(each));
}

/** A role and how likely it is, 0 to 1. */
export type LikelyRole = { role: ModelRole; probability: number };

/** The likeliest role of a sentence; `null` where none is likely enough. */
export const roleOf = (features: readonly number[], lang: string): LikelyRole | null =>
  likeliest(roleProbabilities(features), lang);

/** The likeliest of those roles that reach their least probability; `null` where none does. */
export function likeliest(
  likely: Readonly<Record<ModelRole, number>>,
  lang: string,
): LikelyRole | null {
  const least = lang === LABELLED ? LEAST : LEAST_ELSEWHERE;
  let best: LikelyRole | null = null;
  for (const role of MODEL_ROLES) {
    const probability = likely[role];
    if (probability >= least[role] && probability > (best?.probability ?? 0)) {
      best = { role, probability };
    }
  }
  return best;
}

/** How likely each role is. What is going on around the event and what was before it are one role. */
function roleProbabilities(features: readonly number[]): Record<ModelRole, number> {
  const exps = WEIGHTS.map((row) => {
    let score = row[features.length] ?? 0;
    for (let i = 0; i < features.length; i++) score += (row[i] ?? 0) * (features[i] ?? 0);
    return Math.exp(score);
  });
  const [around = 0, before = 0, responses = 0, next = 0] = exps;
  // The class that is none of the four has the score 0.
  const total = 1 + around + before + responses + next;
  return {
    background: (around + before) / total,
    responses: responses / total,
    next: next / total,
  };
}
