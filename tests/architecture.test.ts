import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycles, type SourceText, violations } from './support/architecture';

const root = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'bench', 'demo', 'tests'];

const sources: SourceText[] = FOLDERS.filter((folder) => existsSync(path.join(root, folder)))
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.replaceAll(path.sep, '/')),
    ),
  )
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
  .map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));

const planted = (at: string, text: string): string[] => violations([{ path: at, text }]);

describe('the project', () => {
  it('imports only downwards, keeps its core pure and its files short', () => {
    expect(violations(sources)).toEqual([]);
  });

  it('has no modules that import each other in a circle', () => {
    expect(cycles(sources)).toEqual([]);
  });
});

describe('the rules', () => {
  it.each([
    ['an import upwards', 'lib/text/words.ts', "import { makeBrief } from '@/lib/brief';"],
    ['a relative import upwards', 'lib/model/a.ts', "import type { X } from '../text/words';"],
    ['an import between siblings', 'lib/extract/a.ts', "import { x } from '@/lib/brief/x';"],
    ['a dynamic import upwards', 'lib/model/a.ts', "export const x = import('@/lib/text/x');"],
    ['a re-export upwards', 'lib/model/a.ts', "export * from '@/lib/text/x';"],
    ['a folder outside the layers', 'lib/helpers/a.ts', "import { x } from '@/lib/text/x';"],
    ['Dexie outside the storage', 'lib/services/save.ts', "import Dexie from 'dexie';"],
    ['browser in a component', 'components/A.tsx', "import { browser } from 'wxt/browser';"],
    ['browser in the storage', 'lib/storage/a.ts', "import { browser } from 'wxt/browser';"],
    ['Preact in lib', 'lib/services/a.ts', "import { useState } from 'preact/hooks';"],
    ['Preact in the background', 'entrypoints/background.ts', "import { h } from 'preact';"],
    ['a component in lib', 'lib/services/a.ts', "import { A } from '@/components/A';"],
    ['data below the hooks', 'components/A.tsx', "import { watch } from '@/lib/storage/watch';"],
    ['deriving on screen', 'components/A.tsx', "import { makeBrief } from '@/lib/brief';"],
    ['a test in the product', 'lib/text/a.ts', "import { a } from '@/tests/support/a';"],
    ['an entrypoint imported', 'components/A.tsx', "import '@/entrypoints/popup/main';"],
    ['the clock', 'lib/brief/a.ts', 'export const now = () => Date.now();'],
    ['today', 'lib/text/a.ts', 'export const now = () => new Date();'],
    ['chance', 'lib/stories/a.ts', 'export const x = () => Math.random();'],
    ['a timer', 'lib/extract/a.ts', 'setTimeout(() => 1, 5);'],
    ['the network', 'lib/extract/a.ts', "export const x = () => fetch('/');"],
    ['a global of the page', 'lib/extract/a.ts', 'export const x = window.innerWidth;'],
    ['a long entrypoint', 'entrypoints/popup/main.tsx', 'export {};\n'.repeat(60)],
    ['a long file', 'lib/text/a.ts', '// one\n'.repeat(351)],
    ['a long script', 'scripts/a.mjs', '// one\n'.repeat(351)],
  ])('catch %s', (_, at, text) => {
    expect(planted(at, text)).toHaveLength(1);
  });

  it.each([
    ['a type from below', 'lib/brief/a.ts', "import type { Article } from '@/lib/model/article';"],
    ['a date from text', 'lib/text/a.ts', "export const day = new Date('2026-11-20');"],
    ['a property called fetch', 'lib/text/a.ts', 'export const a = { fetch: 1 }.fetch;'],
    ['hooks that reach for data', 'components/hooks/a.ts', "import '@/lib/storage/watch';"],
    ['Preact in a page', 'entrypoints/popup/main.tsx', "import { render } from 'preact';"],
  ])('allow %s', (_, at, text) => {
    expect(planted(at, text)).toEqual([]);
  });

  it('catch a circle, but not one of types only', () => {
    const a = { path: 'lib/text/a.ts', text: "import { b } from './b';" };
    const b = { path: 'lib/text/b.ts', text: "import { a } from '@/lib/text/a';" };
    const typesOnly = { ...b, text: "import type { A } from '@/lib/text/a';" };
    expect(cycles([a, b])).toEqual(['lib/text/a -> lib/text/b -> lib/text/a']);
    expect(cycles([a, typesOnly])).toEqual([]);
  });
});
