/**
 * `npm run fit:extraction -- --data DIR [--write]`
 *
 * Fits the weights by which the text of a page is told, and prints what pages come out with the
 * weights that are shipped, with weights that saw no page of their outlet (five folds), and with
 * weights fitted on all. `--write` puts the last into `lib/extract/classify/weights.ts`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chooseText } from '@/lib/extract/choose/choose-text';
import { textBlocks } from '@/lib/extract/choose/text-blocks';
import { scoreBlocks } from '@/lib/extract/classify/score-blocks';
import { type ExtractionWeights, WEIGHTS } from '@/lib/extract/classify/weights';
import { rescueText } from '@/lib/extract/rescue/rescue-text';
import { type EvaluationData, evaluationData } from '../data';
import { score } from '../quality';
import { SETS } from '../sets';
import { figureAt, shownFigure, textTable } from '../table';
import { type FitPage, fitPage } from './fit-page';
import { fitWeights } from './fit-weights';
import { goldPages } from './see-pages';
import { weightsSource } from './weights-source';

const FITTED_ON = ['fundus', 'newspaper4k', 'wcxb_article'];
const FILE = path.resolve(import.meta.dirname, '../../lib/extract/classify/weights.ts');

/** What a page would be read as with other weights, as a row of the measuring door. */
function prediction(page: FitPage, weights: ExtractionWeights): string {
  const { id, context, furniture, seen, metadata } = page;
  const scores = scoreBlocks(context, furniture, weights);
  const read = textBlocks(chooseText(context, scores, furniture, weights));
  const blocks = rescueText(seen.scriptMarkup, metadata, read) ?? read;
  const text = blocks.map((block) => block.text).join('\n\n');
  return `${JSON.stringify({ id, article: { title: metadata.title, text, blocks } })}\n`;
}

/** F1 of each set, then of headings and standfirsts, all as the scorer gives them. */
async function figures(
  pages: readonly FitPage[],
  weightsOf: (page: FitPage) => ExtractionWeights,
  data: EvaluationData,
): Promise<string[]> {
  const work = mkdtempSync(path.join(os.tmpdir(), 'story-context-fit-'));
  const scores = new Map<string, unknown>();
  try {
    for (const name of FITTED_ON) {
      const set = SETS.find(({ folder }) => folder === `extraction/${name}`);
      if (!set) throw new Error(`The bench has no set ${name}.`);
      const file = path.join(work, `${name}.jsonl`);
      const rows = pages.filter((page) => page.set === name);
      writeFileSync(file, rows.map((page) => prediction(page, weightsOf(page))).join(''));
      scores.set(name, await score(set, data, file));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const figure = (set: string, at: string) => shownFigure(figureAt(scores.get(set), at), 4);
  return [
    figure('fundus', 'textWithStandfirst.f1'),
    figure('newspaper4k', 'text.f1'),
    figure('wcxb_article', 'text.f1'),
    figure('fundus', 'structure.keptAsHeading'),
    figure('fundus', 'structure.extraHeadingsPerPage'),
    figure('fundus', 'standfirst.kept'),
    figure('fundus', 'standfirst.keptAsStandfirst'),
  ];
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const data = evaluationData(values.data);
const pages = (await goldPages(data, FITTED_ON)).map(({ set, seen, gold }) =>
  fitPage(set, seen, gold),
);
const blocks = pages.reduce((sum, page) => sum + page.labels.length, 0);
const outlets = new Set(pages.map((page) => page.outlet)).size;
console.log(`${pages.length} pages of ${outlets} outlets, ${blocks} blocks`);
const fitted = fitWeights(pages);
for (const [name, weights] of Object.entries(fitted.all)) {
  const loss = fitted.loss[name as keyof ExtractionWeights];
  const count = Object.keys(weights.of).length;
  console.log(`${name}: ${count} weights, out-of-fold loss ${loss.toFixed(4)}`);
}
const row = async (name: string, weightsOf: (page: FitPage) => ExtractionWeights) => [
  name,
  ...(await figures(pages, weightsOf, data)),
];
console.log(
  textTable(
    [
      '4-gram F1',
      ...FITTED_ON,
      'headings kept',
      'extra a page',
      'standfirst kept',
      'marked as such',
    ],
    [
      await row('shipped weights', () => WEIGHTS),
      await row('out of fold', (page) => fitted.folds[page.fold] ?? WEIGHTS),
      await row('fitted on all', () => fitted.all),
    ],
  ),
);
if (values.write) {
  writeFileSync(FILE, weightsSource(readFileSync(FILE, 'utf8'), fitted.all));
  console.log('Written. npm run fix sets the format.');
}
