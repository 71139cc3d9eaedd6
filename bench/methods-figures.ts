import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../docs/methods.md');
const BEGIN = '<!-- figures:begin -->';
const END = '<!-- figures:end -->';
const TABLE = /```text\n([\s\S]*?)\n```/g;

/** What a table is about: its first line up to the sample size. */
const subject = (table: string): string =>
  (table.split('\n', 1)[0] ?? '').split('  (n = ')[0] ?? '';

/**
 * The figures of before with those measured now in their place: a run of some parts leaves the
 * tables of the others. Each says the day of its measurement.
 */
export function mergedTables(before: string, tables: readonly string[], day: string): string[] {
  const merged = new Map(
    [...before.matchAll(TABLE)].map(([, table = '']): [string, string] => [subject(table), table]),
  );
  for (const table of tables) {
    const [head = '', ...rows] = table.trim().split('\n');
    merged.set(subject(head), [`${head}  ${day}`, ...rows].join('\n'));
  }
  return [...merged.values()];
}

/**
 * Writes measured figures into their marked block of `docs/methods.md`, so that no figure there is
 * typed by hand. Throws where the marks are gone.
 */
export function writeFigures(tables: readonly string[]): void {
  const text = readFileSync(FILE, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('docs/methods.md has lost its figures block.');
  const day = new Date().toISOString().slice(0, 10);
  const block = mergedTables(text.slice(begin, end), tables, day)
    .map((table) => `\`\`\`text\n${table}\n\`\`\``)
    .join('\n\n');
  writeFileSync(FILE, `${text.slice(0, begin + BEGIN.length)}\n${block}\n${text.slice(end)}`);
}
