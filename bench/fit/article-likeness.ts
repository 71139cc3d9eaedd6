/**
 * `npm run fit:likeness -- --data DIR`
 *
 * Fits what tells articles from other pages, and prints ten-fold cross-validated counts for the
 * limits in `lib/extract/judge`. The weights are printed, not written: they are few, and the
 * limits are chosen by a person with both tables in view.
 */
import { parseArgs } from 'node:util';
import { chooseText } from '@/lib/extract/choose/choose-text';
import { keptText, textBlocks } from '@/lib/extract/choose/text-blocks';
import { scoreBlocks } from '@/lib/extract/classify/score-blocks';
import { weightedSum } from '@/lib/extract/classify/weighted-sum';
import { addressSignals } from '@/lib/extract/judge/address-signals';
import { LIKENESS_WEIGHTS, likenessFeatures } from '@/lib/extract/judge/article-likeness';
import { evaluationData } from '../data';
import { textTable } from '../table';
import { fitPage } from './fit-page';
import { type Example, fitLogistic } from './logistic';
import { type GoldPage, goldPages } from './see-pages';

const ARTICLES = ['fundus', 'newspaper4k', 'wcxb_article', 'postlight'];
const OTHERS = 'wcxb_other';
/** Pages of documentation may go either way. */
const EITHER = 'documentation';
const FOLDS = 10;
/** There are ten times as many articles as others. */
const WEIGHT_OF_OTHERS = 4;
const RIDGE = 0.01;
const LIMITS = [-1.2, -0.8, -0.4, 0, 1, 1.8, 2.5, 3, 3.5, 4];

type Judged = Example & { set: string };

function example({ set, seen, gold }: GoldPage): Judged {
  const { context, furniture, metadata } = fitPage(set, seen, gold);
  const judged = chooseText(context, scoreBlocks(context, furniture), furniture);
  const signals = { ...addressSignals(seen.url), ...seen.counts };
  const label = set === OTHERS;
  return {
    set,
    label,
    weight: label ? WEIGHT_OF_OTHERS : 1,
    features: likenessFeatures(signals, metadata, keptText(judged, textBlocks(judged))),
  };
}

function table(title: string, examples: readonly Judged[], scores: readonly number[]): string {
  const above = (set: string, limit: number): string =>
    `${examples.filter((one, i) => one.set === set && (scores[i] ?? 0) > limit).length}`;
  const sets = [...ARTICLES, OTHERS];
  return textTable(
    [title, ...sets.map((set) => `${set} (${examples.filter((one) => one.set === set).length})`)],
    LIMITS.map((limit) => [`above ${limit}`, ...sets.map((set) => above(set, limit))]),
  );
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const pages = await goldPages(evaluationData(values.data), [...ARTICLES, OTHERS]);
const examples = pages.filter(({ gold }) => gold.page_type !== EITHER).map(example);
const names = Object.keys(LIKENESS_WEIGHTS.of);
const scored = (one: Example, weights: typeof LIKENESS_WEIGHTS) =>
  weightedSum(new Map(one.features), weights);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitLogistic(
    examples.filter((_one, index) => index % FOLDS !== fold),
    names,
    RIDGE,
  ),
);
const outOfFold = examples.map((one, index) =>
  scored(one, folds[index % FOLDS] ?? LIKENESS_WEIGHTS),
);
console.log(
  table(
    'shipped weights',
    examples,
    examples.map((one) => scored(one, LIKENESS_WEIGHTS)),
  ),
);
console.log(`\n${table('fitted here, out of fold', examples, outOfFold)}`);
console.log('\nFitted on all:', JSON.stringify(fitLogistic(examples, names, RIDGE), null, 1));
