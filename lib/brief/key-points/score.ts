import type { ReadText } from '../read-text';
import type { Candidate } from './candidates';
import { features, setting } from './features';
import { type FeatureName, WEIGHTS } from './weights';

const NAMES = Object.keys(WEIGHTS) as FeatureName[];

/** How much each candidate is worth showing, on the scale of {@link WEIGHTS}; higher is better. */
export function scores(
  read: ReadText,
  fit: readonly Candidate[],
  unfit: ReadonlySet<number>,
): number[] {
  const known = setting(read, fit, unfit);
  return fit.map((candidate, at) => {
    const found = features(candidate, at, known);
    return NAMES.reduce((sum, name) => sum + WEIGHTS[name] * found[name], 0);
  });
}
