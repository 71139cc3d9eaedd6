import { once } from 'node:events';
import type { Result } from '@/lib/model/result';
import { inputLines, readText } from './read-input';
import { type InputRow, readRow } from './read-row';
import { REFUSAL_MESSAGES } from './refusal-message';

/** A row of the input: the page in the row, in a file, or a text that needs no extraction. */
type Row = InputRow & { id?: unknown; htmlFile?: string };

/** What is printed of one row, beside its id. */
function answer(row: Row): Record<string, unknown> {
  const read = readRow(row);
  if (read.ok) return read.value;
  const { reason } = read.error;
  return { refused: { reason, message: REFUSAL_MESSAGES[reason] } };
}

/** A row that cannot be read is answered like a refusal, so that the others go on. */
const broken = (error: unknown) => ({
  refused: {
    reason: 'script-failed',
    message: error instanceof Error ? error.message : String(error),
  },
});

function parse(line: string): Result<Row, unknown> {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new TypeError('a row must be an object');
    return { ok: true, value: row as Row };
  } catch (error: unknown) {
    return { ok: false, error };
  }
}

function answerLine(line: string, base: string): Record<string, unknown> {
  const row = parse(line);
  if (!row.ok) return { id: null, ...broken(row.error) };
  const { id = null, htmlFile, ...rest } = row.value;
  try {
    const html = htmlFile === undefined ? rest.html : readText(htmlFile, base);
    return { id, ...answer({ ...rest, html }) };
  } catch (error: unknown) {
    return { id, ...broken(error) };
  }
}

/** Answers each line of the standard input by one line, in order, as soon as it is read. */
export async function answerJsonLines(base: string): Promise<void> {
  for await (const line of inputLines()) {
    if (!process.stdout.write(`${JSON.stringify(answerLine(line, base))}\n`)) {
      await once(process.stdout, 'drain');
    }
  }
}
