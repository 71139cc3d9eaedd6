import type { CueKind } from '../cues/cue-words';
import { type Candidate, LEANS, LEANS_BY_FORM } from './candidates';

/** Candidates that a text needs for a fourth and a fifth point. */
const ENOUGH_FOR = [
  { points: 5, candidates: 20 },
  { points: 4, candidates: 8 },
] as const;
/**
 * So many are given even where one of them leans. Up to here a point is judged by its worth alone,
 * not by what kind of thing it tells.
 */
const MAIN_POINTS = 3;

/**
 * What a candidate loses, in units of its score, for the share of its matter that is already said.
 * Part of the fit of the weights. Values from .5 to 2 gave the same figures.
 */
export const REPEATING_COSTS = 1;
/** Two sentences with this share of the shorter one's stems say the same: only the better is shown. */
export const SAME = 0.6;

/**
 * What a candidate loses for each unit of what only the text before it explains. By hand, see
 * docs/methods/brief.md: its context explains most of it, so that it only decides among near equals.
 */
export const LEANING_COSTS = 6;
/** A fourth and a fifth point are shown only where they stand alone, as good as wholly. */
const EXTRA_LEANS_AT_MOST = 0.35;

/**
 * After three points on what matters most, one that tells what the others do not gains this much:
 * what follows, why, what is not known. By hand: it decides among near equals only (the best and
 * the tenth candidate are some 5 apart).
 */
const NEW_KIND_GAINS = 0.8;
const KINDS: readonly (readonly CueKind[])[] = [['consequence', 'ahead'], ['cause'], ['uncertain']];

/**
 * Words that the first three have together, and what a candidate loses for each word over them. By
 * hand: longer points tell the main event more often, shorter ones meet summaries better.
 */
const WORDS = 75;
const EXCEEDING_COSTS = 0.35;

type Item = { candidate: Candidate; score: number; stems: ReadonlySet<string>; repeats: number };

/**
 * The best candidates, best first, each adding to those before it; at most five. Where fewer than
 * three stand alone, the best others follow; one that leans by its form only right after a chosen one.
 *
 * @param scores of the candidates, in their order
 */
export function choose(all: readonly Candidate[], scores: readonly number[]): Candidate[] {
  const items = all.map((candidate, i): Item => item(candidate, scores[i] ?? 0));
  const standing = items.filter(({ candidate }) => candidate.leans < LEANS);
  const alone = standing.length > 0 ? standing : items;
  const most = ENOUGH_FOR.find((step) => items.length >= step.candidates)?.points ?? MAIN_POINTS;
  const chosen: Candidate[] = [];
  const told = new Set<readonly CueKind[]>();
  while (chosen.length < most) {
    const isExtra = chosen.length >= MAIN_POINTS;
    const open = isExtra
      ? alone.filter(({ candidate }) => candidate.leans <= EXTRA_LEANS_AT_MOST)
      : alone;
    const best = isExtra ? bestOf(open, told) : bestOf(open, null, WORDS - wordsOf(chosen));
    if (!best) break;
    take(best, items, chosen);
    for (const kinds of KINDS) if (tells(best.candidate, kinds)) told.add(kinds);
  }
  const follows = ({ candidate: { sentence } }: Item): boolean =>
    chosen.some((each) => each.sentence.index === sentence.index - 1);
  while (chosen.length < MAIN_POINTS) {
    const words = WORDS - wordsOf(chosen);
    const byMatter = items.filter(({ candidate }) => candidate.leans < LEANS_BY_FORM);
    const next = bestOf(byMatter, null, words) ?? bestOf(items.filter(follows), null, words);
    if (!next) break;
    take(next, items, chosen);
  }
  return chosen;
}

const item = (candidate: Candidate, score: number): Item => ({
  candidate,
  score: score - LEANING_COSTS * candidate.leans,
  stems: new Set(candidate.sentence.stems),
  repeats: 0,
});

const tells = (candidate: Candidate, kinds: readonly CueKind[]): boolean =>
  kinds.some((kind) => candidate.cues.has(kind));

const wordsOf = (chosen: readonly Candidate[]): number =>
  chosen.reduce((sum, { sentence }) => sum + sentence.words.length, 0);

/**
 * @param told kinds that the chosen tell; `null` while kinds do not count yet
 * @param words that are left; the first may have any number
 */
function bestOf(
  items: readonly Item[],
  told: ReadonlySet<readonly CueKind[]> | null,
  words = WORDS,
): Item | null {
  let best: Item | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const each of items) {
    if (each.repeats >= SAME) continue;
    const isNew = told && KINDS.some((kinds) => !told.has(kinds) && tells(each.candidate, kinds));
    const over = words < WORDS ? Math.max(0, each.candidate.sentence.words.length - words) : 0;
    const score =
      each.score -
      REPEATING_COSTS * each.repeats +
      (isNew ? NEW_KIND_GAINS : 0) -
      EXCEEDING_COSTS * over;
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
  for (const each of items)
    each.repeats = Math.max(each.repeats, sharedShare(each.stems, taken.stems));
  taken.repeats = 1;
}

/** Share of the smaller set of stems that the other has, too; 0 where either has none. */
export function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared / small.size;
}
