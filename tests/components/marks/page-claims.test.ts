import { describe, expect, it } from 'vitest';
import { countedTexts, pageClaims } from '@/components/marks/page-claims';
import { compareArticles } from '@/lib/stories/compare';
import { demoCompared } from '@/tests/support/compared';

const articles = demoCompared(['ledger-ferry', 'herald-ferry', 'signal-ferry', 'post-ferry']);
const comparison = compareArticles(articles);
const claims = pageClaims(comparison);
const words = (article: number, { start, end }: { start: number; end: number }): string =>
  articles[article]?.article.text.slice(start, end) ?? '';

describe('the claims of a page', () => {
  it('stand in the order of the page, each sentence once', () => {
    const starts = claims.map(({ start }) => start);
    expect(starts.length).toBeGreaterThan(8);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  it('carry the sentences of the others, never the page’s own', () => {
    const shared = claims.filter(({ kind }) => kind === 'shared');
    expect(shared.length).toBeGreaterThan(2);
    for (const { others } of shared) {
      expect(others.length).toBeGreaterThan(0);
      expect(others.every(({ article }) => article > 0)).toBe(true);
    }
    const passengers = shared.find((claim) => words(0, claim).includes('174 passengers'));
    const theirs = passengers?.others.map((cell) => words(cell.article, cell)) ?? [];
    expect(theirs.join(' ')).toContain('186 passengers');
  });

  it('found only here have nothing of others', () => {
    const alone = claims.filter(({ kind }) => kind === 'alone');
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.every(({ others, counted }) => others.length === 0 && counted === 0)).toBe(true);
  });

  it('count only articles that count', () => {
    const without = { ...comparison, counted: comparison.counted.map((_, at) => at === 0) };
    expect(pageClaims(without).every(({ counted }) => counted === 0)).toBe(true);
    expect(pageClaims(without).some(({ others }) => others.length > 0)).toBe(true);
  });

  it('count articles that print one text once', () => {
    const all = demoCompared(['ledger-ferry', 'wpa-ferry', 'herald-ferry', 'post-ferry']);
    const { families, ...rest } = compareArticles(all);
    expect(families.map((family) => family.articles)).toEqual([[1, 2]]);
    expect(countedTexts([1, 2, 3], { families, ...rest })).toBe(2);
    expect(countedTexts([1, 2, 3], { families: [], ...rest })).toBe(3);
  });

  it('name differences of the page only', () => {
    const sides = claims.flatMap(({ differences }) => differences);
    expect(sides.every(({ a, b }) => a.article === 0 || b.article === 0)).toBe(true);
  });
});
