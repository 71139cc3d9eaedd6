/** Ctrl+C while `npm start` is at work. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findBrowser } from '@/scripts/browser/find-browser.mjs';
import { until } from '@/scripts/browser/until';
import { KIND } from '../support/browser';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Profiles go here, and nothing of another run. */
const temporary = mkdtempSync(path.join(tmpdir(), 'story-context-interrupted-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const profiles = () =>
  readdirSync(temporary).filter((name) => name.startsWith('story-context-profile'));

it.skipIf(process.platform === 'win32')('ends the browser and removes its profile', async () => {
  const program = process.env.STORY_CONTEXT_BROWSER_PROGRAM ?? findBrowser(KIND);
  const args = [`--browser=${KIND}`, `--program=${program}`, '--headless'];
  const screens = `--screens=${path.join(temporary, 'screens')}`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/demo/run.ts', ...args, screens],
    { cwd: ROOT, env: { ...process.env, TMPDIR: temporary } },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const ended = once(child, 'exit');
  await until('the main job to begin', () => said.includes('The main job in'), 60_000);
  expect(profiles()).toHaveLength(1);
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(profiles()).toEqual([]);
});
