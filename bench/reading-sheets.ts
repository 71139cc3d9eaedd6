/**
 * `npm run sheets -- --data DIR --out DIR --seed N [--pages N] [--sets A,B] [--reports] [--points]
 * [--without FILE] [--with-fitted] [--only NAME]`
 *
 * Draws seeded samples for reading by people. Each sample is a sheet for the readers (texts, in
 * an order that tells nothing) and a key for later (ids and spans, no texts). Sheets hold
 * publishers' words and stay out of the repository; keys and verdicts go to `docs/readings/`.
 *
 * Samples: key points against the first three sentences (60 pairs, none of articles that weights
 * were fitted on), key points read alone and the same ones under their headline (100 each), with
 * `--points` nothing else; derived headings (60), and 100 each of persons, figures,
 * dates and no-replies (`NAME.question.txt` asks for them). Articles: English and German pages of the
 * extraction sets, or of `--sets`, at most `--pages` of each, with `--reports` no pages but news,
 * without those that an earlier reading used, whose ids are in the file (one a line), or, but for `--with-fitted`, that weights were
 * fitted on; the key says which were. The parts are drawn from article texts of other sets, too. With
 * `--only` the samples whose names begin so, from articles that no earlier reading of that kind used.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { evaluationData } from './data';
import { partSamples, type BriefedRow as Row } from './part-samples';
import { drawnPoints, evenly, pairItem, shownOf } from './point-samples';
import { type Item, seeded, shuffledBy, writeSample } from './reading-sample';
import { inParagraphs, WITHOUT_PARAGRAPHS } from './sentence-paragraphs';

const ROOT = path.resolve(import.meta.dirname, '..');
const FITTED_ON = ['summarization/fundus_standfirst', 'discourse/newsdiscourse'];
const PAGES = [
  'extraction/fundus',
  'extraction/newspaper4k',
  'extraction/postlight',
  'extraction/wcxb_article',
];
/** Texts that need no extraction; only the parts are drawn from them. */
const TEXTS = [
  'summarization/cnndm_val500',
  'discourse/newsdiscourse',
  'quotes/polnear',
  'quotes/german_wikinews',
  'events/basil',
  'events/ecbplus',
  'summarization/freelance_writers',
];
const languages = new Map<string, ReadonlyMap<string, string | undefined>>();
const READINGS = path.join(ROOT, 'docs/readings');

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'reading-sheets' },
    seed: { type: 'string' },
    pages: { type: 'string', default: '1000' },
    sets: { type: 'string', default: PAGES.join(',') },
    without: { type: 'string' },
    reports: { type: 'boolean', default: false },
    points: { type: 'boolean', default: false },
    'with-fitted': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
if (!/^\d+$/.test(values.seed ?? '')) throw new Error('Give a seed: --seed N.');
const { corpora } = evaluationData(values.data);
mkdirSync(values.out, { recursive: true });
const random = seeded(Number(values.seed));
const shuffled = shuffledBy(random);
const write = (name: string, items: readonly Item[]) => {
  if (name.startsWith(values.only)) writeSample(values.out, name, items);
};
const fitted = idsOf(FITTED_ON.map((set) => path.join(corpora, set, 'inputs.jsonl')));
const rows = shuffled(unseenRows(values.sets.split(',')));

const unfitted = rows.filter(({ id }) => !fitted.has(id));
write(
  'pairs',
  evenly(unfitted, ({ brief }) => brief.lang, 60).map((row) => pairItem(row, random)),
);
const points = drawnPoints(rows, 100, shuffled);
for (const [name, isUnderHeadline] of [
  ['alone', false],
  ['under-headline', true],
] as const) {
  write(
    name,
    points.map(({ row, point }) => ({
      sheet: {
        ...(isUnderHeadline ? { headline: row.article.title } : {}),
        ...shownOf(row, point, point.context ?? null),
      },
      key: { id: row.id, fitted: fitted.has(row.id), spans: point.spans },
    })),
  );
}
if (!values.points) writeOthers();

function writeOthers(): void {
  write(
    'headings',
    shuffled(
      rows.flatMap((row) =>
        row.brief.sections
          .filter((section) => section.headingFrom === 'derived')
          .map((section) => ({ row, section })),
      ),
    )
      .slice(0, 60)
      .map(({ row, section }) => {
        const [first, last] = section.paragraphs;
        const blocks = row.article.blocks.slice(first, last + 1);
        return {
          sheet: {
            headline: row.article.title || null,
            section: blocks.map((block) => block.text).join('\n\n'),
            heading: section.heading,
          },
          key: { id: row.id, paragraphs: section.paragraphs, heading: section.spans },
        };
      }),
  );
  for (const { name, question, items } of partSamples([...rows, ...unseenRows(TEXTS)], shuffled)) {
    if (!name.startsWith(values.only)) continue;
    write(name, items);
    writeFileSync(path.join(values.out, `${name}.question.txt`), question);
  }
}

function unseenRows(sets: readonly string[]): Row[] {
  const seen = idsOf(
    readdirSync(READINGS)
      .filter((name) => name.endsWith('.jsonl') && name.includes(values.only))
      .map((name) => path.join(READINGS, name)),
  );
  if (values.without) {
    for (const id of readFileSync(values.without, 'utf8').split('\n')) seen.add(id);
  }
  if (!values['with-fitted']) for (const id of fitted) seen.add(id);
  const found = sets.flatMap((set) =>
    shuffled(jsonLines(path.join(corpora, set, 'inputs.jsonl')))
      .filter(({ id }) => !seen.has(id) && isRead(set, id))
      .slice(0, Number(values.pages))
      .map((row) => (row.htmlFile ? { ...row, htmlFile: path.join(set, row.htmlFile) } : row))
      .map((row) =>
        row.text && WITHOUT_PARAGRAPHS.has(set)
          ? { ...row, text: inParagraphs(row.text, 'en') }
          : row,
      ),
  );
  const pages = new Set(found.filter(({ htmlFile }) => htmlFile).map(({ id }) => id));
  const inputs = found.map((row) => JSON.stringify(row)).join('\n');
  const door = spawnSync(
    path.join(ROOT, 'node_modules/.bin/tsx'),
    [path.join(ROOT, 'scripts/brief.ts'), '--jsonl', '--base', corpora],
    { input: inputs, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  return door.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Partial<Row>)
    .filter((row): row is Row => !!row.brief && /^(en|de)$/.test(row.brief.lang))
    .filter(({ id, article }) => !values.reports || !pages.has(id) || article.genre.kind === 'news')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a page may be in English or German: where its gold gives a language, by that. */
function isRead(set: string, id: string): boolean {
  let found = languages.get(set);
  if (!found) {
    const gold = jsonLines(path.join(corpora, set, 'gold.jsonl'));
    found = new Map(gold.map((row) => [row.id, row.lang]));
    languages.set(set, found);
  }
  return /^(en|de)/.test(found.get(id) ?? 'en');
}

type InputLine = { id: string; htmlFile?: string; text?: string; lang?: string };

function idsOf(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => jsonLines(file)).map(({ id }) => id));
}

function jsonLines(file: string): InputLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as InputLine);
}
