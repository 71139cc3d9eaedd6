/**
 * `npm run sheets:claims -- --data DIR --out DIR --seed N [--sets A,B] [--without FILE] [--with-read]`
 *
 * Draws seeded samples of what a comparison links, for reading by people: pairs of sentences by
 * shared quotation, by figure and by likeness (50 each), and figures that are said to differ (60).
 * A claim of any size is drawn at most once, by two of its sentences left to chance; the key says how
 * many it has. Events of which an article is in an earlier reading of claims or in FILE (ids, one a
 * line) are left out, but for `--with-read`. Sheets hold publishers' words and stay out of the
 * repository; keys and verdicts go to `docs/readings/`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeBrief } from '@/lib/brief';
import { articleFromText } from '@/lib/extract/from-text';
import type { Claim, ClaimLink, ComparedArticle, Difference } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import { compareArticles } from '@/lib/stories/compare';
import { evaluationData } from './data';
import { HOW_TO_ANSWER, type Item, seeded, shuffledBy, writeSample } from './reading-sample';

const LINKS = ['quotation', 'figure', 'similarity'] as const satisfies readonly ClaimLink[];
const PAIRS = 50;
const MOST_COMPARED = 12;
const FIGURE_DIFFERENCES = 60;
/** Three outlets on each of fifty events, and short reports of accidents, crimes and sport. */
const SETS = ['events/basil', 'events/ecbplus'];
const READINGS = path.resolve(import.meta.dirname, '../docs/readings');
const SAME_CLAIM =
  'Two sentences of two reports on one event, a and b; inA and inB are the words by which they were laid beside each other, where there are any. Do the two sentences make the same claim, so that a reader would want them side by side as two accounts of one thing? They may differ in detail, in figures and in who is named as the source.';
const FIGURES_DIFFER =
  'Two sentences of two reports on one event, a and b, with a figure in each (inA, inB). Do the two figures count the same thing at the same time, so that not both can be right, or one is the newer count?';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'reading-sheets' },
    seed: { type: 'string' },
    sets: { type: 'string', default: SETS.join(',') },
    without: { type: 'string' },
    'with-read': { type: 'boolean', default: false },
  },
});
if (!/^\d+$/.test(values.seed ?? '')) throw new Error('Give a seed: --seed N.');
mkdirSync(values.out, { recursive: true });
const { corpora } = evaluationData(values.data);
const shuffled = shuffledBy(seeded(Number(values.seed)));

type Row = { id: string; text: string; title?: string; outlet?: string; lang?: string };
const jsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const read = articlesRead();

/** The articles of earlier readings of claims, and those that the caller names. */
function articlesRead(): Set<string> {
  const named = values.without ? readFileSync(values.without, 'utf8').split('\n') : [];
  if (values['with-read']) return new Set(named);
  const files = readdirSync(READINGS).filter((name) => /-claims.*\.jsonl$/.test(name));
  const pairs = files.flatMap((name) =>
    jsonLines<{ a: { id: string }; b: { id: string } }>(path.join(READINGS, name)),
  );
  return new Set([...named, ...pairs.flatMap(({ a, b }) => [a.id, b.id])]);
}

/** The articles of each event that nobody has read, at most as many as are compared at once. */
function events(set: string): Row[][] {
  const gold = jsonLines<{ id: string; event: string }>(path.join(corpora, set, 'gold.jsonl'));
  const eventOf = new Map(gold.map(({ id, event }) => [id, event]));
  const groups = new Map<string, Row[]>();
  for (const row of jsonLines<Row>(path.join(corpora, set, 'inputs.jsonl'))) {
    const event = eventOf.get(row.id) ?? row.id;
    groups.set(event, [...(groups.get(event) ?? []), row]);
  }
  const unread = [...groups.values()].filter((rows) => !rows.some(({ id }) => read.has(id)));
  console.log(`${set}: ${unread.length} of ${groups.size} events`);
  return unread.map((rows) => rows.slice(0, MOST_COMPARED));
}

const compared = (row: Row): ComparedArticle => {
  const article = articleFromText(row);
  return { article, brief: makeBrief(article) };
};

type Side = Span & { article: number };
type Found = { rows: Row[]; articles: ComparedArticle[] };

function pairItem(
  { rows, articles }: Found,
  { cells }: Claim,
  [a, b]: [Side, Side],
  marks: [Span[], Span[]],
): Item {
  const words = ({ article, start, end }: Side): string =>
    articles[article]?.article.text.slice(start, end) ?? '';
  const marked = (side: Side, spans: Span[]): string[] =>
    spans.map(({ start, end }) => words({ article: side.article, start, end }));
  const spanOf = ({ article, start, end }: Side) => ({ id: rows[article]?.id, start, end });
  return {
    sheet: { a: words(a), b: words(b), inA: marked(a, marks[0]), inB: marked(b, marks[1]) },
    key: { a: spanOf(a), b: spanOf(b), cells: cells.length },
  };
}

/** Each claim once: two of its cells, whichever come out. */
function claimItem(found: Found, claim: Claim): Item[] {
  const [a, b] = shuffled(claim.cells)
    .slice(0, 2)
    .sort((one, other) => one.article - other.article);
  return a && b ? [pairItem(found, claim, [a, b], [a.marks, b.marks])] : [];
}

function figureItems(found: Found, claim: Claim): Item[] {
  const sideOf = ({ article }: Difference['a']) =>
    claim.cells.find((cell) => cell.article === article);
  return claim.differences.flatMap((difference) => {
    const [a, b] = [sideOf(difference.a), sideOf(difference.b)];
    const isFigure = difference.kind === 'figure' || difference.kind === 'later-figure';
    if (!isFigure || !a || !b) return [];
    return [pairItem(found, claim, [a, b], [difference.a.spans, difference.b.spans])];
  });
}

/** Writes a sample and what its readers are asked. */
function write(name: string, items: readonly Item[], most: number, question: string): void {
  console.log(`${name}: ${items.length} found`);
  writeSample(values.out, name, shuffled(items).slice(0, most));
  writeFileSync(path.join(values.out, `${name}.question.txt`), `${question}\n\n${HOW_TO_ANSWER}\n`);
}

const samples = new Map<string, Item[]>(LINKS.map((link) => [link, []]));
const differences: Item[] = [];
for (const rows of values.sets.split(',').flatMap(events)) {
  const found = { rows, articles: rows.map(compared) };
  const { claims, weaker } = compareArticles(found.articles);
  for (const claim of claims) samples.get(claim.link)?.push(...claimItem(found, claim));
  for (const claim of [...claims, ...weaker]) differences.push(...figureItems(found, claim));
}
for (const [link, items] of samples) write(link, items, PAIRS, SAME_CLAIM);
write('figure-differences', differences, FIGURE_DIFFERENCES, FIGURES_DIFFER);
