import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

type Row = { id: string; htmlFile: string; url?: string };

/**
 * Answers each row of the standard input by what is read from its page: rows in and out are those
 * of the measuring door (`npm run brief -- --jsonl --base DIR`).
 */
export async function answerPages(
  read: (html: string, url: string | undefined) => object,
): Promise<void> {
  const { values } = parseArgs({ options: { base: { type: 'string', default: '.' } } });
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const row = JSON.parse(line) as Row;
    const bytes = readFileSync(path.resolve(values.base, row.htmlFile));
    const html = (row.htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    process.stdout.write(`${JSON.stringify({ id: row.id, ...read(html, row.url) })}\n`);
  }
}
