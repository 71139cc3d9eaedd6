import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = path.join(ROOT, 'tests/fixtures/pages/captions/source.html');
/** Milliseconds for a command that starts Node and jsdom on a shared machine. */
const SLOW = 120_000;

type Run = { code: number | null; out: string; err: string };

/** Runs the command as `npm run brief` does, with some standard input. */
function brief(args: string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/brief.ts', ...args], {
      cwd: ROOT,
    });
    const run: Run = { code: null, out: '', err: '' };
    child.stdout.on('data', (data) => {
      run.out += data;
    });
    child.stderr.on('data', (data) => {
      run.err += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
    child.stdin.end(input);
  });
}

const TEXT =
  'The sluice at Kestervaart stays shut.\n\nBarges must take the northern canal until June.';

describe('the brief command', () => {
  it(
    'answers JSON lines in order, and a bad row by a refusal',
    async () => {
      const base = mkdtempSync(path.join(tmpdir(), 'brief-'));
      const html = `<title>Sluice shut</title><article><h1>Sluice shut</h1>${`<p>${TEXT} It is not known when.</p>`.repeat(9)}</article>`;
      writeFileSync(path.join(base, 'page.html.gz'), gzipSync(html));
      const rows = [
        JSON.stringify({ id: 1, text: TEXT, title: 'Sluice', lang: 'en' }),
        '{broken',
        JSON.stringify({ id: 2, htmlFile: 'missing.html' }),
        JSON.stringify({ id: 3, htmlFile: 'page.html.gz', url: 'https://courier.example/sluice' }),
        JSON.stringify({ id: 4, htmlFile: 'page.html.gz' }),
      ];
      const { out, code } = await brief(['--jsonl', '--base', base], rows.join('\n'));
      const answers = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(code).toBe(0);
      expect(answers.map((answer) => answer.id)).toEqual([1, null, 2, 3, 4]);
      expect(answers[0].article.text).toBe(TEXT);
      expect(answers[0].brief.sentences.length).toBe(2);
      expect(answers[1].refused.reason).toBe('script-failed');
      expect(answers[2].refused.message).toContain('missing.html');
      expect(answers[3].article.outlet).toBe('courier.example');
      // an address is optional: a page without one is no front page
      expect(answers[4].article.text).toBe(answers[3].article.text);
    },
    SLOW,
  );

  it(
    'prints a readable brief of a page',
    async () => {
      const { out, code } = await brief([PAGE, '--url', 'https://courier.example/market']);
      expect(code).toBe(0);
      expect(out).toContain('Tarnholm closes its fish market');
      expect(out).toContain('KEY POINTS');
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(81);
    },
    SLOW,
  );

  it(
    'prints JSON of a text from the standard input',
    async () => {
      const { out } = await brief(['-', '--json'], TEXT);
      expect(JSON.parse(out).article.text).toBe(TEXT);
    },
    SLOW,
  );

  it(
    'says how it is used when it is given nothing',
    async () => {
      const { code, err } = await brief([]);
      expect(code).toBe(2);
      expect(err).toContain('usage:');
    },
    SLOW,
  );

  it(
    'says in a plain sentence that a file is not there',
    async () => {
      const { code, err } = await brief(['no-such-page.html']);
      expect(code).toBe(1);
      expect(err.trim()).toBe(`${path.join(ROOT, 'no-such-page.html')} is not there.`);
    },
    SLOW,
  );
});
