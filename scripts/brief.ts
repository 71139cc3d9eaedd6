/**
 * The brief of a file on the terminal, or of many rows as JSON lines:
 *
 *     npm run --silent brief -- FILE.html|FILE.txt|- [--url U] [--json]
 *     npm run --silent brief -- --jsonl [--base DIR] < in.jsonl > out.jsonl
 *
 * The same modules as in the extension; jsdom is the document.
 */
import { parseArgs } from 'node:util';
import { answerJsonLines } from './brief/json-lines';
import { printBrief } from './brief/print-brief';
import { readText } from './brief/read-input';
import { readRow } from './brief/read-row';
import { REFUSAL_MESSAGES } from './brief/refusal-message';

const USAGE = `usage: npm run --silent brief -- FILE.html|FILE.txt|- [--url U] [--json]
       npm run --silent brief -- --jsonl [--base DIR] < in.jsonl > out.jsonl`;

/** A page by its name, or by what it starts with where it comes from the standard input. */
const isHtml = (file: string, text: string): boolean =>
  file === '-'
    ? /^\s*(?:<!doctype|<!--|<html|<\?xml)/i.test(text)
    : /\.x?html?(?:\.gz)?$/i.test(file);

function briefFile(file: string, options: { url?: string; json: boolean }): number {
  const text = readText(file);
  const { url } = options;
  const read = readRow(isHtml(file, text) ? { html: text, url } : { text, url });
  if (!read.ok) {
    const refused = { reason: read.error.reason, message: REFUSAL_MESSAGES[read.error.reason] };
    if (options.json) console.log(JSON.stringify({ refused }, null, 2));
    else console.error(refused.message);
    return 1;
  }
  const { article, brief } = read.value;
  console.log(options.json ? JSON.stringify(read.value, null, 2) : printBrief(article, brief));
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      base: { type: 'string', default: '.' },
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.jsonl && !file) {
    await answerJsonLines(values.base);
    return 0;
  }
  if (!file || positionals.length > 1 || values.jsonl) {
    console.error(USAGE);
    return 2;
  }
  return briefFile(file, { url: values.url, json: values.json });
}

try {
  process.exitCode = await main();
} catch (error: unknown) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
