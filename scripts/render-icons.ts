/**
 * Draws `assets/icon.svg` in the sizes that browsers ask for, into `public/icon/`.
 *
 *     npm run icons
 *
 * The pictures are kept in the repository: a build needs no browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser/find-browser.mjs';

const SIZES = [16, 32, 48, 128];

const root = path.resolve(import.meta.dirname, '..');
const svg = readFileSync(path.join(root, 'assets/icon.svg'), 'utf8');
const folder = path.join(root, 'public/icon');

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium here: set BROWSER_PATH to one.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(folder, `${size}.png`), picture);
    await page.close();
  }
} finally {
  await browser.close();
}
