import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import { failed, ok, type Result } from '@/lib/model/result';
import { readText } from './read-input';
import { type InputRow, readRow } from './read-row';
import { REFUSAL_MESSAGES } from './refusal-message';

/** A row of the input: the page in the row, in a file, or a text that needs no extraction. */
type Row = InputRow & { id?: unknown; htmlFile?: string };

/** Why a row gave no article. */
export type RowRefusal = { reason: string; message: string };

/** One line of the input: its id (`null` where it has none) and what was read of it. */
export type ReadLine = {
  id: unknown;
  row: InputRow;
  read: Result<{ article: Article; brief: Brief }, RowRefusal>;
};

/** A row that cannot be read is refused like a page, so that the others go on. */
const broken = (error: unknown): RowRefusal => ({
  reason: 'script-failed',
  message: error instanceof Error ? error.message : String(error),
});

/** The fields of a row; one that is `null` is one that is missing. */
function parsed(line: string): Row {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null) throw new TypeError('a row must be an object');
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;
}

/** Reads one line of JSON as an article with its brief, by the same modules as in the extension. */
export function readLine(line: string, base: string): ReadLine {
  let row: Row = {};
  try {
    row = parsed(line);
    const { htmlFile, ...rest } = row;
    const html = htmlFile === undefined ? rest.html : readText(htmlFile, base);
    const read = readRow({ ...rest, html });
    if (read.ok) return { id: row.id ?? null, row, read: ok(read.value) };
    const { reason } = read.error;
    return { id: row.id ?? null, row, read: failed({ reason, message: REFUSAL_MESSAGES[reason] }) };
  } catch (error: unknown) {
    return { id: row.id ?? null, row, read: failed(broken(error)) };
  }
}
