/**
 * `npm run fit:claims -- --data DIR [--write]`
 *
 * Fits the weights by which two sentences are told to say the same, on pairs that people sorted
 * (claims/mrpc) and pairs that they graded (claims/sts_news), ten folds; the same two sentences are
 * in one fold whichever set they come from. Prints what unseen pairs reach. `--write` puts weights
 * and limit, fitted on all, into `lib/stories/sentences-alike/weights.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Weights } from '@/lib/extract/classify/weights';
import { backgroundRarity } from '@/lib/stories/rarity';
import { comparedSentence } from '@/lib/stories/sentences-alike/compared-sentence';
import { FEATURES, features } from '@/lib/stories/sentences-alike/features';
import { evaluationData } from '../data';
import { textTable } from '../table';
import { type Example, fitLogistic } from './logistic';

const FOLDS = 10;
/** Holds the weights back; .0001 to .003 change no figure by more than .002. */
const RIDGE = 0.0002;
/** What all graded pairs weigh beside all sorted ones. More favours the grades. */
const GRADED_WEIGHT = 0.75;
const TOP_GRADE = 5;
const FILE = path.resolve(import.meta.dirname, '../../lib/stories/sentences-alike/weights.ts');

type Pair = { id: string; a: string; b: string; lang: string };
type Gold = { id: string; label?: number; score?: number };
type Judged = { features: Map<string, number>; fold: number } & (
  | { set: 'sorted'; same: boolean }
  | { set: 'graded'; grade: number }
);

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const { corpora } = evaluationData(values.data);
const folds = new Map<string, number>();
const judged = [...readSet('mrpc'), ...readSet('sts_news')];
const outOfFold = new Map<Judged, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitted(judged.filter((one) => one.fold !== fold));
  for (const one of judged) if (one.fold === fold) outOfFold.set(one, likely(weights, one));
}
const sorted = judged.flatMap((one) => (one.set === 'sorted' ? [one] : []));
const graded = judged.flatMap((one) => (one.set === 'graded' ? [one] : []));
const scoreOf = (one: Judged): number => outOfFold.get(one) ?? 0;
console.log(
  textTable(
    ['unseen pairs', 'n', 'accuracy', 'AUC', 'Pearson'],
    [
      ['sorted (mrpc)', `${sorted.length}`, accuracy().toFixed(3), auc().toFixed(3), ''],
      ['graded (sts_news)', `${graded.length}`, '', '', pearson().toFixed(3)],
    ],
  ),
);
const weights = fitted(judged);
const limit = bestLimit(sorted, (one) => likely(weights, one));
if (values.write) write(weights, limit);
else console.log(JSON.stringify(weights), limit);

/** Pairs of the same letters share a fold: a third of the graded ones stand among the sorted, too. */
function foldOf({ a, b }: Pair): number {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const key = [letters(a), letters(b)].sort().join('|');
  const fold = folds.get(key) ?? folds.size % FOLDS;
  folds.set(key, fold);
  return fold;
}

function readSet(set: string): Judged[] {
  const lines = <T>(name: string): T[] =>
    readFileSync(path.join(corpora, 'claims', set, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  const gold = new Map(lines<Gold>('gold.jsonl').map((row) => [row.id, row]));
  return lines<Pair>('inputs.jsonl').map((pair): Judged => {
    const { label, score = 0 } = gold.get(pair.id) ?? {};
    const [a, b] = [pair.a, pair.b].map((text) =>
      comparedSentence(text, pair.lang, backgroundRarity),
    );
    if (!a || !b) throw new Error(`${set} ${pair.id} lacks a sentence.`);
    const seen = { features: features(a, b), fold: foldOf(pair) };
    return label === undefined
      ? { ...seen, set: 'graded', grade: score }
      : { ...seen, set: 'sorted', same: label === 1 };
  });
}

/** A grade counts as that share of a pair that is the same, and the rest of one that is not. */
function fitted(some: readonly Judged[]): Weights {
  const counts = { sorted: 0, graded: 0 };
  for (const { set } of some) counts[set] += 1;
  const examples = some.flatMap((one): Example[] => {
    if (one.set === 'sorted')
      return [{ features: one.features, label: one.same, weight: 1 / counts.sorted }];
    const weight = GRADED_WEIGHT / counts.graded;
    const share = one.grade / TOP_GRADE;
    return [
      { features: one.features, label: true, weight: weight * share },
      { features: one.features, label: false, weight: weight * (1 - share) },
    ];
  });
  return fitLogistic(examples, FEATURES, RIDGE);
}

function likely({ bias, of }: Weights, one: Judged): number {
  let sum = bias;
  for (const [name, value] of one.features) sum += (of[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

type Score = (one: Judged) => number;

function right(some: typeof sorted, score: Score, limit: number): number {
  return some.filter((one) => score(one) >= limit === one.same).length;
}

function bestLimit(some: typeof sorted, score: Score): number {
  const limits = Array.from({ length: 61 }, (_, n) => 0.3 + n / 100);
  return limits.reduce((best, one) =>
    right(some, score, one) > right(some, score, best) ? one : best,
  );
}

/** The limit of each fold is the one that the other folds choose. */
function accuracy(): number {
  let sum = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const limit = bestLimit(
      sorted.filter((one) => one.fold !== fold),
      scoreOf,
    );
    sum += right(
      sorted.filter((one) => one.fold === fold),
      scoreOf,
      limit,
    );
  }
  return sum / sorted.length;
}

function auc(): number {
  const ranked = [...sorted].sort((a, b) => scoreOf(a) - scoreOf(b));
  const same = ranked.filter((one) => one.same).length;
  const ranks = ranked.reduce((sum, one, at) => sum + (one.same ? at + 1 : 0), 0);
  return (ranks - (same * (same + 1)) / 2) / (same * (ranked.length - same));
}

function pearson(): number {
  const [x, y] = [graded.map(scoreOf), graded.map(({ grade }) => grade)];
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (at: number) => number) => x.reduce((all, _, at) => all + of(at), 0);
  const [dx, dy] = [(at: number) => (x[at] ?? 0) - mx, (at: number) => (y[at] ?? 0) - my];
  return (
    sum((at) => dx(at) * dy(at)) / Math.sqrt(sum((at) => dx(at) ** 2) * sum((at) => dy(at) ** 2))
  );
}

function write({ bias, of }: Weights, same: number): void {
  const lines = FEATURES.map((name) => `    ${name}: ${Number((of[name] ?? 0).toFixed(2))},\n`);
  const source = readFileSync(FILE, 'utf8')
    .replace(/bias: [-.\d]+,/, `bias: ${bias.toFixed(2)},`)
    .replace(/of: \{\n[^}]*\}/, `of: {\n${lines.join('')}  }`)
    .replace(/SAME = [.\d]+/, `SAME = ${Number(same.toFixed(2))}`);
  writeFileSync(FILE, source);
}
