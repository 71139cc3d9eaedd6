import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { EvaluationData } from './data';
import type { Baseline, EvaluationSet, Measure } from './sets';
import { figureAt, shownFigure, textTable } from './table';

/** What the scorer says of our predictions and of each baseline's, as its JSON. */
export type QualityResult = { ours: unknown; baselines: { name: Baseline; score: unknown }[] };

const ROOT = path.resolve(import.meta.dirname, '..');
const TSX = path.join(ROOT, 'node_modules/.bin/tsx');

/** Runs the measuring door and the baselines over one set and scores them all. */
export async function measureQuality(
  set: EvaluationSet,
  data: EvaluationData,
): Promise<QualityResult> {
  const folder = path.join(data.corpora, set.folder);
  const inputs = path.join(folder, 'inputs.jsonl');
  const work = mkdtempSync(path.join(os.tmpdir(), 'story-context-bench-'));
  const script = async (name: string, out: string, options: readonly string[] = []) => {
    const args = [path.join(ROOT, name), ...options, '--base', folder];
    await run(TSX, args, inputs, out);
  };
  try {
    const ours = path.join(work, 'ours.jsonl');
    if (set.door) await run(TSX, [...set.door], inputs, ours);
    else
      await script(set.part === 'events' ? 'scripts/stories.ts' : 'scripts/brief.ts', ours, [
        '--jsonl',
      ]);
    const baselines: QualityResult['baselines'] = [];
    for (const name of set.baselines) {
      const out = path.join(work, `${name}.jsonl`);
      if (name === 'simple') {
        await run(process.execPath, [data.baselines, set.task, inputs], null, out);
      } else await script(`bench/baselines/${name}.ts`, out);
      baselines.push({ name, score: await score(set, data, out) });
    }
    return { ours: await score(set, data, ours), baselines };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const NAMES: Readonly<Record<Baseline, string>> = {
  simple: 'simple baseline',
  readability: 'Readability',
  'json-ld': 'JSON-LD as it is',
};

/** Ours above each baseline. Structured data have no text: of them only the fields are shown. */
export function qualityTable(set: EvaluationSet, { ours, baselines }: QualityResult): string {
  const row = (name: string, score: unknown, shows: (measure: Measure) => boolean) => [
    name,
    ...set.measures.map((measure) =>
      shows(measure) ? shownFigure(figureAt(score, measure.path), measure.digits) : '',
    ),
  ];
  const isField = ({ path: at }: Measure): boolean => at.startsWith('fields.');
  const table = textTable(
    ['', ...set.measures.map(({ label }) => label)],
    [
      row('Story Context', ours, () => true),
      ...baselines.map(({ name, score }) =>
        row(NAMES[name], score, name === 'json-ld' ? isField : () => true),
      ),
    ],
  );
  return `${set.folder}  (n = ${shownFigure(figureAt(ours, 'n'))})\n${table}`;
}

/** What the scorer says of a file of predictions. */
export async function score(
  set: EvaluationSet,
  data: EvaluationData,
  file: string,
): Promise<unknown> {
  const folder = path.join(data.corpora, set.folder);
  const out = `${file}.score`;
  const options = ['--json', '--inputs', path.join(folder, 'inputs.jsonl')];
  const gold = path.join(folder, 'gold.jsonl');
  await run(
    process.execPath,
    [data.scorer, set.task, gold, file, ...options, ...(set.scorerOptions ?? [])],
    null,
    out,
  );
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(out)) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Runs a program with a file as its input and a file as its output; its complaints pass through. */
async function run(
  command: string,
  args: readonly string[],
  input: string | null,
  output: string,
): Promise<void> {
  const child = spawn(command, [...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const feed = input ? pipeline(createReadStream(input), child.stdin) : child.stdin.end();
  await Promise.all([feed, pipeline(child.stdout, createWriteStream(output))]);
  const code = await ended;
  if (code !== 0) throw new Error(`${path.basename(command)} ${args[0]} ended with ${code}.`);
}
