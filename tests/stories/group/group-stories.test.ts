import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import type { StoryAnswer } from '@/lib/model/story';
import { groupStories } from '@/lib/stories/group';
import { storyProfile } from '@/lib/stories/profile';
import { libraryRarity } from '@/lib/stories/rarity';
import { articleOf } from '../../support/articles';
import { EVENTS } from '../match/reports';

/** Two reports of each event, `0a`, `0b`, `1a`, … */
const articles = EVENTS.flatMap(({ lang, reports }, event) =>
  reports.map(({ title, texts }, n) => {
    const article = articleOf(texts, { title, lang, published: '2026-11-23' });
    return { articleId: `${event}${'ab'[n]}`, profile: storyProfile(article, makeBrief(article)) };
  }),
);
const ids = articles.map(({ articleId }) => articleId);
const rarity = libraryRarity(articles.map(({ profile }) => profile));
const group = (answers: readonly StoryAnswer[] = [], some = articles) =>
  groupStories(some, answers, rarity);
const all = ({ articleIds, maybe }: ReturnType<typeof group>[number]) => [...articleIds, ...maybe];

describe('stories', () => {
  it('are the reports of one event, with what they share', () => {
    const found = group().map((story) => all(story).join(' '));
    expect(found.toSorted()).toEqual(['0a 0b', '1a 1b', '2a 2b', '3a 3b', '4a 4b', '5a 5b']);
    const [bridge] = group().filter((story) => all(story).includes('0a'));
    expect(bridge?.why.names).toContain('Ines Halloran');
  });

  it('leave out what stands alone', () => {
    const alone = articles.filter(({ articleId }) => articleId.endsWith('a'));
    expect(group([], alone)).toEqual([]);
  });

  it('are the same in whatever order the articles come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        const found = group([], shuffled).map((story) => all(story).toSorted().join(' '));
        expect(found.toSorted()).toEqual(['0a 0b', '1a 1b', '2a 2b', '3a 3b', '4a 4b', '5a 5b']);
      }),
      { numRuns: 20 },
    );
  });

  it('hold a live blog only as possible', () => {
    const live = articles.map((one) =>
      one.articleId === '0b' ? { ...one, profile: { ...one.profile, groups: false } } : one,
    );
    const [bridge] = group([], live).filter((story) => all(story).includes('0a'));
    expect(bridge).toMatchObject({ articleIds: ['0a'], maybe: ['0b'] });
  });

  it('join what the reader said is one event, however far apart', () => {
    const [story] = group([{ a: '0a', b: '5b', same: true }]).filter((each) =>
      all(each).includes('0a'),
    );
    expect(story?.articleIds).toEqual(expect.arrayContaining(['0a', '5b']));
  });

  it('never hold two articles that the reader kept apart, and always those bound', () => {
    const answers = fc.array(
      fc.record({ a: fc.constantFrom(...ids), b: fc.constantFrom(...ids), same: fc.boolean() }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(answers, (said) => {
        const found = group(said);
        const storyOf = (id: string) => found.find((story) => all(story).includes(id));
        const isOf = (a: string, b: string) => (each: StoryAnswer) =>
          (each.a === a && each.b === b) || (each.a === b && each.b === a);
        for (const { a, b } of said) {
          if (a === b || said.findLast(isOf(a, b))?.same) continue;
          expect(storyOf(a) !== undefined && storyOf(a) === storyOf(b)).toBe(false);
        }
        const last = said.at(-1);
        if (last?.same && last.a !== last.b) expect(storyOf(last.a)).toBe(storyOf(last.b));
      }),
      { numRuns: 60 },
    );
  });
});
