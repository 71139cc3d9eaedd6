import type { ComparedSentence } from './compared-sentence';
import { ratio, shared } from './counts';
import { editDistance, unmatchedWords } from './word-matches';

/** What is seen of two sentences side by side; each is the same whichever comes first. */
export const FEATURES = [
  /** Shared words over the words of the longer sentence, squared: the last ones say the most. */
  'words',
  /** As `words`, each weighed by its rarity, over the weightier sentence. */
  'weights',
  /** Shared pairs of letters over those of the longer sentence. */
  'letters',
  /** One less the share of words that must change to turn one into the other. */
  'edits',
  /** Shared pairs of neighbouring words that carry matter (Dice). */
  'pairs',
  /** Shared runs of three words over those of the shorter sentence. */
  'triples',
  /** Shared pairs of near words over those of the shorter sentence. */
  'skips',
  /** Words that carry matter without a counterpart, on the side that has fewer of them. */
  'unmatched',
  /** Each has a number that the other lacks. */
  'numbers',
  /** Shared names among all. */
  'names',
  /** Shared words in quotation marks over those of the shorter quotation. */
  'quoted',
  /** One is negated, the other is not. */
  'negation',
] as const;
export type Feature = (typeof FEATURES)[number];

const lacks = (of: ReadonlySet<string>, other: { has(one: string): boolean }): number =>
  [...of].filter((one) => !other.has(one)).length;

/** Shared words over those of the weightier sentence, each weighed by its rarity. */
export function sharedWeight(a: ComparedSentence, b: ComparedSentence): number {
  const sum = ({ words, weights }: ComparedSentence): number =>
    [...words.of].reduce((all, [stem, count]) => all + count * (weights.get(stem) ?? 0), 0);
  let both = 0;
  for (const [stem, count] of a.words.of)
    both += Math.min(count, b.words.of.get(stem) ?? 0) * (a.weights.get(stem) ?? 0);
  return ratio(both, Math.max(sum(a), sum(b)));
}

/** The {@link FEATURES} of two sentences. Takes time with the product of their lengths in words. */
export function features(a: ComparedSentence, b: ComparedSentence): Map<Feature, number> {
  const longer = Math.max(a.stems.length, b.stems.length);
  const [unmatchedA, unmatchedB] = unmatchedWords(a, b);
  const over = (
    kind: 'words' | 'letterPairs' | 'triples' | 'skips',
    of: (one: number, other: number) => number,
  ): number => ratio(shared(a[kind], b[kind]), of(a[kind].total, b[kind].total));
  const allNames = new Set([...a.names, ...b.names]);
  const sharedNames = [...allNames].filter(
    (name) => a.words.of.has(name) && b.words.of.has(name),
  ).length;
  const quoted = a.quoted.size - lacks(a.quoted, b.quoted);
  return new Map<Feature, number>([
    ['words', over('words', Math.max) ** 2],
    ['weights', sharedWeight(a, b)],
    ['letters', over('letterPairs', Math.max)],
    ['edits', 1 - ratio(editDistance(a.stems, b.stems), longer)],
    [
      'pairs',
      ratio(
        2 * shared(a.contentPairs, b.contentPairs),
        a.contentPairs.total + b.contentPairs.total,
      ),
    ],
    ['triples', over('triples', Math.min)],
    ['skips', over('skips', Math.min)],
    ['unmatched', ratio(2 * Math.min(unmatchedA, unmatchedB), a.stems.length + b.stems.length)],
    ['numbers', Number(lacks(a.numbers, b.numbers) > 0 && lacks(b.numbers, a.numbers) > 0)],
    ['names', ratio(sharedNames, allNames.size)],
    ['quoted', ratio(quoted, Math.min(a.quoted.size, b.quoted.size))],
    ['negation', Number(a.isNegated !== b.isNegated)],
  ]);
}
