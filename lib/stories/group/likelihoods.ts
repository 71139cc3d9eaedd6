import { logOddsOf } from '../match';
import { compared, type Features } from '../match/features';
import { LEAST_SHARED } from '../match/limits';
import type { Weighed } from '../match/weighed';

/** Two articles are compared where they share one of so many of their most telling words. */
const TELLING_WORDS = 40;

/** Log odds by pair, both ways round; a pair that was not compared is missing. */
export type Likelihoods = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Log odds of the articles at two places, by their features. */
export type Judge = (features: Features, one: number, other: number) => number;

/**
 * The log odds of all pairs that share a telling word. Others have next to nothing in common, which
 * an index of words tells without comparing them.
 *
 * @param judge the shipped weights unless given; a fit judges each pair by weights of its own
 */
export function likelihoods(all: readonly Weighed[], judge: Judge = logOddsOf): Likelihoods {
  const holders = new Map<string, number[]>();
  const found = new Map<number, Map<number, number>>();
  for (const [at, one] of all.entries()) {
    const telling = one.profile.words.slice(0, TELLING_WORDS);
    const row = new Map<number, number>();
    found.set(at, row);
    for (const other of new Set(telling.flatMap((word) => holders.get(word) ?? []))) {
      const { features, shared } = compared(one, all[other] as Weighed);
      if (shared.length < LEAST_SHARED) continue;
      const logOdds = judge(features, at, other);
      row.set(other, logOdds);
      found.get(other)?.set(at, logOdds);
    }
    for (const word of telling) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  }
  return found;
}
