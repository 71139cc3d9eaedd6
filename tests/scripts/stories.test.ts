import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENTS } from '../stories/match/reports';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Milliseconds for a command that starts Node and jsdom on a shared machine. */
const SLOW = 120_000;

/** Runs the command as `npm run stories` does, with some standard input. */
function stories(args: string[], input = ''): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/stories.ts', ...args], {
      cwd: ROOT,
    });
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out }));
    child.stdin.end(input);
  });
}

const rows = EVENTS.slice(0, 2).flatMap(({ lang, reports }, event) =>
  reports.map(({ title, texts }, n) => ({
    id: `${event}${'ab'[n]}`,
    title,
    lang,
    text: texts.join('\n\n'),
    published: '2026-11-23',
  })),
);
const [first] = rows;
const reprint = { ...first, id: '0c', outlet: 'Quay Courier' };

describe('the stories command', () => {
  it(
    'answers one document, and names the rows that cannot be read',
    async () => {
      const bad = [
        '{broken',
        JSON.stringify({ text: 'No id.' }),
        JSON.stringify({ id: 9 }),
        'null',
      ];
      const again = JSON.stringify(first);
      const input = [...rows.map((row) => JSON.stringify(row)), ...bad, again].join('\n');
      const { out, code } = await stories(['--jsonl'], input);
      const answer = JSON.parse(out);
      expect(code).toBe(0);
      const together = answer.stories.map((story: { articles: string[]; maybe: string[] }) =>
        [...story.articles, ...story.maybe].join(' '),
      );
      expect(together).toEqual(['0a 0b', '1a 1b']);
      expect(answer.stories[0].why.names).toContain('Port Aldern');
      expect(answer.families).toEqual([]);
      expect(answer.unread.map(({ id }: { id: unknown }) => id)).toEqual([
        null,
        null,
        9,
        null,
        '0a',
      ]);
    },
    SLOW,
  );

  it(
    'puts reprints into one family, its origin unknown where nothing says it',
    async () => {
      const input = [first, reprint].map((row) => JSON.stringify(row)).join('\n');
      const { families, stories: found } = JSON.parse((await stories(['--jsonl'], input)).out);
      expect(families).toEqual([{ articles: ['0a', '0c'], containment: 1, origin: null }]);
      expect(found).toMatchObject([{ articles: ['0a', '0c'], maybe: [] }]);
    },
    SLOW,
  );

  it(
    'says how it is used',
    async () => {
      expect((await stories([])).code).toBe(2);
    },
    SLOW,
  );
});
