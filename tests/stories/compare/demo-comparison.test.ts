import { describe, expect, it } from 'vitest';
import { readTruth } from '@/demo/truth';
import type { Claim, DifferenceKind } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import { compareArticles } from '@/lib/stories/compare';
import { demoCompared } from '@/tests/support/compared';

const SLUGS = ['wpa-ferry', 'herald-ferry', 'signal-ferry', 'post-ferry', 'ledger-ferry'];
const articles = demoCompared(SLUGS);
const comparison = compareArticles(articles);
const textOf = (at: number): string => articles[at]?.article.text ?? '';
const slice = (article: number, { start, end }: Span): string => textOf(article).slice(start, end);

/** The claim that has this sentence of this article. */
function claimWith(slug: string, words: string): Claim | undefined {
  const article = SLUGS.indexOf(slug);
  return comparison.claims.find(({ cells }) =>
    cells.some((cell) => cell.article === article && slice(article, cell).includes(words)),
  );
}

const outletsOf = (claim: Claim | undefined): (string | undefined)[] | undefined =>
  claim?.cells.map(({ article }) => SLUGS[article]);

/** The words on both sides of a claim's differences of one kind. */
const sidesOf = (claim: Claim | undefined, kind: DifferenceKind) =>
  claim?.differences
    .filter((difference) => difference.kind === kind)
    .map(({ a, b }) =>
      [a, b].map(({ article, spans }) => spans.map((span) => slice(article, span)).join(' ')),
    );

describe('the comparison of the demo’s main event', () => {
  it('counts the wire report and its reprint as one text', () => {
    expect(comparison.texts).toBe(4);
    expect(comparison.families.map((family) => family.articles)).toEqual([[0, 1]]);
    const injured = claimWith('wpa-ferry', 'injuring at least 40 people');
    expect(outletsOf(injured)).not.toContain('herald-ferry');
  });

  it('joins the sentences that quote the same words, however each outlet cut them', () => {
    const claim = claimWith('wpa-ferry', 'never seen a ship come in like that');
    expect(claim?.link).toBe('quotation');
    expect(outletsOf(claim)).toEqual(['wpa-ferry', 'post-ferry', 'ledger-ferry']);
    expect(sidesOf(claim, 'quotation-cut')).toContainEqual(['I have', '']);
  });

  it('shows figures that differ, each with its own words', () => {
    const claim = claimWith('ledger-ferry', '174 passengers');
    expect(outletsOf(claim)).toEqual(['wpa-ferry', 'post-ferry', 'ledger-ferry']);
    expect(sidesOf(claim, 'figure')).toContainEqual(['186 passengers', '174 passengers']);
  });

  it('finds no difference where a range holds the rounded figure', () => {
    const claim = claimWith('post-ferry', 'between €3 million and €4 million');
    expect(outletsOf(claim)).toEqual(['post-ferry', 'ledger-ferry']);
    expect(sidesOf(claim, 'figure')).toEqual([]);
  });

  it('tells who says it where only one outlet attributes it', () => {
    const claim = claimWith('ledger-ferry', '174 passengers');
    expect(sidesOf(claim, 'attribution')).toContainEqual(['', 'Skerry Line']);
  });

  it('joins the toll of one event as it grows through the day', () => {
    const claim = claimWith('post-ferry', 'Forty-three people were injured');
    expect(outletsOf(claim)).toEqual(['wpa-ferry', 'post-ferry', 'ledger-ferry']);
    expect(sidesOf(claim, 'later-figure')).toContainEqual([
      'Forty-three people',
      'Forty-seven people',
    ]);
  });

  it('lays the figures of one thing side by side', () => {
    const injured = comparison.figures.find(({ unit }) => unit === 'injured');
    const given = injured?.cells.map(({ article, figure }) => [
      SLUGS[article],
      articles[article]?.brief.figures[figure]?.text,
    ]);
    expect(given).toContainEqual(['wpa-ferry', 'at least 40']);
    expect(given).toContainEqual(['ledger-ferry', 'Forty-seven']);
  });

  it('shows which words of a quotation only one outlet has', () => {
    const row = comparison.quotes.find(({ cells }) =>
      cells.some((cell) => slice(cell.article, cell.words).includes('never seen a ship')),
    );
    const own = row?.cells.map(({ article, own }) => [
      SLUGS[article],
      own.map((span) => slice(article, span)).join(' | '),
    ]);
    expect(own).toEqual([
      ['wpa-ferry', ''],
      ['post-ferry', 'I have worked in this harbour for 31 years and'],
      ['ledger-ferry', ''],
    ]);
  });

  it('joins a person’s names across the outlets', () => {
    const strand = comparison.people.find(({ name }) => name === 'Helen Strand');
    expect(strand?.cells.map(({ article }) => SLUGS[article])).toEqual([
      'wpa-ferry',
      'signal-ferry',
      'ledger-ferry',
    ]);
  });

  it('counts nobody for two texts whom an outlet names in another’s text only', () => {
    expect(comparison.people.map(({ name }) => name)).not.toContain('Wren Mabry');
    const herald = SLUGS.indexOf('herald-ferry');
    expect(
      comparison.people.flatMap(({ cells }) => cells.map((cell) => cell.article)),
    ).not.toContain(herald);
  });

  it('takes no pronoun and no clause for who is quoted', () => {
    const speakers = comparison.quotes.flatMap(({ speaker }) => speaker ?? []);
    expect(speakers).toContain('Ida Renwick');
    for (const speaker of speakers) expect(speaker).not.toMatch(/^(?:he|she)$|has asked for/i);
  });

  it('joins nothing to what only one text has, a reprint’s own sentences among it', () => {
    const claimed = comparison.claims.flatMap(({ cells }) =>
      cells.map((cell) => slice(cell.article, cell)),
    );
    const only = readTruth().onlyInOne.filter(({ article }) => SLUGS.includes(article));
    expect(only.some(({ article }) => article === 'herald-ferry')).toBe(true);
    for (const { text } of only)
      expect(claimed.filter((sentence) => sentence.includes(text))).toEqual([]);
    const alone = comparison.alone.map((at) => slice(at.article, at));
    expect(alone.some((sentence) => sentence.includes("the island's only doctor"))).toBe(true);
  });

  it('has every quotation once, and none of a reprint’s for its own', () => {
    const cells = comparison.quotes.flatMap((row) => row.cells);
    const names = cells.map(({ article, sentence, quote }) => `${article} ${sentence} ${quote}`);
    expect(new Set(names).size).toBe(names.length);
    const herald = SLUGS.indexOf('herald-ferry');
    expect(cells.filter(({ article }) => article === herald)).toEqual([]);
    const lead = textOf(SLUGS.indexOf('wpa-ferry'));
    for (const at of comparison.alone.filter(({ article }) => article === herald))
      expect(lead).not.toContain(slice(herald, at));
  });

  it('has evidence for every cell, mark and difference', () => {
    const claims = [...comparison.claims, ...comparison.weaker];
    for (const { cells, differences } of claims) {
      expect(new Set(cells.map(({ article }) => article)).size).toBe(cells.length);
      for (const cell of cells) {
        expect(slice(cell.article, cell)).toMatch(/^[\p{Lu}\d“"].*[.!?][”"]?$/u);
        for (const mark of cell.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(cell.start);
          expect(mark.end).toBeLessThanOrEqual(cell.end);
          expect(slice(cell.article, mark).trim()).not.toBe('');
        }
      }
      for (const { a, b } of differences)
        for (const { article, spans } of [a, b])
          for (const span of spans) expect(slice(article, span).trim()).not.toBe('');
    }
  });
});
