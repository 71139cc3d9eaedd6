// @ts-check
/** The named steps of `npm test` and `npm run check`: each runs one tool and counts what it says. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserProgram } from './setup/install-browser.mjs';
import { ROOT } from './setup.mjs';

/**
 * @typedef {import('./browser/find-browser.mjs').BrowserKind} BrowserKind
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{
 *   name: string,
 *   tool: string,
 *   args: string[],
 *   counts: 'tests' | 'step',
 *   browser?: BrowserKind,
 *   build?: boolean,
 * }} Step `counts`: the tests that the tool reports, or the step itself as one.
 */

/** @type {readonly Step[]} */
const QUICK = [
  { name: 'format and lint', tool: 'biome', args: ['check', '.'], counts: 'step' },
  { name: 'types', tool: 'tsc', args: ['--noEmit'], counts: 'step' },
  { name: 'unused code', tool: 'knip', args: [], counts: 'step' },
  { name: 'unit tests', tool: 'vitest', args: ['run'], counts: 'tests' },
  { name: 'build for Chromium', tool: 'wxt', args: ['build'], counts: 'step', build: true },
  {
    name: 'build for Firefox',
    tool: 'wxt',
    args: ['build', '-b', 'firefox', '--mv3'],
    counts: 'step',
    build: true,
  },
  { name: "Mozilla's lint", tool: 'tsx', args: ['scripts/lint-firefox.ts'], counts: 'step' },
];

/** @type {(browser: BrowserKind, name: string) => Step} */
const endToEnd = (browser, name) => ({
  name: `end to end in ${name}`,
  tool: 'vitest',
  args: ['run', '--config', 'vitest.e2e.config.ts'],
  counts: 'tests',
  browser,
});

/** Everything that needs no browser. */
export const quickSteps = () => [...QUICK];

/**
 * @param {readonly BrowserKind[]} browsers
 * @returns {Step[]}
 */
export const allSteps = (browsers) => [
  ...QUICK,
  ...(browsers.includes('chromium') ? [endToEnd('chromium', 'Chromium')] : []),
  ...(browsers.includes('firefox') ? [endToEnd('firefox', 'Firefox')] : []),
];

/** WXT's spinner never ends in a terminal that says it has no columns, as one in a container may. */
const NO_SPINNER = { CI: '1' };

/**
 * A tool of the project with its output shown.
 *
 * @param {string} tool
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
export function runTool(tool, args, env = {}) {
  const windows = process.platform === 'win32';
  const program = path.join(ROOT, 'node_modules', '.bin', windows ? `${tool}.cmd` : tool);
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...(tool === 'wxt' ? NO_SPINNER : {}), ...env },
  });
  if (error) console.error(error.message);
  return status === 0;
}

/**
 * What a test run counted. A run that failed without a failed test (a file that does not load, an
 * error outside of tests) counts as one failure more.
 *
 * @param {string} report Vitest's JSON report
 * @param {boolean} endedWell
 * @returns {Count}
 */
export function countTests(report, endedWell) {
  const written = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = written;
  return { passed, failed: endedWell ? failed : Math.max(failed, 1) };
}

/**
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function runStep({ tool, args, counts, browser }) {
  /** @type {Record<string, string>} */
  const env = {};
  if (browser) {
    env.STORY_CONTEXT_BROWSER = browser;
    env.STORY_CONTEXT_BROWSER_PROGRAM = await browserProgram(browser, ROOT);
  }
  if (counts === 'step') {
    const endedWell = runTool(tool, args, env);
    return endedWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'story-context-report-'));
  try {
    const report = path.join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const endedWell = runTool(tool, [...args, ...reporters], env);
    return countTests(report, endedWell);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs all steps, also after one has failed, and writes what came of each; the last line is the
 * sum. Browsers are left out where there is no build for them.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runSteps(steps) {
  /** @type {{ name: string, passed: number, failed: number }[]} */
  const results = [];
  let built = true;
  for (const step of steps) {
    console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}`);
    /** @type {Count} */
    let count = { passed: 0, failed: 1 };
    try {
      if (step.browser && !built) console.error('Not run: there is no build to run it on.');
      else count = await runStep(step);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
    }
    if (step.build && count.failed > 0) built = false;
    results.push({ name: step.name, ...count });
  }
  console.log('');
  for (const { name, passed, failed } of results)
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
  const sum = results.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  );
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}
