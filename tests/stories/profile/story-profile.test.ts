import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { storyProfile, storyTerms } from '@/lib/stories/profile';
import { toldDates } from '@/lib/stories/profile/told-dates';
import { words } from '@/lib/text/words';
import { articleOf } from '../../support/articles';

const profileOf = (texts: readonly string[], overrides: Parameters<typeof articleOf>[1] = {}) => {
  const article = articleOf(texts, overrides);
  return storyProfile(article, makeBrief(article));
};

describe('a profile', () => {
  const profile = profileOf(
    [
      'Engineers found a crack in a girder of the bridge on Monday, 23 November.',
      'Mayor Ines Halloran spoke of 40 centimetres.',
    ],
    { title: 'Crack shuts bridge', published: '2026-11-23T23:30:00-08:00' },
  );
  const countOf = (term: string) => profile.counts[profile.words.indexOf(term)];

  it('counts what stands in headline and lead for more', () => {
    expect(countOf('crack')).toBe(5);
    expect(countOf('engin')).toBe(2);
  });

  it('keeps the day of the page’s own zone', () => {
    expect(profile.day).toBe(Date.UTC(2026, 10, 23) / 86_400_000);
    expect(profileOf(['Text.'], { published: null }).day).toBeNull();
  });

  it('keeps the days that it tells of apart from its words', () => {
    expect(profile.dates).toEqual(['11-23']);
    expect(profile.weekdays).toEqual([1]);
    expect(profile.words).not.toContain('23');
    expect(profile.words).toContain('40');
  });

  it('knows its names', () => {
    expect(profile.names).toContain('Ines Halloran');
  });

  it('leaves out the year of its publication, which every article of that year has', () => {
    const told = profileOf(['In 2026 the bridge of 1931 was closed.']);
    expect(told.words).not.toContain('2026');
    expect(told.words).toContain('1931');
  });

  it('gives the terms to be looked up by', () => {
    const terms = storyTerms(profile).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(['halloran', 'girder', 'crack', '40']));
  });

  it('takes its first sentence for the headline where it has none', () => {
    const bare = profileOf(['Engineers found a crack.', 'They left.'], { title: '' });
    expect(bare.headed).toBe(false);
    expect(bare.counts[bare.words.indexOf('crack')]).toBe(3);
  });

  it('stays below four kilobytes however long the article is', () => {
    const letter = (n: number) => String.fromCharCode(97 + (n % 26));
    const text = Array.from(
      { length: 4_000 },
      (_, n) => `consider${letter(n)}${letter(n / 26)}${letter(n / 676)} Mr${letter(n)}ondale`,
    ).join(', ');
    expect(JSON.stringify(profileOf([text])).length).toBeLessThan(4_000);
  });
});

describe('dates', () => {
  it.each([
    ['en', 'on April 28 and 3rd May', ['4-28', '5-3']],
    ['en', 'May 2009 was dry', []],
    ['de', 'am 8. November', ['11-8']],
    ['ru', 'вечером 8 ноября', ['11-8']],
    ['fr', 'le 14 juillet', ['7-14']],
  ])('are told in %s: %s', (lang, text, expected) => {
    expect([...toldDates(words(text, lang), lang).dates]).toEqual(expected);
  });
});
