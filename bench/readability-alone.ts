/**
 * The baseline of the extraction bench: plain Readability on jsdom, its blocks as text.
 * Rows in and out are those of the measuring door (`npm run brief -- --jsonl`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

type Row = { id: string; htmlFile: string; url?: string };

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,pre,td,th,figcaption';

const { values } = parseArgs({ options: { base: { type: 'string', default: '.' } } });

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const row = JSON.parse(line) as Row;
  const bytes = readFileSync(path.resolve(values.base, row.htmlFile));
  const html = (row.htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  process.stdout.write(`${JSON.stringify({ id: row.id, ...readAlone(html, row.url) })}\n`);
}

function readAlone(html: string, url: string | undefined) {
  const document = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
  const parsed = new Readability(document, { keepClasses: true }).parse();
  if (!parsed?.content) return { refused: { reason: 'no-article', message: '' } };
  const content = new JSDOM(parsed.content).window.document.body;
  const blocks = [...content.querySelectorAll(BLOCKS)]
    .filter((element) => !element.querySelector(BLOCKS))
    .map((element) => ({
      kind: /^H\d$/.test(element.tagName) ? 'heading' : 'paragraph',
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    }))
    .filter((block) => block.text);
  return {
    article: {
      text: blocks.map((block) => block.text).join('\n\n'),
      title: parsed.title,
      byline: parsed.byline,
      published: parsed.publishedTime,
      outlet: parsed.siteName,
      blocks,
    },
  };
}
