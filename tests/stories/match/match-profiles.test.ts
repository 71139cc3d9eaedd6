import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { matchProfiles } from '@/lib/stories/match';
import { storyProfile, storyTerms } from '@/lib/stories/profile';
import { rarityOf } from '@/lib/stories/rarity';
import { articleOf } from '../../support/articles';

const profileOf = (texts: string[], overrides: Parameters<typeof articleOf>[1] = {}) => {
  const article = articleOf(texts, overrides);
  return storyProfile(article, makeBrief(article));
};

const rarity = rarityOf({ total: 100, counts: new Map() });

const closed = profileOf([
  'The Harbour Bridge in Port Aldern was closed on Monday after engineers found a crack in a girder.',
  'Mayor Ines Halloran said the ferries would run all night.',
]);
const alsoClosed = profileOf(
  [
    'Drivers in Port Aldern face weeks of detours: a cracked girder has shut the Harbour Bridge.',
    'Ferries run through the night, Mayor Ines Halloran said.',
  ],
  { title: 'Cracked girder shuts bridge', published: '2026-11-24' },
);
const election = profileOf(['Voters in Solvane chose Tom Brask as their new governor on Sunday.'], {
  title: 'Brask wins in Solvane',
});

describe('matching', () => {
  it('tells two reports of one event and says what they share', () => {
    const { tier, reason } = matchProfiles(closed, alsoClosed, rarity);
    expect(tier).not.toBeNull();
    expect(reason.names).toEqual(expect.arrayContaining(['Port Aldern', 'Ines Halloran']));
    expect(reason.words).toContain('girder');
    expect(reason.days).toBe(1);
  });

  it('finds nothing between reports that share nothing', () => {
    expect(matchProfiles(closed, election, rarity)).toMatchObject({ score: 0, tier: null });
  });
});

describe('look-up terms', () => {
  it('are the names and the words of the article', () => {
    const terms = storyTerms(closed).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(['Port Aldern', 'girder']));
  });
});
