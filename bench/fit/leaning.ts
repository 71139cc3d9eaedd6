/**
 * `npm run fit:leaning -- --data DIR [--write]`
 *
 * Fits the weights in `lib/brief/key-points/leaning.ts`: logistic regression with an L2 penalty on
 * verdicts about single sentences (`docs/readings/2026-11-27-standing.jsonl`), and prints what ten
 * folds by article say of it: the area under the curve, and of the sentences that lean least how
 * many were understood. Sentences that lean by their form are left out: they are told by rule.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findEntities } from '@/lib/brief/entities';
import { boilerplate } from '@/lib/brief/key-points/boilerplate';
import { candidates } from '@/lib/brief/key-points/candidates';
import { introduced } from '@/lib/brief/key-points/introduced';
import { leaningFeatures } from '@/lib/brief/key-points/leaning-features';
import { readText } from '@/lib/brief/read-text';
import type { Weights } from '@/lib/extract/classify/weights';
import type { Span } from '@/lib/model/evidence';
import { readText as readFile } from '@/scripts/brief/read-input';
import { type InputRow, readRow } from '@/scripts/brief/read-row';
import { evaluationData } from '../data';
import { type Example, fitLogistic } from './logistic';

type Verdict = { set: string; id: string; span: Span; understood: boolean };
type Row = InputRow & { id: string; htmlFile?: string };
type Sample = Example & { article: string };

const ROOT = path.resolve(import.meta.dirname, '../..');
const VERDICTS = path.join(ROOT, 'docs/readings/2026-11-27-standing.jsonl');
const FILE = path.join(ROOT, 'lib/brief/key-points/leaning.ts');
/** On the mean loss: some one example's worth against each weight. */
const RIDGE = 0.003;
const FOLDS = 10;

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const { corpora } = evaluationData(values.data);
const verdicts = jsonLines<Verdict>(readFileSync(VERDICTS, 'utf8'));
const samples = [...new Set(verdicts.map(({ set }) => set))].flatMap(samplesOf);
const names = [...(samples[0]?.features.keys() ?? [])];
console.log(
  `${samples.length} of ${verdicts.length} verdicts are about sentences without a leaning form`,
);

const fitted = fitLogistic(samples, names, RIDGE);
const lines = names.map((name) => `  ${name}: ${Number((fitted.of[name] ?? 0).toFixed(2))},`);
const constant = Number(fitted.bias.toFixed(2));
if (values.write) {
  const source = readFileSync(FILE, 'utf8')
    .replace(/(LEANING_WEIGHTS: LeaningFeatures = \{\n)[^}]*(\};)/, `$1${lines.join('\n')}\n$2`)
    .replace(/(CONSTANT = )[-\d.]+/, `$1${constant}`);
  writeFileSync(FILE, source);
} else console.log([...lines, `constant: ${constant}`].join('\n'));
printFolds();

/** The judged sentences of one set. */
function samplesOf(set: string): Sample[] {
  const judged = verdicts.filter((verdict) => verdict.set === set);
  const folder = path.join(corpora, set);
  const rows = jsonLines<Row>(readFileSync(path.join(folder, 'inputs.jsonl'), 'utf8'));
  return rows.flatMap(({ htmlFile, ...row }) => {
    const own = judged.filter(({ id }) => id === row.id);
    if (own.length === 0) return [];
    const found = readRow(htmlFile ? { ...row, html: readFile(htmlFile, folder) } : row);
    if (!found.ok) return [];
    const { article, brief } = found.value;
    const read = readText(article, brief.lang);
    const unfit = boilerplate(read);
    const entities = findEntities(read);
    const known = introduced(read, unfit, entities);
    const all = candidates(unfit, known);
    return own.flatMap(({ span, understood }): Sample[] => {
      const at = all.findIndex(({ end }) => end === span.end);
      const candidate = all[at];
      if (!candidate || candidate.leans === 1) return [];
      const { sentence, start, end, isJoined } = candidate;
      const text = article.text.slice(start, end);
      const features = leaningFeatures({ text, sentence, isFirst: at === 0, isJoined }, known);
      return features
        ? [
            {
              article: row.id,
              features: new Map(Object.entries(features)),
              label: !understood,
              weight: 1,
            },
          ]
        : [];
    });
  });
}

function printFolds(): void {
  const byFold = new Map<number, Weights>();
  const articles = [...new Set(samples.map(({ article }) => article))].sort();
  const fold = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const judged = samples.map((sample) => {
    const { bias, of } = weightsWithout(fold.get(sample.article) ?? 0);
    const score = names.reduce(
      (sum, name) => sum + (of[name] ?? 0) * (sample.features.get(name) ?? 0),
      bias,
    );
    return { score, label: sample.label };
  });
  const bad = judged.filter(({ label }) => label);
  const good = judged.filter(({ label }) => !label);
  const wins = bad.reduce((sum, b) => sum + good.filter((g) => b.score > g.score).length, 0);
  console.log(`area under the curve: ${(wins / bad.length / good.length).toFixed(3)}`);
  judged.sort((a, b) => a.score - b.score);
  for (const share of [0.2, 0.3, 0.4, 0.5]) {
    const least = judged.slice(0, Math.round(share * judged.length));
    const understood = least.filter(({ label }) => !label).length / least.length;
    console.log(`least leaning ${share}: ${understood.toFixed(2)} understood`);
  }

  function weightsWithout(left: number) {
    let found = byFold.get(left);
    if (!found) {
      found = fitLogistic(
        samples.filter(({ article }) => fold.get(article) !== left),
        names,
        RIDGE,
      );
      byFold.set(left, found);
    }
    return found;
  }
}

function jsonLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
