import { WEIGHTS } from './weights';

/** The roles that are told by weights. */
const MODEL_ROLES = ['background', 'responses', 'next'] as const;
export type ModelRole = (typeof MODEL_ROLES)[number];

type Least = Readonly<Record<ModelRole, number>>;

/**
 * The least probability at which a sentence is put into a drawer. A lower one shows more sentences
 * and more wrong ones; the precision and recall at these are in docs/methods/drawers.md.
 */
const LEAST: Least = { background: 0.56, responses: 0.41, next: 0.62 };

/** The language of the labels that the weights were fitted on. */
const LABELLED = 'en';
/** Elsewhere nobody has labelled articles, so a sentence must be likelier. */
const LEAST_ELSEWHERE: Least = { background: 0.68, responses: 0.5, next: 0.75 };

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
