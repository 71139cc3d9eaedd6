/**
 * `npm run sheets:genre -- --rows FILE --out DIR --seed N [--count N]`
 *
 * Draws a seeded sample of pages whose genre and access people are to judge: a sheet for the
 * readers, with the publishers' words, and a key with ids and what we say, for later. The rows are
 * those of the measuring door: `{id, htmlFile, url?}`, files relative to the rows' own folder.
 * Pages that are refused are left out: nobody is shown a genre of theirs.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { metadataOf } from '@/lib/extract/metadata';
import { readSeenPage } from '@/lib/extract/read-seen-page';
import { seePage } from '@/lib/extract/see/see-page';
import { type Item, seeded, shuffledBy, writeSample } from './reading-sample';

/** Words of the text that the readers see: how it begins and how it ends. */
const FIRST_WORDS = 150;
const LAST_WORDS = 80;
const MOST_HEADINGS = 12;
const NO_ADDRESS = 'https://article.invalid/saved-page';

type Row = { id: string; htmlFile: string; url?: string };

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    out: { type: 'string', default: 'reading-sheets' },
    seed: { type: 'string' },
    count: { type: 'string', default: '100' },
  },
});
if (!values.rows) throw new Error('Give the pages: --rows FILE.');
if (!/^\d+$/.test(values.seed ?? '')) throw new Error('Give a seed: --seed N.');
const folder = path.dirname(values.rows);
const rows = readFileSync(values.rows, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const items: Item[] = [];
for (const row of shuffledBy(seeded(Number(values.seed)))(rows)) {
  const item = items.length < Number(values.count) ? itemOf(row) : null;
  if (item) items.push(item);
}
mkdirSync(values.out, { recursive: true });
writeSample(values.out, 'genre', items);

function itemOf({ id, htmlFile, url = NO_ADDRESS }: Row): Item | null {
  const bytes = readFileSync(path.resolve(folder, htmlFile));
  const html = (htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const seen = seePage(dom.window.document, { url });
  dom.window.close();
  const page = readSeenPage(seen);
  if (!page.ok) return null;
  const { title, outlet, byline, published, blocks, genre, access } = page.value;
  const { section, accessibleForFree } = metadataOf(seen.facts, url);
  const words = blocks.flatMap((block) => block.text.split(' '));
  const headings = blocks.filter((block) => block.kind === 'heading').map((block) => block.text);
  return {
    sheet: {
      headline: title,
      outlet,
      byline,
      published,
      rubric: section,
      address: url === NO_ADDRESS ? null : url,
      saysFree: accessibleForFree,
      linesThatOfferMore: seen.counts.offers + seen.counts.rests,
      words: words.length,
      headings: headings.slice(0, MOST_HEADINGS),
      first: words.slice(0, FIRST_WORDS).join(' '),
      last: words.slice(Math.max(FIRST_WORDS, words.length - LAST_WORDS)).join(' '),
    },
    key: { id, ours: { genre: genre.kind, access: access.level } },
  };
}
