/**
 * `npm run fit:key-points -- --data DIR [--write] [--rounds N]`
 *
 * Fits the weights of the key points' features on the sets of `FITTED_ON` and prints what they
 * reach: cross-validated in five folds by article, and with the weights fitted on all. `--write`
 * puts them into `lib/brief/key-points/weights.ts`. Seeded: the same data give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { choose } from '@/lib/brief/key-points/choose';
import { type FeatureName, WEIGHTS } from '@/lib/brief/key-points/weights';
import { evaluationData } from '../data';
import { textTable } from '../table';
import { FITTED_ON, type FitArticle, fitArticles } from './articles';
import { fitWeights, seeded } from './policy';

const NAMES = Object.keys(WEIGHTS) as FeatureName[];
const FOLDS = 5;
const PICKS = 3;
const FILE = path.resolve(import.meta.dirname, '../../lib/brief/key-points/weights.ts');

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '24' },
  },
});

const articles = await fitArticles(evaluationData(values.data), NAMES);
const options = { rounds: Number(values.rounds), draws: 5, shrink: 0.002, seed: 20261127 };
const fitted = (some: readonly FitArticle[]) => fitWeights(some, NAMES.length, options);

const weights = fitted(articles);
const lines = NAMES.map((name, k) => `  ${name}: ${Number((weights[k] ?? 0).toFixed(2))},`);
if (values.write) {
  const source = readFileSync(FILE, 'utf8');
  writeFileSync(
    FILE,
    source.replace(/(WEIGHTS = \{\n)[^}]*(\} as const)/, `$1${lines.join('\n')}\n$2`),
  );
} else console.log(lines.join('\n'));

const unseen = new Map<FitArticle, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitted(articles.filter((_, i) => i % FOLDS !== fold));
  for (const [i, article] of articles.entries()) {
    if (i % FOLDS === fold) unseen.set(article, worthOf(article, weights));
  }
}
console.log(
  textTable(
    ['', 'n', 'lead-3', 'cross-validated', 'difference', '95 %', 'weights of all'],
    Object.keys(FITTED_ON).map((set) => {
      const some = articles.filter((article) => article.set === set);
      const gains = some.map((article) => (unseen.get(article) ?? 0) - article.lead);
      return [
        set,
        String(some.length),
        shown(some.map(({ lead }) => lead)),
        shown(some.map((article) => unseen.get(article) ?? 0)),
        shown(gains),
        interval(gains),
        shown(some.map((article) => worthOf(article, weights))),
      ];
    }),
  ),
);
/** What the best three of an article are worth with these weights, chosen as the brief chooses. */
function worthOf({ all, rows, worth }: FitArticle, by: Float64Array): number {
  const scores = rows.map((row) => row.reduce((sum, value, k) => sum + value * (by[k] ?? 0), 0));
  return worth(
    choose(all, scores)
      .slice(0, PICKS)
      .map((candidate) => all.indexOf(candidate)),
  );
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, each) => sum + each, 0) / list.length;
}

function shown(list: readonly number[]): string {
  return (100 * mean(list)).toFixed(2);
}

/** 95 % by bootstrap over articles. */
function interval(list: readonly number[]): string {
  const random = seeded(7);
  const means = Array.from({ length: 1000 }, () =>
    mean(list.map(() => list[Math.floor(random() * list.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [25, 975].map((at) => (100 * (means[at] ?? 0)).toFixed(1)).join(' to ');
}
