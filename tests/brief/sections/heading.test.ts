import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/brief/read-text';
import { derivedHeading, headingCandidates, headingWords } from '@/lib/brief/sections/heading';
import { articleOf } from '../../support/articles';

const BEFORE = 'The council met for the first time since the summer and heard several reports.';
const POOL = [
  'The outdoor pool has been closed since the spring. “We cannot repair the outdoor pool,” the mayor said.',
  'Repairs to the outdoor pool would cost more than the town takes in a year, a report found.',
  'A club of swimmers wants to run the closed outdoor pool without the town, but has no money.',
];
const wordsOf = (texts: readonly string[]) =>
  headingWords(readText(articleOf(texts, { title: 'Council meets' }), 'en'), new Set());
const NONE: ReadonlySet<string> = new Set();
const headingOf = (...texts: string[]) =>
  derivedHeading(wordsOf([BEFORE, ...texts]), 1, texts.length, NONE);

describe('a derived heading', () => {
  it('is a quotation on what the section speaks of', () => {
    const heading = headingOf(...POOL);
    expect(heading?.text).toBe('“We cannot repair the outdoor pool”');
    expect(heading?.score).toBeGreaterThan(0.75);
  });

  it('is a question on it', () => {
    const [first = '', ...others] = POOL;
    const asked = first.replace(/“.*$/u, 'Who should pay for the outdoor pool?');
    expect(headingOf(asked, ...others)?.text).toBe('Who should pay for the outdoor pool?');
  });

  it('has the spans of its words', () => {
    const words = wordsOf([BEFORE, ...POOL]);
    const heading = derivedHeading(words, 1, 3, NONE);
    const shown = heading?.spans.map(({ start, end }) => words.read.article.text.slice(start, end));
    expect(shown).toEqual(['We cannot repair the outdoor pool']);
  });

  it('is not the same as another section’s', () => {
    const words = wordsOf([BEFORE, ...POOL]);
    const first = derivedHeading(words, 1, 3, NONE);
    expect(derivedHeading(words, 1, 3, new Set([first?.key ?? '']))).toBeNull();
  });

  it('is no quotation on something else', () => {
    const [first = '', ...others] = POOL;
    const aside = first.replace(/“.*”/u, '“We have had a wonderful evening here,”');
    expect(headingOf(aside, ...others)).toBeNull();
  });

  it('is no statement of the article’s own', () => {
    expect(headingOf('The outdoor pool will stay closed.', ...POOL.slice(1))).toBeNull();
  });

  it('heads no section of more than twenty paragraphs', () => {
    const more = Array.from({ length: 18 }, (_, i) => `Report ${i} spoke of the outdoor pool.`);
    expect(headingOf(...POOL, ...more)).toBeNull();
  });

  it('leaves a name its own spelling', () => {
    const words = wordsOf([BEFORE, 'iPhone sales will fall by how much?', ...POOL.slice(1)]);
    const shown = headingCandidates(words, 1, 3).map(({ text }) => text);
    expect(shown).toContain('iPhone sales will fall by how much?');
  });
});
