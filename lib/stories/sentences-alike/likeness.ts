import type { ComparedSentence } from './compared-sentence';
import { features } from './features';
import { WEIGHTS } from './weights';

/**
 * How alike two sentences are in what they say, as people grade it: 1 where they have the same words
 * in the same order, some .2 to .4 where they only share a topic, 0 where one has no words. The same
 * whichever comes first. Means nothing across languages.
 */
export function likeness(a: ComparedSentence, b: ComparedSentence): number {
  if (a.stems.length === 0 || b.stems.length === 0) return 0;
  if (a.plain === b.plain) return 1;
  let sum = WEIGHTS.bias;
  for (const [name, value] of features(a, b)) sum += WEIGHTS.of[name] * value;
  return 1 / (1 + Math.exp(-sum));
}
