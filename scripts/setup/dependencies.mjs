// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what lies in `node_modules` is what the lock names. npm keeps its own record there
 * when an installation has completed, so a broken-off one counts as out of date.
 *
 * @param {Lock} locked `package-lock.json`
 * @param {Lock | null} installed `node_modules/.package-lock.json`, `null` where there is none
 * @returns {boolean}
 */
export function isInstalled(locked, installed) {
  if (!installed) return false;
  return Object.entries(locked.packages ?? {}).every(([place, wanted]) => {
    const found = installed.packages?.[place];
    // '' is the project itself; packages for other systems are optional and stay away
    if (place === '' || (!found && wanted.optional)) return true;
    return found?.version === wanted.version;
  });
}

/**
 * @param {string} file
 * @returns {Lock | null}
 */
const readLock = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/**
 * Runs npm or one of the project's own tools with its output shown; throws where it fails.
 *
 * @param {string} root
 * @param {string} tool `npm`, `npx`
 * @param {string[]} args
 */
function run(root, tool, args) {
  // npm is a script for the shell on Windows
  const { status, error } = spawnSync(tool, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`\`${tool} ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}.`);
}

/**
 * Installs the locked dependencies where they are missing or another set. Quick when all is there.
 *
 * @param {string} root the project's folder
 */
export function installDependencies(root) {
  const locked = readLock(path.join(root, 'package-lock.json'));
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  if (!locked) throw new Error('package-lock.json is missing: is this a whole checkout?');
  if (!isInstalled(locked, installed)) {
    console.log('Installing the locked dependencies (npm ci) …');
    // no package's install script is needed; leaving them out keeps strangers' code from running
    run(root, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  // types that WXT derives from the entrypoints and locales; every other tool reads them
  if (!existsSync(path.join(root, '.wxt', 'tsconfig.json'))) run(root, 'npx', ['wxt', 'prepare']);
}
