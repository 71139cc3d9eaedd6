import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { EvaluationData } from './data';
import type { EvaluationSet } from './sets';

/** What the scorer says of our predictions and of the baseline's, as its JSON. */
export type QualityResult = { set: EvaluationSet; ours: unknown; baseline: unknown };

const ROOT = path.resolve(import.meta.dirname, '..');
const TSX = path.join(ROOT, 'node_modules/.bin/tsx');

/** Runs the measuring door and the baseline over one set and scores both. */
export async function measureQuality(
  set: EvaluationSet,
  data: EvaluationData,
): Promise<QualityResult> {
  const folder = path.join(data.corpora, set.folder);
  const inputs = path.join(folder, 'inputs.jsonl');
  const work = mkdtempSync(path.join(os.tmpdir(), 'story-context-bench-'));
  try {
    const ours = path.join(work, 'ours.jsonl');
    const baseline = path.join(work, 'baseline.jsonl');
    await run(
      TSX,
      [path.join(ROOT, 'scripts/brief.ts'), '--jsonl', '--base', folder],
      inputs,
      ours,
    );
    if (set.baseline === 'readability') {
      const script = path.join(ROOT, 'bench/readability-alone.ts');
      await run(TSX, [script, '--base', folder], inputs, baseline);
    } else {
      await run(process.execPath, [data.baselines, set.task, inputs], null, baseline);
    }
    return {
      set,
      ours: await score(set, data, ours),
      baseline: await score(set, data, baseline),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
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
