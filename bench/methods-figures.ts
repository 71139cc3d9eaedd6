import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../docs/methods.md');
const BEGIN = '<!-- figures:begin -->';
const END = '<!-- figures:end -->';

/**
 * Writes measured figures into their marked block of `docs/methods.md`, so that no figure
 * there is typed by hand. Throws where the marks are gone.
 */
export function writeFigures(tables: readonly string[]): void {
  const text = readFileSync(FILE, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('docs/methods.md has lost its figures block.');
  const block = tables.map((table) => `\`\`\`text\n${table.trim()}\n\`\`\``).join('\n\n');
  writeFileSync(FILE, `${text.slice(0, begin + BEGIN.length)}\n${block}\n${text.slice(end)}`);
}
