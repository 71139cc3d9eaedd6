/**
 * Fits the weights by which a sentence is told to be someone else's statement, on quotation sets of
 * the evaluation data, five folds by article:
 *
 *     npm run fit:attribution -- --data DIR [--write]
 *
 * Prints, for each language, the cross-validated figures at several thresholds; `--write` puts the
 * weights of all data into `lib/brief/quotes/attribution/weights.ts`. Logistic regression on the features of `lib/brief/quotes/attribution/features.ts`, L2;
 * a sentence counts as reported from a share of .3 in the annotated content on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findEntities } from '@/lib/brief/entities';
import { FEATURES, type Features } from '@/lib/brief/quotes/attribution/features';
import { describeSentences } from '@/lib/brief/quotes/attribution/sentences';
import { markedQuotes } from '@/lib/brief/quotes/marked';
import { readText } from '@/lib/brief/read-text';
import { articleFromText } from '@/lib/extract/from-text';
import { evaluationData } from '../data';
import { solve } from './solve';

const SETS = { en: 'polnear', de: 'german_wikinews' } as const;
const FILE = path.resolve(import.meta.dirname, '../../lib/brief/quotes/attribution/weights.ts');
const FOLDS = 5;
const ROUNDS = 7;
const L2 = 3;
/** A sentence is reported from this share of it on. */
const SHARE = 0.3;

type Input = { id: string; text: string };
type Gold = { id: string; attributions: { content?: { spans: [number, number][] }[] }[] };
type Row = { values: [number, number][]; reported: number; fold: number };

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

function rowsOf(folder: string, lang: string): Row[] {
  const gold = new Map(lines<Gold>(path.join(folder, 'gold.jsonl')).map((row) => [row.id, row]));
  return lines<Input>(path.join(folder, 'inputs.jsonl')).flatMap((input, number) => {
    const article = articleFromText({ ...input, lang });
    const read = readText(article, lang);
    const { quotes, cued, lex, g } = markedQuotes(read, findEntities(read));
    const inside = contentOf(input.text, gold.get(input.id));
    let at = 0;
    return describeSentences(read, cued, quotes, lex, g).map(({ sentence, features }) => {
      // The article's blanks may differ from the input's: count letters, in step.
      let letters = 0;
      let content = 0;
      for (const letter of sentence.text.replace(/\s/gu, '')) {
        while (/\s/u.test(input.text[at] ?? '')) at++;
        letters += letter.length;
        content += inside[at] ?? 0;
        at += letter.length;
      }
      const reported = content / Math.max(1, letters) > SHARE ? 1 : 0;
      return { values: valuesOf(features), reported, fold: number % FOLDS };
    });
  });
}

function contentOf(text: string, gold: Gold | undefined): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  for (const { content } of gold?.attributions ?? []) {
    for (const { spans } of content ?? []) for (const [from, to] of spans) inside.fill(1, from, to);
  }
  return inside;
}

const valuesOf = (features: Features): [number, number][] =>
  FEATURES.flatMap((name, index): [number, number][] => {
    const value = features[name];
    return value ? [[index, value]] : [];
  });

function probability(weights: Float64Array, { values }: Row): number {
  let sum = 0;
  for (const [index, value] of values) sum += value * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Newton's method, from nothing: the same rows give the same weights. */
function fitted(rows: readonly Row[]): Float64Array {
  const size = FEATURES.length;
  let weights: Float64Array = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (const row of rows) {
      const p = probability(weights, row);
      for (const [i, a] of row.values) {
        gradient[i] = (gradient[i] ?? 0) + (p - row.reported) * a;
        const line = curvature[i];
        for (const [j, b] of row.values) if (line) line[j] = (line[j] ?? 0) + p * (1 - p) * a * b;
      }
    }
    for (let i = 0; i < size; i++) {
      const line = curvature[i];
      if (line) line[i] = (line[i] ?? 0) + L2;
      gradient[i] = (gradient[i] ?? 0) + L2 * (weights[i] ?? 0);
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
  }
  return weights;
}

function crossValidated(rows: readonly Row[]): (readonly [Row, number])[] {
  return Array.from({ length: FOLDS }, (_none, fold) => {
    const weights = fitted(rows.filter((row) => row.fold !== fold));
    return rows
      .filter((row) => row.fold === fold)
      .map((row) => [row, probability(weights, row)] as const);
  }).flat();
}

function figures(judged: readonly (readonly [Row, number])[], threshold: number): string {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [{ reported }, p] of judged) {
    if (p > threshold) reported ? right++ : wrong++;
    else if (reported) missed++;
  }
  const share = (n: number, of: number) => (n / of).toFixed(3);
  return `${threshold} P ${share(right, right + wrong)} R ${share(right, right + missed)} F ${share(2 * right, 2 * right + wrong + missed)}`;
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const { corpora } = evaluationData(values.data);
for (const [lang, set] of Object.entries(SETS)) {
  const rows = rowsOf(path.join(corpora, 'quotes', set), lang);
  const judged = crossValidated(rows);
  console.log(`${lang} (${set}), ${rows.length} sentences`);
  for (const threshold of [0.3, 0.34, 0.38, 0.42, 0.46, 0.5])
    console.log(figures(judged, threshold));
  if (values.write) write(lang, fitted(rows));
}

/** Puts the weights of one language in place of those that stand in the file. */
function write(lang: string, weights: Float64Array): void {
  const lines = FEATURES.flatMap((name, i) => {
    const weight = Number((weights[i] ?? 0).toFixed(2));
    return weight === 0 ? [] : [`    ${name}: ${weight},`];
  });
  const source = readFileSync(FILE, 'utf8');
  const declared = new RegExp(`(\\n {2}${lang}: \\{\\n)[^}]*(\\n {2}\\})`);
  if (!declared.test(source)) throw new Error(`The weights file has lost ${lang}.`);
  writeFileSync(FILE, source.replace(declared, `$1${lines.join('\n')}$2`));
}
