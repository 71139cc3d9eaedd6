import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const sheets = ['components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ),
  )
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

const tokens = readFileSync(path.join(root, 'components/styles/tokens.css'), 'utf8');
const [palette = ''] = tokens.split('/* Roles */');
const names = (text: string) => [...text.matchAll(/--([\w-]+):/g)].map(([, name]) => name ?? '');

const parts = sheets.filter(({ name }) => !name.endsWith('tokens.css'));

describe('style sheets', () => {
  it('have no colour of their own', () => {
    const raw = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch|color-mix)a?\(/i;
    expect(parts.filter(({ text }) => raw.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('take roles, never the palette behind them', () => {
    const behind = names(palette);
    const taken = parts.flatMap(({ name, text }) =>
      behind.filter((token) => text.includes(`var(--${token})`)).map((token) => [name, token]),
    );
    expect(taken).toEqual([]);
  });

  it('take only tokens that there are', () => {
    const known = new Set(sheets.flatMap(({ text }) => names(text)));
    const unknown = sheets.flatMap(({ text }) =>
      [...text.matchAll(/var\(--([\w-]+)/g)]
        .map(([, name]) => name)
        .filter((name) => !known.has(name ?? '')),
    );
    expect(unknown).toEqual([]);
  });

  it('name no side of the screen, so that they read from right to left as well', () => {
    const sided =
      /\b(?:margin|padding|border|inset)-(?:left|right)\b|\b(?:left|right):|text-align: (?:left|right)|\bfloat:/;
    expect(sheets.filter(({ text }) => sided.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('fetch nothing from elsewhere', () => {
    expect(sheets.filter(({ text }) => /url\(|https?:/.test(text)).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
