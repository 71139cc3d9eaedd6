/**
 * `npm run fit:headings -- --data DIR`
 *
 * Fits the weights of `lib/brief/sections/heading-score.ts`: logistic regression with an L2
 * penalty on verdicts about single candidates (`docs/readings/2026-11-27-heading-candidates.jsonl`),
 * and prints what ten folds by article say of it: the area under the curve, and of the best
 * candidate of each judged section how many were acceptable above a threshold.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { boilerplate } from '@/lib/brief/key-points/boilerplate';
import { readText } from '@/lib/brief/read-text';
import { headingCandidates, headingWords } from '@/lib/brief/sections/heading';
import type { HeadingFeatures } from '@/lib/brief/sections/heading-score';
import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { Span } from '@/lib/model/evidence';
import { evaluationData } from '../data';
import { solve } from './solve';

type Verdict = {
  set: string;
  id: string;
  paragraphs: [number, number];
  heading: Span[];
  accepted: boolean;
};
type Row = { id: string; article?: Article; brief?: Brief };
type Sample = { article: string; section: string; features: HeadingFeatures; accepted: boolean };

const ROOT = path.resolve(import.meta.dirname, '../..');
const VERDICTS = path.join(ROOT, 'docs/readings/2026-11-27-heading-candidates.jsonl');
const L2 = 3;
const FOLDS = 10;
const STEPS = 40;
const THRESHOLDS = [0.5, 0.55, 0.6, 0.65, 0.7];

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const { corpora } = evaluationData(values.data);
const verdicts = jsonLines<Verdict>(readFileSync(VERDICTS, 'utf8'));
const samples = [...new Set(verdicts.map(({ set }) => set))].flatMap(samplesOf);
const names = Object.keys(samples[0]?.features ?? {}) as (keyof HeadingFeatures)[];
console.log(`${samples.length} of ${verdicts.length} verdicts are about candidates of today`);

const weights = fitWeights(samples);
names.forEach((name, i) => {
  console.log(`${name}: ${(weights[i] ?? 0).toFixed(2)}`);
});
console.log(`constant: ${(weights.at(-1) ?? 0).toFixed(2)}`);
printFolds();

/** The features of the judged candidates of one set. */
function samplesOf(set: string): Sample[] {
  const judged = verdicts.filter((verdict) => verdict.set === set);
  const ids = new Set(judged.map(({ id }) => id));
  const folder = path.join(corpora, set);
  const input = jsonLines<{ id: string }>(readFileSync(path.join(folder, 'inputs.jsonl'), 'utf8'))
    .filter(({ id }) => ids.has(id))
    .map((row) => JSON.stringify(row))
    .join('\n');
  const door = spawnSync(
    path.join(ROOT, 'node_modules/.bin/tsx'),
    [path.join(ROOT, 'scripts/brief.ts'), '--jsonl', '--base', folder],
    { input, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  return jsonLines<Row>(door.stdout).flatMap(({ id, article, brief }) => {
    if (!article || !brief) return [];
    const read = readText(article, brief.lang);
    const words = headingWords(read, boilerplate(read));
    return judged
      .filter((verdict) => verdict.id === id)
      .flatMap(({ paragraphs, heading, accepted }) => {
        const found = headingCandidates(words, ...paragraphs).find((candidate) =>
          sameSpans(candidate.spans, heading),
        );
        const section = `${set} ${id} ${paragraphs[0]}`;
        return found ? [{ article: id, section, features: found.features, accepted }] : [];
      });
  });
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end);
}

/** Newton's method on standardised features; weights in the features' own units, constant last. */
function fitWeights(train: readonly Sample[]): number[] {
  const columns = names.map((name) => train.map(({ features }) => features[name]));
  const means = columns.map((column) => sum(column) / column.length);
  const spreads = columns.map((column, i) => {
    const mean = means[i] ?? 0;
    return Math.sqrt(sum(column.map((x) => (x - mean) ** 2)) / column.length) || 1;
  });
  const rows = train.map(({ features }) => [
    ...names.map((name, i) => (features[name] - (means[i] ?? 0)) / (spreads[i] ?? 1)),
    1,
  ]);
  let found: number[] = new Array(names.length + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const odds = rows.map((row) => 1 / (1 + Math.exp(-dot(row, found))));
    const penalty = (i: number): number => (i < names.length ? L2 : 1e-6);
    const gradient = found.map(
      (weight, i) =>
        sum(rows.map((row, n) => ((odds[n] ?? 0) - (train[n]?.accepted ? 1 : 0)) * (row[i] ?? 0))) +
        (i < names.length ? L2 * weight : 0),
    );
    const curvature = found.map((_, i) =>
      found.map(
        (_none, j) =>
          sum(rows.map((row, n) => spread(odds[n] ?? 0) * (row[i] ?? 0) * (row[j] ?? 0))) +
          (i === j ? penalty(i) : 0),
      ),
    );
    const change = solve(
      curvature.map((row) => Float64Array.from(row)),
      Float64Array.from(gradient),
    );
    found = found.map((weight, i) => weight - (change[i] ?? 0));
  }
  const own = names.map((_, i) => (found[i] ?? 0) / (spreads[i] ?? 1));
  return [...own, (found.at(-1) ?? 0) - dot(own, means)];
}

function printFolds(): void {
  const articles = [...new Set(samples.map(({ article }) => article))].sort();
  const fold = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const judged = samples.map((sample) => ({ ...sample, score: 0 }));
  for (let k = 0; k < FOLDS; k++) {
    const own = fitWeights(samples.filter(({ article }) => fold.get(article) !== k));
    for (const sample of judged.filter(({ article }) => fold.get(article) === k)) {
      sample.score = dot([...names.map((name) => sample.features[name]), 1], own);
    }
  }
  const good = judged.filter(({ accepted }) => accepted);
  const bad = judged.filter(({ accepted }) => !accepted);
  const wins = sum(good.map((g) => sum(bad.map((b) => (g.score > b.score ? 1 : 0)))));
  console.log(`area under the curve: ${(wins / good.length / bad.length).toFixed(3)}`);
  const best = new Map<string, (typeof judged)[number]>();
  for (const sample of judged) {
    if (sample.score > (best.get(sample.section)?.score ?? Number.NEGATIVE_INFINITY)) {
      best.set(sample.section, sample);
    }
  }
  for (const threshold of THRESHOLDS) {
    const logit = Math.log(threshold / (1 - threshold));
    const shown = [...best.values()].filter(({ score }) => score >= logit);
    const share = shown.filter(({ accepted }) => accepted).length / shown.length;
    console.log(`${threshold}: ${shown.length} of ${best.size} sections, ${share.toFixed(2)}`);
  }
}

function spread(odds: number): number {
  return odds * (1 - odds);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, x) => total + x, 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, x, i) => total + x * (b[i] ?? 0), 0);
}

function jsonLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
