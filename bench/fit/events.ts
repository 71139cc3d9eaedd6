/**
 * `npm run fit:events -- --data DIR [--write]`
 *
 * Fits what tells two reports of one event from other pairs, on pairs of the three event sets, and
 * prints the weights and how stories come out by weights that saw neither article of a pair.
 * `--write` puts them into `lib/stories/match/weights.ts`; those chosen by hand stay.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { evaluationData } from '../data';
import { eventsTable, measureEvents } from '../events';
import { fitMatch } from '../events/fit-match';
import { EVENT_SETS, readEvents } from '../events/read-events';

const FILE = path.resolve(import.meta.dirname, '../../lib/stories/match/weights.ts');

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const data = evaluationData(values.data);
const sets = EVENT_SETS.map((name) => readEvents(data, name));
const { bias, of } = fitMatch(sets, new Set());
console.log(bias.toFixed(2));
for (const [name, weight] of Object.entries(of)) console.log(name.padEnd(20), weight.toFixed(2));
console.log(`\n${eventsTable(await measureEvents(data))}`);
if (values.write) {
  const text = Object.entries(of).reduce(
    (file, [name, weight]) =>
      file.replace(
        new RegExp(`(?<=\\n    '?${name}'?: )-?[\\d.]+(?=,)`),
        `${Number(weight.toFixed(2))}`,
      ),
    readFileSync(FILE, 'utf8').replace(/(?<=\n {2}bias: )-?[\d.]+/, `${Number(bias.toFixed(2))}`),
  );
  writeFileSync(FILE, text);
}
