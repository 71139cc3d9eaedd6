import { existsSync } from 'node:fs';
import path from 'node:path';

/** The evaluation data on this machine: `corpora/` and `measure/` in one folder. */
export type EvaluationData = { corpora: string; scorer: string; baselines: string };

/**
 * Finds the data in `--data DIR` or `STORY_CONTEXT_DATA`; there is no other way in.
 * Throws a plain sentence where neither is given or the folder is not what it should be.
 */
export function evaluationData(folder: string | undefined): EvaluationData {
  const root = folder ?? process.env.STORY_CONTEXT_DATA;
  if (!root) {
    throw new Error(
      'No data to measure on. Give a folder that holds corpora/ and measure/: npm run bench -- --data DIR',
    );
  }
  const data = {
    corpora: path.resolve(root, 'corpora'),
    scorer: path.resolve(root, 'measure/score.mjs'),
    baselines: path.resolve(root, 'measure/baselines.mjs'),
  };
  for (const file of Object.values(data)) {
    if (!existsSync(file)) throw new Error(`${root} has no ${path.relative(root, file)}.`);
  }
  return data;
}
