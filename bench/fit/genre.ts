/**
 * `npm run fit:genre -- --data DIR [--seen DIR] [--write]`
 *
 * Fits the weights that tell reports, columns, explainers and other pages apart where no mark names
 * the genre, on one judge's labels (`genre-labels.jsonl`) and those of pairs of readers
 * (`docs/readings/*-genre*.jsonl`), says what ten folds by outlet give, and with `--write` puts the
 * weights of all labels into `lib/extract/judge/genre-weights.ts`. What is seen of the pages is kept
 * in the folder `--seen`, so that a second run need not open them again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Features } from '@/lib/extract/classify/block-features';
import { weightedSum } from '@/lib/extract/classify/weighted-sum';
import type { Weights } from '@/lib/extract/classify/weights';
import { addressSignals } from '@/lib/extract/judge/address-signals';
import { RARER } from '@/lib/extract/judge/genre';
import { genreFeatures } from '@/lib/extract/judge/genre-features';
import { markedGenre } from '@/lib/extract/judge/genre-marks';
import type { UnmarkedGenre } from '@/lib/extract/judge/genre-weights';
import { metadataOf } from '@/lib/extract/metadata';
import { readSeenPage } from '@/lib/extract/read-seen-page';
import { seePage } from '@/lib/extract/see/see-page';
import type { SeenPage } from '@/lib/extract/see/seen-page';
import type { Genre } from '@/lib/model/article';
import { registrableDomain } from '@/lib/text/domain';
import { evaluationData } from '../data';
import { type GenreLabel, genreLabels } from './genre-labels';
import { fitSoftmax } from './softmax';

/** `set` stands for the folder under `extraction/`; pages of one `group` are in one fold. */
type Page = Omit<GenreLabel, 'id'> & { group: string; mark: Genre | null; features: Features };
type Seen = { id: string; seen: SeenPage };
type Model = Record<UnmarkedGenre, Weights>;

/** The classes of the model; news is what the others are weighed against. */
const CLASSES: readonly Genre['kind'][] = ['news', 'other', 'opinion', 'analysis'];
const SETS: readonly string[] = ['fundus', 'postlight', 'wcxb_article'];
const FOLDS = 10;
/** From 6 to 20 the folds give the same within one page in a hundred. */
const PENALTY = 15;
/** Weights that move the log-odds less than this per standard deviation of their feature go. */
const SMALLEST = 0.15;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    seen: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const { corpora } = evaluationData(values.data);
const labels = genreLabels().filter(({ set }) => SETS.includes(set));
const pages = SETS.flatMap(pagesOf);
const modelled = pages.filter(({ mark, genre }) => !mark && genre && CLASSES.includes(genre));
const names = [...new Set(modelled.flatMap(({ features }) => [...features.keys()]))].sort();
console.log(`${pages.length} labelled pages, ${names.length} features`);
printMarks();
crossValidate();
if (values.write) write(fitModel(modelled));

/** The labelled pages of one set that are read as articles. */
function pagesOf(set: string): Page[] {
  const seenById = new Map(seenPages(set).map(({ id, seen }) => [id, seen]));
  return labels
    .filter((label) => label.set === set)
    .flatMap(({ id, genre, by }): Page[] => {
      const seen = seenById.get(id);
      const read = seen && readSeenPage(seen);
      if (!seen || !read?.ok) return [];
      const { url } = seen;
      const metadata = metadataOf(seen.facts, url);
      const signals = { ...addressSignals(url), ...seen.counts };
      const kept = { blocks: read.value.blocks, linkedWords: 0, headingsLost: 0, rescued: false };
      return [
        {
          set,
          by,
          group: registrableDomain(url) ?? url,
          genre,
          mark: markedGenre(metadata, kept, url),
          features: genreFeatures(signals, metadata, kept, url),
        },
      ];
    });
}

/** What is seen of one set's labelled pages, from the folder that keeps it where it is there. */
function seenPages(set: string): Seen[] {
  const store = values.seen && path.join(values.seen, `${set}.jsonl.gz`);
  if (store && existsSync(store)) {
    return linesOf<Seen>(gunzipSync(readFileSync(store)).toString('utf8'));
  }
  const folder = path.join(corpora, 'extraction', set);
  const labelled = new Set(labels.filter((label) => label.set === set).map(({ id }) => id));
  const rows = jsonLines<{ id: string; url: string; htmlFile: string }>(
    path.join(folder, 'inputs.jsonl'),
  );
  const found = rows
    .filter(({ id }) => labelled.has(id))
    .map(({ id, url, htmlFile }): Seen => {
      const html = gunzipSync(readFileSync(path.join(folder, htmlFile))).toString('utf8');
      const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const seen = seePage(dom.window.document, { url });
      dom.window.close();
      return { id, seen };
    });
  if (store) writeFileSync(store, gzipSync(found.map((one) => JSON.stringify(one)).join('\n')));
  return found;
}

