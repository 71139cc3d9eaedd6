import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { matchProfiles } from '@/lib/stories/match';
import { storyProfile } from '@/lib/stories/profile';
import { libraryRarity } from '@/lib/stories/rarity';
import { articleOf } from '../../support/articles';
import { EVENTS } from './reports';

const profileOf = (texts: readonly string[], overrides: Parameters<typeof articleOf>[1] = {}) => {
  const article = articleOf(texts, overrides);
  return storyProfile(article, makeBrief(article));
};

const profiles = EVENTS.flatMap(({ lang, reports }) =>
  reports.map(({ title, texts }) => profileOf(texts, { title, lang, published: '2026-11-23' })),
);
const rarity = libraryRarity(profiles);

describe.each(EVENTS.map((event, n) => ({ ...event, n })))(
  '$lang: $about',
  ({ n, names, words }) => {
    const [one, other] = [profiles[n * 2], profiles[n * 2 + 1]] as const;

    it('is told from its two reports, with what they share', () => {
      if (!one || !other) throw new Error('each event has two reports');
      const { tier, reason } = matchProfiles(one, other, rarity);
      expect(['same', 'maybe']).toContain(tier);
      expect(reason.names).toEqual(expect.arrayContaining([...names]));
      expect(reason.words).toEqual(expect.arrayContaining([...words]));
      expect(reason.days).toBe(0);
    });

    it('is not seen in reports of other events', () => {
      if (!one) throw new Error('each event has two reports');
      const others = profiles.filter((_, at) => Math.floor(at / 2) !== n);
      expect(others.map((each) => matchProfiles(one, each, rarity).tier)).not.toContain('same');
      expect(others.map((each) => matchProfiles(one, each, rarity).tier)).not.toContain('maybe');
    });
  },
);

describe('matching', () => {
  const [bridge, bridgeAgain] = EVENTS[0]?.reports ?? [];
  const closed = (overrides: Parameters<typeof articleOf>[1] = {}) =>
    profileOf(bridge?.texts ?? [], { title: bridge?.title, ...overrides });
  const alsoClosed = (overrides: Parameters<typeof articleOf>[1] = {}) =>
    profileOf(bridgeAgain?.texts ?? [], { title: bridgeAgain?.title, ...overrides });

  it('is the same both ways', () => {
    const there = matchProfiles(closed(), alsoClosed(), rarity);
    const back = matchProfiles(alsoClosed(), closed(), rarity);
    expect(back.score).toBeCloseTo(there.score, 12);
    expect(back.tier).toBe(there.tier);
  });

  it('believes less the more days lie between', () => {
    const scoreOn = (published: string) =>
      matchProfiles(closed({ published: '2026-11-23' }), alsoClosed({ published }), rarity).score;
    expect(scoreOn('2026-11-24')).toBe(scoreOn('2026-11-23'));
    expect(scoreOn('2026-12-01')).toBeLessThan(scoreOn('2026-11-24'));
    expect(scoreOn('2027-11-23')).toBeLessThan(scoreOn('2026-12-01'));
  });

  it.each(['live', 'round-up', 'opinion'] as const)(
    'never groups a %s article by itself',
    (kind) => {
      const text = closed();
      expect(matchProfiles(text, closed(), rarity).tier).toBe('same');
      const kept = closed({ genre: { kind, reasons: [] } });
      expect(matchProfiles(text, kept, rarity).tier).toBe('maybe');
    },
  );

  it('never groups texts in two languages by itself', () => {
    const text = closed();
    expect(matchProfiles(text, { ...text, lang: 'de' }, rarity).tier).not.toBe('same');
  });

  it('finds nothing in an article without words', () => {
    const empty = profileOf(['—'], { title: '' });
    expect(matchProfiles(empty, empty, rarity).tier).toBeNull();
    expect(matchProfiles(empty, closed(), rarity).tier).toBeNull();
  });
});
