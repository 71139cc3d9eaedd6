import { describe, expect, it } from 'vitest';
import { ANALYSIS_VERSION, makeBrief } from '@/lib/brief';
import { readingMinutes } from '@/lib/brief/reading-time';
import { articleOf } from '../support/articles';
import { FIXTURE_NAMES, fixtureArticle } from './fixture-articles';

describe('a brief', () => {
  it('says which analysis made it and of which text', () => {
    const source = fixtureArticle('reservoir.en');
    const brief = makeBrief(source);
    expect(brief).toMatchObject({ analysisVersion: ANALYSIS_VERSION, textHash: source.textHash });
  });

  it.each(FIXTURE_NAMES)('goes by the language of %s', (name) => {
    expect(makeBrief(fixtureArticle(name)).lang).toBe(name.split('.').at(-1));
  });

  it.each(FIXTURE_NAMES)('is the same each time for %s', (name) => {
    expect(makeBrief(fixtureArticle(name))).toEqual(makeBrief(fixtureArticle(name)));
  });

  it('counts the words of the text', () => {
    expect(makeBrief(articleOf(['The bridge is closed.', 'Buses run.'])).words).toBe(6);
  });

  it.each(['\u{1F300}\u{1F300}', '“', '...', '\u200f\u200e', 'a'.repeat(5000), '1 2 3 4 5 6 7.'])(
    'is made of odd text %#',
    (text) => {
      expect(makeBrief(articleOf([text, text])).sections).toHaveLength(1);
    },
  );
});

describe('reading time', () => {
  it.each([
    [0, 'en', 1],
    [300, 'en', 1],
    [9870, 'en', 10],
    [2550, 'zh', 10],
    [9870, 'xx', 10],
  ])('of %i characters in %s is %i minutes', (characters, lang, minutes) => {
    expect(readingMinutes(characters, lang)).toBe(minutes);
  });
});
