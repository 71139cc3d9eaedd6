import { CONTRAST, TELLING_SIZE } from '../match/limits';
import type { Likelihoods } from './likelihoods';

/** Places of articles that are grouped. */
export type Cluster = readonly number[];

/** Log odds of a pair that was not compared. */
const UNCOMPARED = -6;

/** A sum of log odds over pairs, and how many of the pairs were compared. */
type Sum = { sum: number; known: number };
type Node = { members: Cluster; within: Sum; sums: Map<Node, Sum> };

const NONE: Sum = { sum: 0, known: 0 };
const added = (a: Sum, b: Sum): Sum => ({ sum: a.sum + b.sum, known: a.known + b.known });
const meanOf = ({ sum, known }: Sum, pairs: number): number =>
  (sum + (pairs - known) * UNCOMPARED) / pairs;

/** The mean of the log odds between the articles of two clusters. */
const mean = (one: Node, other: Node): number =>
  meanOf(one.sums.get(other) ?? NONE, one.members.length * other.members.length);

/** The mean of the log odds between the articles of one cluster, of two or more. */
const meanWithin = ({ members: { length }, within }: Node): number =>
  meanOf(within, (length * (length - 1)) / 2);

/** Whether two groups are each so much closer within than to one another that they are two events. */
const standApart = (one: Node, other: Node): boolean =>
  Math.min(one.members.length, other.members.length) >= TELLING_SIZE &&
  mean(one, other) < (meanWithin(one) + meanWithin(other)) / 2 - CONTRAST;

function nodesOf(clusters: readonly Cluster[], likelihoods: Likelihoods): Set<Node> {
  const nodes = clusters.map((members): Node => ({ members, within: NONE, sums: new Map() }));
  const nodeOf = new Map(nodes.flatMap((node) => node.members.map((at) => [at, node] as const)));
  for (const node of nodes)
    for (const at of node.members)
      for (const [other, logOdds] of likelihoods.get(at) ?? []) {
        const there = nodeOf.get(other);
        const pair = { sum: logOdds, known: 1 };
        // each pair of a cluster is met from both of its articles
        if (there === node && at < other) node.within = added(node.within, pair);
        if (there && there !== node)
          node.sums.set(there, added(node.sums.get(there) ?? NONE, pair));
      }
  return new Set(nodes);
}

/** Puts one node in the place of two, with the sums of both. */
function joined(one: Node, other: Node): Node {
  const within = added(added(one.within, other.within), one.sums.get(other) ?? NONE);
  const both: Node = { members: [...one.members, ...other.members], within, sums: new Map() };
  for (const part of [one, other])
    for (const [there, sum] of part.sums) {
      there.sums.delete(part);
      if (there === one || there === other) continue;
      const after = added(both.sums.get(there) ?? NONE, sum);
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
    if (!standApart(node, other) && mayJoin(node.members, other.members))
      best = { other, mean: value };
  }
  return best;
}

/**
 * Joins the two clusters that are closest on average, again and again, as long as their mean log
 * odds reach the limit and they may be joined. Two groups of several articles that are each much
 * closer within than to one another stay apart: events of one kind.
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
