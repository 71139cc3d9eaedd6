import type { Candidate } from './candidates';

/** As many as a reader takes in at a glance; a short text gets fewer. */
const MOST_POINTS = 5;
const SENTENCES_A_POINT = 4;
const FEWEST_POINTS = 3;

/** What a candidate loses for each share of its matter that is already said. */
const REPEATING_COSTS = 1.2;
/** Two sentences with this share of the shorter one's matter say the same. */
const SAME = 0.6;

/** The best candidates, best first, each one adding to those before it. */
export function choose(fit: readonly Candidate[], scores: readonly number[]): Candidate[] {
  const most = Math.min(
    MOST_POINTS,
    Math.max(FEWEST_POINTS, Math.ceil(fit.length / SENTENCES_A_POINT)),
  );
  const left = fit.map((candidate, i) => ({
    candidate,
    score: scores[i] ?? 0,
    stems: new Set(candidate.sentence.stems),
    repeats: 0,
  }));
  const chosen: Candidate[] = [];
  while (chosen.length < most) {
    let best: (typeof left)[number] | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const item of left) {
      if (item.repeats >= SAME) continue;
      const score = item.score - REPEATING_COSTS * item.repeats;
      if (score > bestScore) {
        best = item;
        bestScore = score;
      }
    }
    if (!best) break;
    chosen.push(best.candidate);
    for (const item of left)
      item.repeats = Math.max(item.repeats, sharedShare(item.stems, best.stems));
  }
  return chosen;
}

/** Share of the smaller set that is in the other; 0 where either is empty. */
function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared / small.size;
}
