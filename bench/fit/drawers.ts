/**
 * `npm run fit:drawers -- --data DIR [--write]`
 *
 * Fits the weights of the drawers on sentences labelled by what they do in the report
 * (NewsDiscourse), says what five folds by article give, and with `--write` puts the weights of all
 * articles into `lib/brief/drawers/weights.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawerFeatures, FEATURES } from '@/lib/brief/drawers/features';
import { fitting, likeliest } from '@/lib/brief/drawers/role';
import { findEntities } from '@/lib/brief/entities';
import { findHedges } from '@/lib/brief/hedges';
import { boilerplate } from '@/lib/brief/key-points/boilerplate';
import { findQuotes } from '@/lib/brief/quotes';
import { readText } from '@/lib/brief/read-text';
import { spokenIn } from '@/lib/brief/spoken';
import { articleFromText } from '@/lib/extract/from-text';
import { evaluationData } from '../data';
import { type Example, fitSoftmax, probabilities, type Softmax } from './softmax';

/** Labels of each class of the model, in the order of the weights; all others are class 0. */
const CLASSES = [
  ['Cause_General'],
  ['Distant_Historical', 'Cause_Specific', 'Distant_Anecdotal'],
  ['Distant_Evaluation'],
  ['Distant_Expectations_Consequences'],
];
/** What each drawer should hold, and which classes' probabilities it goes by. */
const ROLES = ['background', 'responses', 'next'] as const;
type ModelRole = (typeof ROLES)[number];
const DRAWERS: Record<ModelRole, { classes: number[]; labels: string[] }> = {
  background: {
    classes: [1, 2],
    labels: ['Cause_General', 'Distant_Historical', 'Cause_Specific'],
  },
  responses: { classes: [3], labels: ['Distant_Evaluation'] },
  next: { classes: [4], labels: ['Distant_Expectations_Consequences'] },
};
const FOLDS = 5;
/** Any from 5 to 60 gives the same figures within one sentence in a hundred. */
const PENALTY = 20;
const MARGINS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];

type GoldSentence = { start: number; end: number; label: string };
type Sentence = Example & { gold: string };

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const folder = path.join(evaluationData(values.data).corpora, 'discourse/newsdiscourse');
const rows = <Row>(name: string): Row[] =>
  readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const gold = new Map(
  rows<{ id: string; sentences: GoldSentence[] }>('gold.jsonl').map((row) => [
    row.id,
    row.sentences,
  ]),
);
const examples = rows<{ id: string; text: string; title?: string }>('inputs.jsonl').flatMap(
  sentencesOf,
);
console.log(`${examples.length} sentences, ${FEATURES.length} features`);
crossValidate();
if (values.write) write(fitSoftmax(examples, CLASSES.length + 1, { penalty: PENALTY }));

/** The sentences that a drawer may take, each with the label of the gold sentence it covers most. */
function sentencesOf(row: { id: string; text: string; title?: string }): Sentence[] {
  const read = readText(articleFromText(row), 'en');
  const unfit = boilerplate(read);
  const { quotes, attributed } = findQuotes(read, findEntities(read));
  const spoken = spokenIn(quotes, attributed);
  const hedges = findHedges(read, spoken.all);
  const fit = read.sentences.filter(({ kind, index }) => kind !== 'heading' && !unfit.has(index));
  const features = drawerFeatures(
    read,
    fit.map(({ index }) => index),
    { hedges, spoken },
  );
  return fit.flatMap(({ start, end }, at): Sentence[] => {
    const shared = (gold.get(row.id) ?? []).map((sentence) => ({
      label: sentence.label,
      by: Math.min(end, sentence.end) - Math.max(start, sentence.start),
    }));
    const best = shared.reduce((a, b) => (b.by > a.by ? b : a), { label: '', by: 0 });
    if (best.by <= 0) return [];
    const label = 1 + CLASSES.findIndex((labels) => labels.includes(best.label));
    return [{ features: features?.[at] ?? [], label, group: row.id, gold: best.label }];
  });
}

function crossValidate(): void {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, i) => [group, (i * 7919) % FOLDS]));
  const likely = new Map<Sentence, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = ({ group }: Sentence): boolean => foldOf.get(group) === fold;
    const model = fitSoftmax(
      examples.filter((each) => !inFold(each)),
      CLASSES.length + 1,
      { penalty: PENALTY },
    );
    for (const each of examples.filter(inFold))
      likely.set(each, probabilities(model, each.features));
  }
  const all = [...gold.values()].flat();
  const marginOf = (each: Sentence, role: ModelRole): number =>
    DRAWERS[role].classes.reduce((sum, c) => sum + (likely.get(each)?.[c] ?? 0), 0);
  for (const role of ROLES) {
    const { labels } = DRAWERS[role];
    const wanted = all.filter(({ label }) => labels.includes(label)).length;
    const say = (what: string, taken: readonly Sentence[]): void => {
      const right = taken.filter((each) => labels.includes(each.gold)).length;
      const precision = (right / taken.length).toFixed(3);
      const recall = (right / wanted).toFixed(3);
      console.log(`${role} ${what}: precision ${precision}, recall ${recall}, n = ${taken.length}`);
    };
    const ranked = [...examples].sort((a, b) => marginOf(b, role) - marginOf(a, role));
    for (const margin of MARGINS) {
      say(
        `from ${margin}`,
        ranked.filter((each) => marginOf(each, role) >= margin),
      );
    }
    const shown = groups.flatMap((group) => {
      const own = examples.filter((each) => each.group === group);
      const taken = own.filter((each) => {
        const [background = 0, responses = 0, next = 0] = ROLES.map((one) => marginOf(each, one));
        return likeliest({ background, responses, next }, 'en')?.role === role;
      });
      return fitting(taken, own.length, (each) => marginOf(each, role));
    });
    say('as shown', shown);
  }
}

function write({ weights }: Softmax): void {
  const base = weights[0] as Float64Array;
  const lines = weights.slice(1).map((row) => {
    const numbers = Array.from(row, (weight, i) => (weight - (base[i] as number)).toFixed(2));
    return `  [${numbers.map((text) => String(Number(text))).join(', ')}],`;
  });
  const file = path.resolve(import.meta.dirname, '../../lib/brief/drawers/weights.ts');
  writeFileSync(
    file,
    `/**
 * What each feature of a sentence is worth for each class: what is going on around the event, what
 * was before it, responses, what is next. In the order of \`FEATURES\`, the constant last.
 *
 * Written by \`npm run fit:drawers\`: multinomial logistic regression with an L2 penalty on the labels
 * of NewsDiscourse (602 articles). Numbers about form, place and closed lists, none about a word.
 */
export const WEIGHTS: readonly (readonly number[])[] = [
${lines.join('\n')}
];
`,
  );
}
