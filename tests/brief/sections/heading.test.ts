import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/brief/read-text';
import { derivedHeading, headingCandidates, headingWords } from '@/lib/brief/sections/heading';
import { articleOf } from '../../support/articles';

const BEFORE = 'The council met for the first time since the summer and heard several reports.';
const POOL = [
  'The council closed the outdoor pool on Monday. Nobody had swum there since the spring.',
  'Repairs to the outdoor pool would cost more than the town has in a year.',
  'A club of swimmers wants to run the closed outdoor pool without the town.',
];
const wordsOf = (texts: readonly string[]) =>
  headingWords(readText(articleOf(texts, { title: 'Council meets' }), 'en'), new Set());
const NONE: ReadonlySet<string> = new Set();

describe('a derived heading', () => {
  it('says what comes again in the section, from its beginning, with a capital', () => {
    const heading = derivedHeading(wordsOf([BEFORE, ...POOL]), 1, 3, NONE);
    expect(heading?.text).toBe('Council closed the outdoor pool');
    expect(heading?.score).toBeGreaterThan(0.8);
  });

  it('has the spans of its words', () => {
    const words = wordsOf([BEFORE, ...POOL]);
    const heading = derivedHeading(words, 1, 3, NONE);
    const shown = heading?.spans.map(({ start, end }) => words.read.article.text.slice(start, end));
    expect(shown).toEqual(['council closed the outdoor pool']);
  });

  it('is not the same as another section’s', () => {
    const words = wordsOf([BEFORE, ...POOL]);
    const first = derivedHeading(words, 1, 3, NONE);
    const second = derivedHeading(words, 1, 3, new Set([first?.key ?? '']));
    expect(second?.text).not.toBe(first?.text);
  });

  it('is no clause of which the section speaks once', () => {
    const texts = [BEFORE, 'Mayor Halloran opened a library.', ...POOL.slice(1)];
    expect(derivedHeading(wordsOf(texts), 1, 3, NONE)).toBeNull();
  });

  it('is no clause about something that stood before, unless the headline speaks of it', () => {
    const texts = ['They met.', 'The pool was closed for repairs.', ...POOL.slice(1)];
    const shown = headingCandidates(wordsOf(texts), 1, 3).map(({ text }) => text);
    expect(shown).toEqual([]);
  });

  it('is refused where the section speaks of many things and points elsewhere', () => {
    const texts = [
      BEFORE,
      'They said so.',
      'It was late, and he left with her.',
      'This took them a while.',
    ];
    expect(derivedHeading(wordsOf(texts), 1, 3, NONE)).toBeNull();
  });

  it('leaves a name its own spelling', () => {
    const texts = [BEFORE, 'iPhone sales fell by half in Hartwell.', ...POOL.slice(1)];
    const shown = headingCandidates(wordsOf(texts), 1, 3).map(({ text }) => text);
    expect(shown).toContain('iPhone sales fell by half in Hartwell');
  });
});
