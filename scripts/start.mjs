// @ts-check
/**
 * `npm start`: a browser with the extension in it, on the demo or on the pages that are named:
 *
 *     npm start                       the demo
 *     npm start -- URL-or-file …      these pages instead; files may be gzipped
 *     npm start -- --browser firefox  in Firefox
 *     npm start -- --headless         does the main job by itself, also where there is no display
 *     npm start -- --screens DIR      where its pictures go
 */
import util from 'node:util';
import { BROWSER_KINDS, findBrowser, kindOf } from './browser/find-browser.mjs';
import { browserProgram } from './setup/install-browser.mjs';
import { leave, ROOT, setUp } from './setup.mjs';
import { runTool } from './steps.mjs';

/** @typedef {import('./browser/find-browser.mjs').BrowserKind} BrowserKind */

const USAGE =
  'usage: npm start -- [--browser chromium|firefox] [--headless] [--screens DIR] [URL or file …]';

function readArguments() {
  try {
    return util.parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean', default: false },
        screens: { type: 'string' },
      },
    });
  } catch (error) {
    return leave(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/**
 * The browser that was asked for; else that of BROWSER_PATH; else one that is there, Chromium
 * and its kin first.
 *
 * @param {string | undefined} asked
 * @returns {BrowserKind}
 */
function chooseKind(asked) {
  const kind = BROWSER_KINDS.find((name) => name === asked);
  if (asked && !kind) leave(`--browser is chromium or firefox, not ${asked}.\n${USAGE}`);
  if (kind) return kind;
  if (process.env.BROWSER_PATH) return kindOf(process.env.BROWSER_PATH);
  return BROWSER_KINDS.find((name) => findBrowser(name)) ?? 'chromium';
}

const { values, positionals } = readArguments();
const hasDisplay =
  process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (!values.headless && !hasDisplay)
  console.log('There is no display here: the main job runs by itself, as with --headless.');

setUp();
const kind = chooseKind(values.browser);
const program = await browserProgram(kind, ROOT).catch((error) => leave(error.message));
console.log(`Building the extension for ${kind} …`);
const build = kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
if (!runTool('wxt', build)) leave('The extension could not be built.');

const args = [
  'scripts/demo/run.ts',
  `--browser=${kind}`,
  `--program=${program}`,
  ...(values.headless || !hasDisplay ? ['--headless'] : []),
  ...(values.screens ? [`--screens=${values.screens}`] : []),
  '--',
  ...positionals,
];
// Ctrl+C reaches what runs here as well: it closes the browser and tidies up, and this waits for it.
process.on('SIGINT', () => undefined);
process.exitCode = runTool('tsx', args) ? 0 : 1;
