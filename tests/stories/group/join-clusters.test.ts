import { describe, expect, it } from 'vitest';
import { joinClusters } from '@/lib/stories/group/join-clusters';

/** Log odds of some pairs, both ways round. */
function likelihoods(pairs: readonly [a: number, b: number, logOdds: number][]) {
  const rows = new Map<number, Map<number, number>>();
  for (const [a, b, logOdds] of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      rows.set(one, (rows.get(one) ?? new Map()).set(other, logOdds));
  return rows;
}

const alone = (count: number) => Array.from({ length: count }, (_, at) => [at]);
const join = (count: number, pairs: [number, number, number][], mayJoin = () => true) =>
  joinClusters(alone(count), likelihoods(pairs), 1, mayJoin)
    .map((cluster) => cluster.toSorted((a, b) => a - b).join(''))
    .toSorted();

describe('clusters', () => {
  it('join from the closest pair on, down to the limit', () => {
    const pairs: [number, number, number][] = [
      [0, 1, 3],
      [2, 3, 1],
      [3, 4, 0.9],
    ];
    expect(join(5, pairs)).toEqual(['01', '23', '4']);
  });

  it('do not chain: one close pair joins no two groups', () => {
    const pairs: [number, number, number][] = [
      [0, 1, 4],
      [1, 2, 3],
      [2, 3, 4],
    ];
    expect(join(4, pairs)).toEqual(['01', '23']);
  });

  it('join where all pairs are close on average', () => {
    const pairs: [number, number, number][] = [
      [0, 1, 4],
      [0, 2, 3],
      [1, 2, 0],
    ];
    expect(join(3, pairs)).toEqual(['012']);
  });

  /** Two groups of `size`, with these log odds within and between. */
  const groups = (size: number, within: number, between: number) => {
    const ids = Array.from({ length: 2 * size }, (_, at) => at);
    return ids.flatMap((a) =>
      ids
        .slice(a + 1)
        .map((b): [number, number, number] => [a, b, a < size === b < size ? within : between]),
    );
  };

  it('stay apart where both are several and much closer within than to one another', () => {
    expect(join(8, groups(4, 5, 2))).toEqual(['0123', '4567']);
    expect(join(8, groups(4, 5, 3.5))).toEqual(['01234567']);
    expect(join(6, groups(3, 5, 2))).toEqual(['012345']);
  });

  it('stay apart where they may not join, and join their next closest', () => {
    const barred = (one: readonly number[], other: readonly number[]) =>
      ![...one, ...other].includes(0) || ![...one, ...other].includes(1);
    const pairs: [number, number, number][] = [
      [0, 1, 5],
      [1, 2, 2],
    ];
    expect(joinClusters(alone(3), likelihoods(pairs), 1, barred)).toEqual([[0], [1, 2]]);
  });
});
