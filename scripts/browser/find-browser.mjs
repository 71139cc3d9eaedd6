// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} BrowserKind Chromium stands for every browser built on it.
 * @typedef {{
 *   platform: string,
 *   env: Record<string, string | undefined>,
 *   isProgram: (file: string) => boolean,
 * }} Machine
 */

/** @type {readonly BrowserKind[]} */
export const BROWSER_KINDS = ['chromium', 'firefox'];

/** Names in PATH, in the order they are tried. @type {Record<BrowserKind, readonly string[]>} */
const NAMES = {
  chromium: [
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    ...['microsoft-edge-stable', 'microsoft-edge', 'brave-browser'],
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'librewolf'],
};

/** Where installers put them. `~` and `%NAME%` stand for folders of the person. */
const PLACES = {
  /** @type {Record<BrowserKind, readonly string[]>} */
  darwin: {
    chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].flatMap((name) =>
      ['', '~'].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    ),
    firefox: ['', '~'].map((home) => `${home}/Applications/Firefox.app/Contents/MacOS/firefox`),
  },
  /** @type {Record<BrowserKind, readonly string[]>} */
  win32: {
    chromium: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ].flatMap((place) =>
      ['%LOCALAPPDATA%', '%PROGRAMFILES%', '%PROGRAMFILES(X86)%'].map(
        (home) => `${home}\\${place}`,
      ),
    ),
    firefox: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe'],
  },
  /** @type {Record<BrowserKind, readonly string[]>} */
  linux: {
    chromium: ['/opt/google/chrome/chrome', '/opt/brave.com/brave/brave', '/snap/bin/chromium'],
    firefox: ['/opt/firefox/firefox', '/usr/lib/firefox/firefox'],
  },
};

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false; // not there or not for us: the same to the one who looks
  }
}

/** @type {Machine} */
const THIS_MACHINE = { platform: process.platform, env: process.env, isProgram };

/**
 * Which kind of browser a program is, told by its name.
 *
 * @param {string} file
 * @returns {BrowserKind}
 */
export const kindOf = (file) =>
  /firefox|librewolf|waterfox/i.test(path.win32.basename(file)) ? 'firefox' : 'chromium';

/**
 * The program to run: `BROWSER_PATH` where it is of this kind, then well-known names and places.
 * `null` where none is found. Throws where `BROWSER_PATH` names nothing that can be run, since
 * another browser is not what was asked for.
 *
 * @param {BrowserKind} kind
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findBrowser(kind, machine = THIS_MACHINE) {
  const { platform, env } = machine;
  const asked = env.BROWSER_PATH;
  if (asked && !machine.isProgram(asked))
    throw new Error(`BROWSER_PATH is ${asked}, which is no program that can be run.`);
  if (asked && kindOf(asked) === kind) return asked;

  const folders = (env.PATH ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
  const join = platform === 'win32' ? path.win32.join : path.posix.join;
  const inPath =
    platform === 'win32'
      ? []
      : NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  const places = PLACES[platform === 'darwin' || platform === 'win32' ? platform : 'linux'];
  const installed = places[kind].map((place) =>
    place
      .replace(/^~/, env.HOME ?? '~')
      .replace(/%([^%]+)%/, (whole, name) => env[name] ?? env[name.toUpperCase()] ?? whole),
  );
  return [...inPath, ...installed].find((file) => machine.isProgram(file)) ?? null;
}
