import { describe, expect, it } from 'vitest';
import { backgroundRarity, libraryRarity, rarityOf } from '@/lib/stories/rarity';

describe('rarity', () => {
  it.each([
    ['en', 'report', 'girder'],
    ['de', 'jahr', 'sagewerk'],
  ])('is known in %s without a library', (lang, common, rare) => {
    expect(backgroundRarity(common, lang)).toBeLessThan(backgroundRarity(rare, lang) / 2);
  });

  it('falls for the words of a reader’s beat', () => {
    const counts = new Map([['girder', 400]]);
    const rarity = rarityOf({ total: 500, counts });
    expect(rarity('girder', 'en')).toBeLessThan(backgroundRarity('girder', 'en') / 2);
    expect(rarity('ferri', 'en')).toBeGreaterThan(rarity('girder', 'en'));
  });

  it('of a word that nobody counted does not rise with the size of the library', () => {
    const rarity = rarityOf({ total: 50_000, counts: new Map([['girder', 30]]) });
    expect(rarity('report', 'en')).toBeCloseTo(backgroundRarity('report', 'en'), 1);
  });

  it('starts from the library alone in other languages', () => {
    const articles = [['мост', 'трещин'], ['мост', 'паром'], ['мост']].map((words) => ({ words }));
    const rarity = libraryRarity(articles);
    expect(rarity('мост', 'ru')).toBeLessThan(rarity('паром', 'ru'));
  });

  it('takes a word that was not counted for one of usual rarity', () => {
    const rarity = rarityOf({
      total: 100,
      counts: new Map([
        ['мост', 80],
        ['паром', 1],
      ]),
    });
    expect(rarity('причал', 'ru')).toBeGreaterThan(rarity('мост', 'ru'));
    expect(rarity('причал', 'ru')).toBeLessThan(rarity('паром', 'ru'));
  });

  it('is never below nothing', () => {
    expect(rarityOf({ total: 1, counts: new Map([['мост', 500]]) })('мост', 'ru')).toBe(0);
  });
});
