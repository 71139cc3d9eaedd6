import { describe, expect, it } from 'vitest';
import { claimRows, filteredRows, NO_FILTER } from '@/components/comparison/claim-rows';
import { differingWords } from '@/components/comparison/differing-words';
import { cellsIn, columnsOf } from '@/lib/model/comparison-columns';
import type { ComparedSaved } from '@/lib/storage/comparison/compared-articles';
import { compareArticles } from '@/lib/stories/compare';
import { compared, demoCompared } from '../../support/compared';

const SLUGS = ['wpa-ferry', 'herald-ferry', 'signal-ferry', 'post-ferry', 'ledger-ferry'];
const articles = demoCompared(SLUGS) as ComparedSaved[];
const comparison = compareArticles(articles);
const rows = claimRows(comparison);

describe('the rows of the table of claims', () => {
  it('hold every claim, every related pair and every sentence that stands alone, once', () => {
    const count = comparison.claims.length + comparison.weaker.length + comparison.alone.length;
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(count);
  });

  it('are shared only where several texts that count make the claim', () => {
    const saying = ['The harbour office in Lowick was closed on Sunday night.'];
    const genre = { kind: 'opinion' as const, reasons: [] };
    const kinds = (about: Parameters<typeof compared>[1]) =>
      claimRows(compareArticles([compared(saying), compared(saying, about)])).map(
        ({ kind, texts }) => [kind, texts],
      );
    expect(kinds({})).toEqual([['shared', 2]]);
    expect(kinds({ genre })).toEqual([['uncounted', 1]]);
  });

  it('are filtered by what differs, by outlet and by person', () => {
    const shown = (filter: Partial<typeof NO_FILTER>) =>
      filteredRows(rows, { ...NO_FILTER, ...filter }, comparison, articles);
    expect(shown({})).toHaveLength(rows.length);
    expect(shown({ show: 'differing' }).every((row) => row.differences.length > 0)).toBe(true);
    const ofSignal = shown({ article: SLUGS.indexOf('signal-ferry') });
    expect(ofSignal.length).toBeGreaterThan(0);
    expect(ofSignal.length).toBeLessThan(rows.length);
    const strand = shown({ person: 'Helen Strand' });
    expect(strand.length).toBeGreaterThan(0);
    for (const { cells } of strand) {
      const words = cells.map(({ article, start, end }) =>
        articles[article]?.article.text.slice(start, end),
      );
      expect(words.join(' ')).toContain('Strand');
    }
  });
});

describe('the columns', () => {
  it('fold a reprint under the text that it prints', () => {
    expect(columnsOf(comparison)).toEqual([
      { lead: 0, reprints: [1] },
      { lead: 2, reprints: [] },
      { lead: 3, reprints: [] },
      { lead: 4, reprints: [] },
    ]);
  });

  it('show every cell of every row', () => {
    const columns = columnsOf(comparison);
    for (const { cells } of rows)
      expect(columns.flatMap((column) => cellsIn(cells, column))).toHaveLength(cells.length);
  });
});

describe('the words that differ', () => {
  it('ascend and never overlap', () => {
    for (const { cells, differences } of rows)
      for (const cell of cells) {
        let last = 0;
        for (const { start, end } of differingWords(cell, differences)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }
  });
});
