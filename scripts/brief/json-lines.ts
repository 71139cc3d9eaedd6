import { once } from 'node:events';
import { inputLines } from './read-input';
import { readLine } from './read-line';

function answerLine(line: string, base: string): Record<string, unknown> {
  const { id, read } = readLine(line, base);
  return read.ok ? { id, ...read.value } : { id, refused: read.error };
}

/** Answers each line of the standard input by one line, in order, as soon as it is read. */
export async function answerJsonLines(base: string): Promise<void> {
  for await (const line of inputLines()) {
    if (!process.stdout.write(`${JSON.stringify(answerLine(line, base))}\n`)) {
      await once(process.stdout, 'drain');
    }
  }
}
