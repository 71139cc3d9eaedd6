import type { CueKind } from '../cues/cue-words';
import type { Candidate, Candidates } from './candidates';

/** Candidates that a text needs for a fourth and a fifth point; three are given anyway. */
const ENOUGH_FOR = [
  { points: 5, candidates: 20 },
  { points: 4, candidates: 8 },
] as const;
const FEWEST_POINTS = 3;

/**
 * What a candidate loses, in units of its score, for the share of its matter that is already said.
 * Part of the fit of the weights. Values from .5 to 2 gave the same figures.
 */
const REPEATING_COSTS = 1;
/** Two sentences with this share of the shorter one's stems say the same: only the better is shown. */
const SAME = 0.6;

/**
 * After three points on what matters most, one that tells what the others do not gains this much:
 * what follows, why, what is not known. By hand: it decides among near equals only (the best and
 * the tenth candidate are some 5 apart).
 */
const NEW_KIND_GAINS = 0.8;
const KINDS: readonly (readonly CueKind[])[] = [['consequence', 'ahead'], ['cause'], ['uncertain']];

type Item = { candidate: Candidate; score: number; stems: ReadonlySet<string>; repeats: number };

/**
 * The best candidates, best first, each adding to those before it; at most five. Where fewer than
 * three stand alone, a sentence that leans on a chosen one right before it is taken, too.
 *
 * @param scores of `alone`, in its order
 */
export function choose({ alone, leaning }: Candidates, scores: readonly number[]): Candidate[] {
  const most = ENOUGH_FOR.find((step) => alone.length >= step.candidates)?.points ?? FEWEST_POINTS;
  const items = alone.map((candidate, i): Item => item(candidate, scores[i] ?? 0));
  const chosen: Candidate[] = [];
  const told = new Set<readonly CueKind[]>();
  while (chosen.length < most) {
    const best = bestOf(items, chosen.length < FEWEST_POINTS ? null : told);
    if (!best) break;
    take(best, items, chosen);
    for (const kinds of KINDS) if (tells(best.candidate, kinds)) told.add(kinds);
  }
  const followers = leaning.map((candidate) => item(candidate, 0));
  while (chosen.length < FEWEST_POINTS) {
    const next = followers.find(
      ({ candidate, repeats }) =>
        repeats < SAME &&
        chosen.some(({ sentence }) => sentence.index === candidate.sentence.index - 1),
    );
    if (!next) break;
    take(next, followers, chosen);
  }
  return chosen;
}

const item = (candidate: Candidate, score: number): Item => ({
  candidate,
  score,
  stems: new Set(candidate.sentence.stems),
  repeats: 0,
});

const tells = (candidate: Candidate, kinds: readonly CueKind[]): boolean =>
  kinds.some((kind) => candidate.cues.has(kind));

/** @param told kinds that the chosen tell; `null` while kinds do not count yet */
function bestOf(items: readonly Item[], told: ReadonlySet<readonly CueKind[]> | null): Item | null {
  let best: Item | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const each of items) {
    if (each.repeats >= SAME) continue;
    const isNew = told && KINDS.some((kinds) => !told.has(kinds) && tells(each.candidate, kinds));
    const score = each.score - REPEATING_COSTS * each.repeats + (isNew ? NEW_KIND_GAINS : 0);
    if (score > bestScore) {
      best = each;
      bestScore = score;
    }
  }
  return best;
}

/** Adds the candidate and notes how much of it the others would repeat, itself wholly. */
function take(taken: Item, items: readonly Item[], chosen: Candidate[]): void {
  chosen.push(taken.candidate);
  for (const each of items) each.repeats = Math.max(each.repeats, sharedShare(each, taken));
  taken.repeats = 1;
}

/** Share of the smaller one's stems that the other has, too; 0 where either has none. */
function sharedShare(a: Item, b: Item): number {
  const [small, large] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared / small.size;
}
