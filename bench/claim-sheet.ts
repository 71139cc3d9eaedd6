/**
 * `npm run sheets:claims -- --data DIR --out DIR --seed N`
 *
 * Draws seeded samples of what a comparison links, for reading by people: pairs of sentences by
 * shared quotation, by figure and by likeness (50 each), and figures that are said to differ (60).
 * Sheets hold publishers' words and stay out of
 * the repository; keys and verdicts go to `docs/readings/`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeBrief } from '@/lib/brief';
import { articleFromText } from '@/lib/extract/from-text';
import type { Claim, ClaimLink, ComparedArticle, Difference } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import { compareArticles } from '@/lib/stories/compare';
import { evaluationData } from './data';
import { type Item, seeded, shuffledBy, writeSample } from './reading-sample';

const LINKS = ['quotation', 'figure', 'similarity'] as const satisfies readonly ClaimLink[];
const PAIRS = 50;
const MOST_COMPARED = 12;
const FIGURE_DIFFERENCES = 60;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'reading-sheets' },
    seed: { type: 'string' },
  },
});
if (!/^\d+$/.test(values.seed ?? '')) throw new Error('Give a seed: --seed N.');
mkdirSync(values.out, { recursive: true });
const { corpora } = evaluationData(values.data);
/** Three outlets on each of fifty events: for what is linked. */
const LINKED = 'events/basil';
/** Short reports of accidents, crimes and sport: for figures, of which the other set has few. */
const COUNTED = 'events/ecbplus';
const shuffled = shuffledBy(seeded(Number(values.seed)));

type Row = { id: string; text: string; title?: string; outlet?: string; lang?: string };
const lines = <T>(set: string, file: string): T[] =>
  readFileSync(path.join(corpora, set, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The articles of each event, at most as many as are compared at once. */
function events(set: string): Row[][] {
  const gold = lines<{ id: string; event: string }>(set, 'gold.jsonl');
  const eventOf = new Map(gold.map(({ id, event }) => [id, event]));
  const groups = new Map<string, Row[]>();
  for (const row of lines<Row>(set, 'inputs.jsonl')) {
    const event = eventOf.get(row.id) ?? row.id;
    groups.set(event, [...(groups.get(event) ?? []), row]);
  }
  return [...groups.values()].map((rows) => rows.slice(0, MOST_COMPARED));
}

const read = (row: Row): ComparedArticle => {
  const article = articleFromText(row);
  return { article, brief: makeBrief(article) };
};

type Side = Span & { article: number };
type Found = { rows: Row[]; articles: ComparedArticle[] };

function pairItem({ rows, articles }: Found, a: Side, b: Side, marks: [Span[], Span[]]): Item {
  const words = ({ article, start, end }: Side): string =>
    articles[article]?.article.text.slice(start, end) ?? '';
  const marked = (side: Side, spans: Span[]): string[] =>
    spans.map(({ start, end }) => words({ article: side.article, start, end }));
  const spanOf = ({ article, start, end }: Side) => ({ id: rows[article]?.id, start, end });
  return {
    sheet: { a: words(a), b: words(b), inA: marked(a, marks[0]), inB: marked(b, marks[1]) },
    key: { a: spanOf(a), b: spanOf(b) },
  };
}

/** Each claim once: its first two cells. */
const claimItem = (found: Found, { cells }: Claim): Item[] => {
  const [a, b] = cells;
  return a && b ? [pairItem(found, a, b, [a.marks, b.marks])] : [];
};

function figureItems(found: Found, claim: Claim): Item[] {
  const sideOf = ({ article }: Difference['a']) =>
    claim.cells.find((cell) => cell.article === article);
  return claim.differences.flatMap((difference) => {
    const [a, b] = [sideOf(difference.a), sideOf(difference.b)];
    const isFigure = difference.kind === 'figure' || difference.kind === 'later-figure';
    if (!isFigure || !a || !b) return [];
    return [pairItem(found, a, b, [difference.a.spans, difference.b.spans])];
  });
}

/** The comparisons of a set's events. */
function* comparisons(set: string): Generator<{ found: Found; claims: Claim[]; all: Claim[] }> {
  for (const rows of events(set)) {
    const found = { rows, articles: rows.map(read) };
    const { claims, weaker } = compareArticles(found.articles);
    yield { found, claims, all: [...claims, ...weaker] };
  }
}

const samples = new Map<string, Item[]>(LINKS.map((link) => [link, []]));
for (const { found, claims } of comparisons(LINKED))
  for (const claim of claims) samples.get(claim.link)?.push(...claimItem(found, claim));
for (const [link, items] of samples) {
  console.log(`${link}: ${items.length} found`);
  writeSample(values.out, link, shuffled(items).slice(0, PAIRS));
}
const differences = [...comparisons(COUNTED)].flatMap(({ found, all }) =>
  all.flatMap((claim) => figureItems(found, claim)),
);
console.log(`figures that differ: ${differences.length} found`);
writeSample(values.out, 'figure-differences', shuffled(differences).slice(0, FIGURE_DIFFERENCES));
