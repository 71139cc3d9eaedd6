/**
 * Mozilla's linter over the Firefox build, as addons.mozilla.org runs it at an upload. Ends well
 * only where each finding is one of those that are explained, and each of those is still found.
 *
 *     npm run lint:firefox
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, unexplained } from './firefox/explained-findings';

type Message = { code: string; message: string; file?: string; line?: number; column?: number };
type Report = Record<'errors' | 'warnings' | 'notices', Message[]>;

const ROOT = path.resolve(import.meta.dirname, '..');
const LINTER = path.join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
const BUILD = path.join(ROOT, '.output/firefox-mv3');
/** Characters of a build's code that tell one place in it from another. */
const EXCERPT = 160;

function sourceAt({ file, line, column }: Message): string {
  if (!file || !line || column === undefined || !existsSync(path.join(BUILD, file))) return '';
  const text = readFileSync(path.join(BUILD, file), 'utf8').split('\n')[line - 1] ?? '';
  // lines and columns count from 1
  return text.slice(column - 1, column - 1 + EXCERPT);
}

function lint(): Finding[] {
  const { stdout, stderr } = spawnSync(process.execPath, [LINTER, BUILD, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // it ends badly where it found errors, and writes its report all the same
  if (!stdout.startsWith('{')) throw new Error(`The linter gave no report.\n${stderr}`);
  const { errors, warnings, notices }: Report = JSON.parse(stdout);
  return [...errors, ...warnings, ...notices].map((message) => ({
    code: message.code,
    file: message.file ?? '',
    message: message.message,
    source: sourceAt(message),
  }));
}

if (!existsSync(path.join(BUILD, 'manifest.json')))
  throw new Error('There is no Firefox build. Run `npx wxt build -b firefox --mv3` first.');
const findings = lint();
const { fresh, stale } = unexplained(findings);
for (const { code, file, message, source } of fresh)
  console.error(`✗ ${code} ${file}: ${message}\n    ${source}`);
for (const { code, why } of stale)
  console.error(`✗ ${code} is explained and no longer found, so take it out: ${why}`);
console.log(`${findings.length} findings, ${fresh.length} of them new`);
process.exitCode = fresh.length + stale.length === 0 ? 0 : 1;
