/**
 * `npm run fit:headings -- --data DIR`
 *
 * Fits the weights of `lib/brief/sections/heading-score.ts`: logistic regression with an L2 penalty
 * on what two blind readers said of single candidates and derived headings (`docs/readings`), whose
 * articles need no extraction; accepted is what both accepted. How strictly was asked differs from
 * reading to reading and has weights of its own, which the shipped score does without. Prints what
 * ten folds by article, ten times, say of it: the area under the curve, and how many candidates at
 * or above a bar were accepted.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { boilerplate } from '@/lib/brief/key-points/boilerplate';
import { readText } from '@/lib/brief/read-text';
import { type HeadingWords, headingCandidates, headingWords } from '@/lib/brief/sections/heading';
import { articleFromText } from '@/lib/extract/from-text';
import type { Span } from '@/lib/model/evidence';
import { textLanguage } from '@/lib/text/language';
import { evaluationData } from '../data';
import { seeded, shuffledBy } from '../reading-sample';
import { inParagraphs, WITHOUT_PARAGRAPHS } from '../sentence-paragraphs';
import { solve } from './solve';

type Verdict = {
  id: string;
  paragraphs: [number, number];
  heading: Span | Span[];
  asked?: string;
  readers: [boolean, boolean];
};
type Row = { id: string; text: string; title?: string; lang?: string };
type Sample = { article: string; values: Map<string, number>; asked: string; accepted: boolean };

const ROOT = path.resolve(import.meta.dirname, '../..');
const READINGS = ['headings', 'headings-2', 'headings-fit', 'headings-3', 'headings-4'];
const SETS = [
  'discourse/newsdiscourse',
  'quotes/polnear',
  'quotes/german_wikinews',
  'events/basil',
  'summarization/freelance_writers',
  'summarization/fundus_standfirst',
  'sections/fundus_headed',
  'summarization/cnndm_val500',
];
/** The question that the shipped score answers. */
const ASKED = 'short';
const L2 = 4;
const FOLDS = 10;
const TIMES = 10;
const STEPS = 40;
const BARS = [0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

const { values: options } = parseArgs({ options: { data: { type: 'string' } } });
const { corpora } = evaluationData(options.data);
const verdicts = READINGS.flatMap((name) =>
  jsonLines<Verdict>(path.join(ROOT, `docs/readings/2026-11-27-${name}.jsonl`)),
);
const samples = samplesOf(verdicts);
console.log(`${samples.length} of ${verdicts.length} verdicts are about candidates of today`);
console.log(`${samples.filter(({ accepted }) => accepted).length} of them accepted`);
const names = [...new Set(samples.flatMap(({ values }) => [...values.keys()]))];
const weights = fitWeights(samples);
for (const [i, name] of [...names, 'constant'].entries()) {
  console.log(`${name}: ${(weights[i] ?? 0).toFixed(2)}`);
}
printFolds();

/** The features of the judged candidates. */
function samplesOf(judged: readonly Verdict[]): Sample[] {
  const rows = new Map(
    SETS.flatMap(rowsOf)
      .reverse()
      .map((row) => [row.id, row]),
  );
  const known = new Map<string, HeadingWords>();
  return judged.flatMap(({ id, paragraphs, heading, asked = 'earlier', readers }) => {
    const row = rows.get(id);
    if (!row) return [];
    const words = known.get(id) ?? wordsOf(row);
    known.set(id, words);
    const spans = [heading].flat();
    const found = headingCandidates(words, ...paragraphs).find(
      ({ spans: [own] }) => own?.start === spans[0]?.start && own?.end === spans.at(-1)?.end,
    );
    if (!found) return [];
    const values = new Map<string, number>(Object.entries(found.features));
    for (const other of ['at length', 'earlier']) values.set(other, asked === other ? 1 : 0);
    return [{ article: id, values, asked, accepted: readers.every(Boolean) }];
  });
}

function rowsOf(set: string): Row[] {
  const rows = jsonLines<Row>(path.join(corpora, set, 'inputs.jsonl'));
  if (!WITHOUT_PARAGRAPHS.has(set)) return rows;
  return rows.map((row) => ({ ...row, text: inParagraphs(row.text, 'en') }));
}

function wordsOf(row: Row): HeadingWords {
  const article = articleFromText(row);
  const read = readText(article, textLanguage({ declared: article.lang, text: article.text }));
  return headingWords(read, boilerplate(read));
}

/** Newton's method on standardised features; weights in the features' own units, constant last. */
function fitWeights(train: readonly Sample[]): number[] {
  const columns = names.map((name) => train.map(({ values }) => values.get(name) ?? 0));
  const means = columns.map((column) => sum(column) / column.length);
  const spreads = columns.map((column, i) => {
    const mean = means[i] ?? 0;
    return Math.sqrt(sum(column.map((x) => (x - mean) ** 2)) / column.length) || 1;
  });
  const rows = train.map(({ values }) => [
    ...names.map((name, i) => ((values.get(name) ?? 0) - (means[i] ?? 0)) / (spreads[i] ?? 1)),
    1,
  ]);
  let found: number[] = new Array(names.length + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const chances = rows.map((row) => sigmoid(dot(row, found)));
    const penalty = (i: number): number => (i < names.length ? L2 : 1e-6);
    const slope = found.map(
      (weight, i) =>
        sum(
          rows.map((row, n) => ((chances[n] ?? 0) - Number(train[n]?.accepted)) * (row[i] ?? 0)),
        ) +
        penalty(i) * weight,
    );
    const curve = found.map((_, i) =>
      Float64Array.from(found, (_none, j) => {
        const bend = rows.map((row, n) => {
          const chance = chances[n] ?? 0;
          return chance * (1 - chance) * (row[i] ?? 0) * (row[j] ?? 0);
        });
        return sum(bend) + (i === j ? penalty(i) : 0);
      }),
    );
    const change = solve(curve, Float64Array.from(slope));
    found = found.map((weight, i) => weight - (change[i] ?? 0));
  }
  const own = names.map((_, i) => (found[i] ?? 0) / (spreads[i] ?? 1));
  return [...own, (found.at(-1) ?? 0) - dot(own, means)];
}

function printFolds(): void {
  const articles = [...new Set(samples.map(({ article }) => article))].sort();
  const scores = samples.map(() => 0);
  for (let time = 0; time < TIMES; time++) {
    const order = shuffledBy(seeded(time))(articles);
    const fold = new Map(order.map((article, i) => [article, i % FOLDS]));
    for (let k = 0; k < FOLDS; k++) {
      const weights = fitWeights(samples.filter(({ article }) => fold.get(article) !== k));
      samples.forEach(({ article, values }, i) => {
        if (fold.get(article) !== k) return;
        const shipped = names.map((name) =>
          name === 'at length' || name === 'earlier' ? 0 : (values.get(name) ?? 0),
        );
        scores[i] = (scores[i] ?? 0) + sigmoid(dot([...shipped, 1], weights)) / TIMES;
      });
    }
  }
  const judged = samples.map((sample, i) => ({ ...sample, score: scores[i] ?? 0 }));
  for (const [of, some] of [
    ['all', judged],
    [`asked as "${ASKED}"`, judged.filter(({ asked }) => asked === ASKED)],
  ] as const) {
    const good = some.filter(({ accepted }) => accepted);
    const bad = some.filter(({ accepted }) => !accepted);
    const wins = sum(good.map((g) => sum(bad.map((b) => (g.score > b.score ? 1 : 0)))));
    const bars = BARS.map((bar) => {
      const shown = some.filter(({ score }) => score >= bar);
      return `${bar}: ${shown.filter(({ accepted }) => accepted).length}/${shown.length}`;
    });
    console.log(
      `  ${of}: area ${(wins / good.length / bad.length).toFixed(3)}; ${bars.join(', ')}`,
    );
  }
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, x) => total + x, 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, x, i) => total + x * (b[i] ?? 0), 0);
}

function jsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
