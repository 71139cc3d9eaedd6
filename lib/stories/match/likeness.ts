import type { StoryProfile } from '@/lib/model/story';
import type { Rarity } from '../rarity';

/** How alike two articles are in their words, and which of these make them so. */
export type Likeness = {
  /** 0 to 1: the cosine of the two weighed by place and rarity. */
  cosine: number;
  /** What both have, the most telling first. */
  shared: string[];
};

const WEIGHTS = { words: 'weights', nameWords: 'nameWeights' } as const;

/** The terms of one kind with their weights times their rarity. */
function vector(profile: StoryProfile, kind: keyof typeof WEIGHTS, rarity: Rarity) {
  const weights = profile[WEIGHTS[kind]];
  return new Map(
    profile[kind].map((term, n) => [term, (weights[n] ?? 0) * rarity(term, profile.lang)]),
  );
}

const length = (of: Map<string, number>): number => Math.hypot(...of.values());

/** Compares the words or the words of names of two articles. */
export function likeness(
  one: StoryProfile,
  other: StoryProfile,
  kind: keyof typeof WEIGHTS,
  rarity: Rarity,
): Likeness {
  const [a, b] = [vector(one, kind, rarity), vector(other, kind, rarity)];
  const whole = length(a) * length(b);
  if (whole === 0) return { cosine: 0, shared: [] };
  const products = [...a].flatMap(([term, weight]): [string, number][] => {
    const there = b.get(term);
    return there === undefined ? [] : [[term, weight * there]];
  });
  return {
    cosine: products.reduce((sum, [, product]) => sum + product, 0) / whole,
    shared: products.sort(([, m], [, n]) => n - m).map(([term]) => term),
  };
}
