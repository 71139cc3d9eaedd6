import type { ComparedSentence } from './compared-sentence';
import { sharedWeight } from './features';
import { likeness } from './likeness';

/** Two sentences that stand for each other, by their places in the two lists. */
export type AlignedPair = { a: number; b: number; likeness: number };

/**
 * Pairs that share less than this of the weightier sentence's words are not looked at closely. No
 * pair of the data for fitting with less reaches a likeness of .4, and most pairs of two articles
 * have less.
 */
const LEAST_SHARED = 0.12;

/** The best counterpart of each sentence of one list: its place in the other. */
function bestOf(pairs: readonly AlignedPair[], side: 'a' | 'b'): Map<number, AlignedPair> {
  const best = new Map<number, AlignedPair>();
  for (const pair of pairs) {
    const known = best.get(pair[side]);
    if (!known || pair.likeness > known.likeness) best.set(pair[side], pair);
  }
  return best;
}

/** For each sentence of `a` those of `b` with a word in common that carries matter. */
function candidates(a: readonly ComparedSentence[], b: readonly ComparedSentence[]): Set<number>[] {
  const having = new Map<string, number[]>();
  for (const [at, { content }] of b.entries())
    for (const stem of new Set(content.map((word) => word.stem))) {
      const places = having.get(stem);
      if (places) places.push(at);
      else having.set(stem, [at]);
    }
  return a.map(({ content }) => new Set(content.flatMap(({ stem }) => having.get(stem) ?? [])));
}

/**
 * Aligns the sentences of two texts one to one: two stand for each other where each is the other's
 * best counterpart and they are at least so alike. Of equally good ones the one that stands at the
 * nearest place of its text is taken. In the order of `a`.
 *
 * @param least see `SAME` and the limits of `docs/methods/claims.md`
 */
export function alignSentences(
  a: readonly ComparedSentence[],
  b: readonly ComparedSentence[],
  least: number,
): AlignedPair[] {
  const distance = (pair: AlignedPair) => Math.abs(pair.a / a.length - pair.b / b.length);
  const pairs = candidates(a, b)
    .flatMap((others, at) =>
      [...others].flatMap((other): AlignedPair[] => {
        const [one, two] = [a[at], b[other]];
        if (!one || !two || sharedWeight(one, two) < LEAST_SHARED) return [];
        const value = likeness(one, two);
        return value >= least ? [{ a: at, b: other, likeness: value }] : [];
      }),
    )
    .sort((p, q) => distance(p) - distance(q));
  const bestOfB = bestOf(pairs, 'b');
  return [...bestOf(pairs, 'a').values()]
    .filter((pair) => bestOfB.get(pair.b) === pair)
    .sort((p, q) => p.a - q.a);
}
