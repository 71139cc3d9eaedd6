import type { Likelihoods } from './likelihoods';

/** Places of articles that are grouped. */
export type Cluster = readonly number[];

/** Log odds of a pair that was not compared. */
const UNCOMPARED = -6;

type Node = { members: Cluster; sums: Map<Node, { sum: number; known: number }> };

/** The mean of the log odds between the articles of two clusters. */
function mean(one: Node, other: Node): number {
  const pairs = one.members.length * other.members.length;
  const { sum, known } = one.sums.get(other) ?? { sum: 0, known: 0 };
  return (sum + (pairs - known) * UNCOMPARED) / pairs;
}

function nodesOf(clusters: readonly Cluster[], likelihoods: Likelihoods): Set<Node> {
  const nodes = clusters.map((members): Node => ({ members, sums: new Map() }));
  const nodeOf = new Map(nodes.flatMap((node) => node.members.map((at) => [at, node] as const)));
  for (const node of nodes)
    for (const at of node.members)
      for (const [other, logOdds] of likelihoods.get(at) ?? []) {
        const there = nodeOf.get(other);
        if (!there || there === node) continue;
        const before = node.sums.get(there) ?? { sum: 0, known: 0 };
        node.sums.set(there, { sum: before.sum + logOdds, known: before.known + 1 });
      }
  return new Set(nodes);
}

/** Puts one node in the place of two, with the sums of both. */
function joined(one: Node, other: Node): Node {
  const both: Node = { members: [...one.members, ...other.members], sums: new Map() };
  for (const part of [one, other])
    for (const [there, { sum, known }] of part.sums) {
      there.sums.delete(part);
      if (there === one || there === other) continue;
      const before = both.sums.get(there) ?? { sum: 0, known: 0 };
      const after = { sum: before.sum + sum, known: before.known + known };
      both.sums.set(there, after);
      there.sums.set(both, after);
    }
  return both;
}

/** The cluster that a node would join first, if it may join any. */
function closestOf(node: Node, limit: number, mayJoin: (a: Cluster, b: Cluster) => boolean) {
  let best: { other: Node; mean: number } | null = null;
  for (const other of node.sums.keys()) {
    const value = mean(node, other);
    if (value < limit || (best && value <= best.mean)) continue;
    if (mayJoin(node.members, other.members)) best = { other, mean: value };
  }
  return best;
}

/**
 * Joins the two clusters that are closest on average, again and again, as long as their mean log
 * odds reach the limit and they may be joined.
 */
export function joinClusters(
  clusters: readonly Cluster[],
  likelihoods: Likelihoods,
  limit: number,
  mayJoin: (one: Cluster, other: Cluster) => boolean,
): Cluster[] {
  const nodes = nodesOf(clusters, likelihoods);
  const closest = new Map([...nodes].map((node) => [node, closestOf(node, limit, mayJoin)]));
  for (;;) {
    let best: { node: Node; other: Node; mean: number } | null = null;
    for (const [node, to] of closest)
      if (to && (!best || to.mean > best.mean)) best = { node, ...to };
    if (!best) return [...nodes].map(({ members }) => members);
    const { node, other } = best;
    const both = joined(node, other);
    const gone = new Set([node, other]);
    for (const each of gone) {
      nodes.delete(each);
      closest.delete(each);
    }
    nodes.add(both);
    closest.set(both, closestOf(both, limit, mayJoin));
    // only those are to be asked anew that were closest to one of the two, or are near the new one
    for (const [each, to] of closest)
      if ((to && gone.has(to.other)) || both.sums.has(each))
        closest.set(each, closestOf(each, limit, mayJoin));
  }
}
