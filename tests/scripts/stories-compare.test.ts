import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTruth, truthText } from '@/demo/truth';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SLUGS = ['wpa-ferry', 'herald-ferry', 'signal-ferry', 'post-ferry', 'ledger-ferry'];

type Cell = { article: string; start: number; end: number };
type Printed = {
  claims: { cells: Cell[]; link: string; diffs: { kind: string; a: Cell[]; b: Cell[] }[] }[];
};

const articles = readTruth().articles.filter(
  ({ slug, edition }) => edition === 'first' && SLUGS.includes(slug),
);
const texts = new Map(articles.map((article) => [article.slug, truthText(article)]));

function compared(): Printed {
  const rows = articles.map((article) =>
    JSON.stringify({
      id: article.slug,
      text: truthText(article),
      title: article.title,
      outlet: article.outletName,
      published: article.published,
      lang: article.lang,
    }),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'scripts/stories.ts'), '--jsonl', '--compare'],
    { cwd: ROOT, input: rows.join('\n'), encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Printed;
}

describe('the stories command with --compare', () => {
  const { claims } = compared();
  const words = ({ article, start, end }: Cell): string =>
    texts.get(article)?.slice(start, end) ?? '';

  it('prints claims whose cells are sentences of the articles', () => {
    expect(claims.length).toBeGreaterThan(5);
    for (const { cells, diffs } of claims) {
      expect(cells.length).toBeGreaterThan(1);
      for (const cell of [...cells, ...diffs.flatMap(({ a, b }) => [...a, ...b])])
        expect(words(cell).trim()).not.toBe('');
    }
  });

  it('finds what the demo’s own sheet says of the quotations that outlets cut', () => {
    for (const { cells } of readTruth().quotationCuts) {
      const told = cells.filter(
        ({ article }) => SLUGS.includes(article) && article !== 'herald-ferry',
      );
      if (told.length < 2) continue;
      const claim = claims.find(({ cells: found }) =>
        told.every(({ article, text }) =>
          found.some((cell) => cell.article === article && words(cell).includes(text)),
        ),
      );
      expect(claim?.link).toBe('quotation');
    }
  });

  it('tells the figures that differ', () => {
    const differing = claims.flatMap(({ diffs }) => diffs).filter(({ kind }) => kind === 'figure');
    const both = differing.map(({ a, b }) => [...a, ...b].map(words).join(' '));
    expect(both.some((text) => text.includes('186') && text.includes('174'))).toBe(true);
  });
});
