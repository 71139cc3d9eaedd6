// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../browser/find-browser.mjs';

/** @typedef {import('../browser/find-browser.mjs').BrowserKind} BrowserKind */

/** @type {Record<BrowserKind, { name: string, debian: string, fedora: string, mac: string, windows: string }>} */
const PACKAGES = {
  chromium: {
    name: 'Chromium (or Chrome, Edge, Brave)',
    debian: 'chromium',
    fedora: 'chromium',
    mac: 'google-chrome',
    windows: 'Google.Chrome',
  },
  firefox: {
    name: 'Firefox 140 or newer',
    debian: 'firefox-esr',
    fedora: 'firefox',
    mac: 'firefox',
    windows: 'Mozilla.Firefox',
  },
};

/**
 * What to type to get a browser, for every system; for the reader of a failed set-up.
 *
 * @param {BrowserKind} kind
 */
export function installAdvice(kind) {
  const { name, debian, fedora, mac, windows } = PACKAGES[kind];
  const ubuntu = kind === 'chromium' ? 'Chrome from https://google.com/chrome' : 'firefox';
  return [
    `No ${name} was found, and it could not be installed from here. Install one and run this again:`,
    `  Debian    sudo apt-get install --no-install-recommends ${debian}`,
    `  Ubuntu    ${kind === 'chromium' ? ubuntu : `sudo apt-get install ${ubuntu}`}`,
    `  Fedora    sudo dnf install ${fedora}`,
    `  macOS     brew install --cask ${mac}`,
    `  Windows   winget install ${windows}`,
    'or set BROWSER_PATH to the program of one that is there.',
  ].join('\n');
}

/** Ubuntu's packages of these names only lead to snaps, which cannot read a profile elsewhere. */
function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const succeeds = (command, args) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** @param {BrowserKind} kind */
function installDebianPackage(kind) {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  const name = PACKAGES[kind].debian;
  console.log(`Installing the Debian package ${name} …`);
  const done =
    succeeds('apt-get', ['-qq', 'update']) &&
    succeeds('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', name]);
  return done ? findBrowser(kind) : null;
}

/**
 * Playwright's Chromium, in the person's own cache; needs no rights, but the network.
 * Its Firefox is a build of its own that loads no extensions.
 *
 * @param {string} root
 */
async function playwrightChromium(root) {
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.log("Downloading Playwright's Chromium …");
  const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
  // without the headless shell: it loads no extensions
  const done = succeeds(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
  return done && existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/**
 * A browser's program, installed where it is missing and can be. Throws with what to install
 * where it cannot. Needs the dependencies.
 *
 * @param {BrowserKind} kind
 * @param {string} root the project's folder
 * @returns {Promise<string>}
 */
export async function browserProgram(kind, root) {
  const found = findBrowser(kind) ?? installDebianPackage(kind);
  if (found) return found;
  const downloaded = kind === 'chromium' ? await playwrightChromium(root) : null;
  if (!downloaded) throw new Error(installAdvice(kind));
  return downloaded;
}