function fitModel(train: readonly Page[]): Model {
  const examples = train.map(({ features, genre, group }) => ({
    features: names.map((name) => features.get(name) ?? 0),
    label: genre ? CLASSES.indexOf(genre) : -1,
    group,
  }));
  const { weights } = fitSoftmax(examples, CLASSES.length, { penalty: PENALTY });
  const spreads = names.map((_, i) => spread(examples.map(({ features }) => features[i] ?? 0)));
  const overNews = (kind: UnmarkedGenre): Weights => {
    const row = weights[CLASSES.indexOf(kind)];
    const of = names.map((name, i): [string, number] => {
      const weight = (row?.[i] ?? 0) - (weights[0]?.[i] ?? 0);
      return [name, Math.abs(weight) * (spreads[i] ?? 0) < SMALLEST ? 0 : round(weight)];
    });
    return {
      bias: round((row?.[names.length] ?? 0) - (weights[0]?.[names.length] ?? 0)),
      of: Object.fromEntries(of.filter(([, weight]) => weight !== 0)),
    };
  };
  return {
    other: overNews('other'),
    opinion: overNews('opinion'),
    analysis: overNews('analysis'),
  };
}

function guess(model: Model, features: Features): Genre['kind'] {
  let best: Genre['kind'] = 'news';
  let most = 0;
  for (const kind of ['other', 'opinion', 'analysis'] as const) {
    const odds = weightedSum(features, model[kind]) + RARER[kind];
    if (odds > most) [best, most] = [kind, odds];
  }
  return best;
}

/** What marks and model say of each page, with weights that saw no page of its outlet. */
function crossValidate(): void {
  const groups = [...new Set(pages.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const told: { page: Page; as: Genre['kind'] }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = ({ group }: Page): boolean => foldOf.get(group) === fold;
    const model = fitModel(modelled.filter((page) => !inFold(page)));
    for (const page of pages.filter(inFold))
      told.push({ page, as: page.mark?.kind ?? guess(model, page.features) });
  }
  for (const by of ['judge', 'readers'] as const) {
    const all = told.filter(({ page }) => page.by === by);
    const right = all.filter(({ page, as }) => page.genre === as).length;
    console.log(`${FOLDS} folds by outlet, labels by ${by}: ${right} of ${all.length}`);
  }
  const confused = new Map<string, number>();
  for (const { page, as } of told) {
    const pair = `${page.genre ?? 'in dispute'} as ${as}`;
    confused.set(pair, (confused.get(pair) ?? 0) + 1);
  }
  for (const [pair, count] of [...confused].sort((a, b) => b[1] - a[1]))
    console.log(`  ${pair}: ${count}`);
}

function printMarks(): void {
  const marked = pages.filter(({ mark }) => mark);
  const right = marked.filter(({ mark, genre }) => mark?.kind === genre).length;
  console.log(`marked (not cross-validated): ${right} of ${marked.length}`);
  const rest = pages.length - marked.length - modelled.length;
  console.log(`of a genre that only marks tell, without one: ${rest}`);
}

function write(model: Model): void {
  const tables = Object.entries(model).map(([kind, { bias, of }]) => {
    const lines = Object.entries(of).map(([name, weight]) => {
      const key = /^[a-z]+$/.test(name) ? name : `'${name}'`;
      return `      ${key}: ${weight},`;
    });
    return `  ${kind}: {\n    bias: ${bias},\n    of: {\n${lines.join('\n')}\n    },\n  },`;
  });
  writeFileSync(
    path.resolve(import.meta.dirname, '../../lib/extract/judge/genre-weights.ts'),
    `import type { Genre } from '@/lib/model/article';
import type { Weights } from '../classify/weights';

/** Genres that are told by how a piece speaks, beside news. */
export type UnmarkedGenre = Extract<Genre['kind'], 'other' | 'opinion' | 'analysis'>;

/**
 * What each feature (\`genre-features.ts\`) is worth for a genre over news, in log-odds.
 *
 * Written by \`npm run fit:genre\`: multinomial logistic regression with an L2 penalty on labels of
 * ${modelled.length} pages, small weights left out. None is about a word, a topic or a site.
 */
export const UNMARKED_WEIGHTS: Readonly<Record<UnmarkedGenre, Weights>> = {
${tables.join('\n')}
};
`,
  );
}

function spread(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length);
}

function round(number: number): number {
  return Number(number.toFixed(2));
}

function jsonLines<T>(file: string): T[] {
  return linesOf<T>(readFileSync(file, 'utf8'));
}

function linesOf<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
