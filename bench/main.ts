/**
 * `npm run bench -- --data DIR [--json FILE] [--write] [--articles N …] [part …]`
 *
 * Measures quality (by the scorer that comes with the data, beside baselines) and speed.
 * Without a part, runs all. Prints tables; `--json` writes the same as JSON, `--write` puts
 * the tables into `docs/methods.md`, in place of the same ones of before. `--articles` sets the sizes of the library part.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from '@/scripts/browser/find-browser.mjs';
import { briefSpeedTable, measureBriefSpeed } from './brief-speed';
import { comparisonTable, measureComparison } from './comparison';
import { evaluationData } from './data';
import { eventsTable, measureEvents } from './events';
import { familiesTable, measureFamilies } from './families';
import { LIBRARY_SIZES, measureLibrary } from './library';
import { libraryTable } from './library/tables';
import { writeFigures } from './methods-figures';
import { measurePages, pagesTable } from './pages';
import { measureQuality, qualityTable } from './quality';
import { SETS } from './sets';
import { measureSpeed, speedTable } from './speed';

const QUALITY_PARTS = [...new Set(SETS.map((set) => set.part))];
const PARTS: readonly string[] = [
  ...QUALITY_PARTS,
  'families',
  'speed',
  'brief-speed',
  'pages',
  'library',
  'comparison',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    articles: { type: 'string', multiple: true },
  },
});
const unknown = positionals.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}.`);
  process.exit(2);
}
const wanted = positionals.length > 0 ? positionals : PARTS;
function chromiumProgram(): string {
  const program = findBrowser('chromium');
  if (!program)
    throw new Error('No Chromium found. npm test installs one or says what to install.');
  return program;
}

const report: Record<string, unknown> = {};
const tables: string[] = [];
const show = (table: string) => {
  tables.push(table);
  console.log(`\n${table}`);
};

try {
  const data = evaluationData(values.data);
  for (const set of SETS.filter((each) => wanted.includes(each.part))) {
    const quality = await measureQuality(set, data);
    show(qualityTable(set, quality));
    report[set.folder] = quality;
  }
  if (wanted.includes('events')) {
    const events = await measureEvents(data);
    show(eventsTable(events));
    report.events = events;
  }
  if (wanted.includes('families')) {
    const families = measureFamilies(data);
    show(familiesTable(families));
    report.families = families;
  }
  if (wanted.includes('speed')) {
    const speed = await measureSpeed(data, chromiumProgram());
    show(speedTable(speed));
    report.speed = speed;
  }
  if (wanted.includes('brief-speed')) {
    const steps = await measureBriefSpeed(data, chromiumProgram());
    show(briefSpeedTable(steps));
    report['brief-speed'] = steps;
  }
  if (wanted.includes('pages')) {
    const pages = await measurePages(data, chromiumProgram());
    show(pagesTable(pages));
    report.pages = pages;
  }
  if (wanted.includes('library')) {
    const sizes = values.articles?.map(Number) ?? LIBRARY_SIZES;
    const library = await measureLibrary(data, chromiumProgram(), sizes);
    show(libraryTable(library));
    report.library = library;
  }
  if (wanted.includes('comparison')) {
    const comparison = await measureComparison(data, chromiumProgram());
    show(comparisonTable(comparison));
    report.comparison = comparison;
  }
  if (values.write) writeFigures(tables);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 1)}\n`);
} catch (error: unknown) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
