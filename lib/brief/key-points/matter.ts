import type { ReadText } from '../read-text';

/** How an article weighs its words: by how often it uses them. */
export type Matter = {
  /** Stem → share of the logarithm of the most frequent one's count, 0 (once) to 1. */
  weight: ReadonlyMap<string, number>;
  /** Stem → probability in the text. */
  share: ReadonlyMap<string, number>;
  /** The most frequent stems. */
  top: ReadonlySet<string>;
  /** Pairs of neighbouring stems that occur more than once. */
  pairs: ReadonlySet<string>;
  /** Stem → the first sentence that has it. */
  firstIn: ReadonlyMap<string, number>;
};

const TOP_STEMS = 10;

/** Counts the stems of all sentences but the boilerplate. */
export function matter(read: ReadText, without: ReadonlySet<number>): Matter {
  const counts = new Map<string, number>();
  const firstIn = new Map<string, number>();
  const pairCounts = new Map<string, number>();
  let total = 0;
  for (const { stems, index } of read.sentences) {
    if (without.has(index)) continue;
    for (const pair of pairsOf(stems)) pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1);
    for (const stem of stems) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      if (!firstIn.has(stem)) firstIn.set(stem, index);
      total++;
    }
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = Math.log(1 + (frequent[0]?.[1] ?? 1));
  return {
    weight: new Map(frequent.map(([stem, count]) => [stem, Math.log(count) / most])),
    share: new Map(frequent.map(([stem, count]) => [stem, count / total])),
    top: new Set(frequent.slice(0, TOP_STEMS).map(([stem]) => stem)),
    pairs: new Set([...pairCounts].filter(([, count]) => count > 1).map(([pair]) => pair)),
    firstIn,
  };
}

/** Neighbouring stems as one key each. */
export const pairsOf = (stems: readonly string[]): string[] =>
  stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
