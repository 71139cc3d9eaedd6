import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryAnswer, StoryMatch, StoryMembers, StoryTier } from '@/lib/model/story';
import { placeArticle } from '@/lib/stories/place';

const reason = { names: [], words: [], days: null };
const match = (articleId: string, tier: StoryTier, score = 0.5): StoryMatch => ({
  articleId,
  tier,
  score,
  reason,
});
const story = (storyId: string, ...articleIds: string[]): StoryMembers => ({ storyId, articleIds });
const place = (matches: StoryMatch[], stories: StoryMembers[], answers: StoryAnswer[] = []) =>
  placeArticle({ articleId: 'new', matches, stories, answers });
/** The matches that the reader is asked about or shown as of the story. */
const close = (placed: ReturnType<typeof place>) =>
  placed.matches.filter(({ tier }) => tier !== 'related').map(({ articleId }) => articleId);

describe('a new article', () => {
  it('joins the story whose articles it matches', () => {
    const placed = place([match('a', 'same'), match('b', 'same')], [story('s', 'a', 'b')]);
    expect(placed).toMatchObject({ storyId: 's', merges: [] });
    expect(close(placed)).toEqual(['a', 'b']);
  });

  it('joins the story that it matches best on average', () => {
    const matches = [match('a', 'same', 0.96), match('b', 'same', 0.99), match('c', 'same', 0.97)];
    const placed = place(matches, [story('s', 'a'), story('t', 'b', 'c')]);
    expect(placed.storyId).toBe('t');
    expect(close(placed)).toEqual(['a', 'b', 'c']);
  });

  it('does not join by one match with one of many, but asks', () => {
    const placed = place([match('a', 'same', 0.99)], [story('s', 'a', 'b', 'c')]);
    expect(placed.storyId).toBeNull();
    expect(close(placed)).toEqual(['a']);
  });

  it('is not asked about for one likely match with one of many', () => {
    const placed = place([match('a', 'maybe', 0.7)], [story('s', 'a', 'b', 'c')]);
    expect(placed.storyId).toBeNull();
    expect(close(placed)).toEqual([]);
  });

  const several = (score: number, ...ids: string[]) => ids.map((id) => match(id, 'same', score));

  it('is not asked about a story of several where it is much closer to its own of several', () => {
    const stories = [story('s', 'a', 'b', 'c'), story('t', 'd', 'e', 'f', 'g')];
    const matches = several(0.997, 'a', 'b', 'c');
    const far = [match('d', 'same', 0.96), ...'efg'.split('').map((id) => match(id, 'maybe', 0.8))];
    const placed = place([...matches, ...far], stories);
    expect(placed.storyId).toBe('s');
    expect(close(placed)).toEqual(['a', 'b', 'c']);
  });

  it('is asked about it where either has few articles, or both are near', () => {
    const [own, other] = [story('s', 'a', 'b', 'c'), story('t', 'd', 'e', 'f', 'g')];
    const far = several(0.96, 'd', 'e', 'f', 'g');
    const near = several(0.98, 'a', 'b', 'c');
    expect(close(place([...near, ...far], [own, other]))).toContain('d');
    const small = place([...several(0.999, 'a', 'b'), ...far], [story('s', 'a', 'b'), other]);
    expect(small.storyId).toBe('s');
    expect(close(small)).toContain('d');
  });

  it('is possible where a match is worth asking about, and not where it is related only', () => {
    const placed = place(
      [match('a', 'maybe', 0.7), match('b', 'related', 0.3)],
      [story('s', 'a'), story('t', 'b')],
    );
    expect(placed.storyId).toBeNull();
    expect(close(placed)).toEqual(['a']);
  });

  it('goes where the reader said, whatever was derived, and makes several stories one', () => {
    const placed = place(
      [match('c', 'same')],
      [story('s', 'a'), story('t', 'b'), story('u', 'c')],
      [
        { a: 'new', b: 'a', same: true },
        { a: 'b', b: 'new', same: true },
      ],
    );
    expect(['s', 't']).toContain(placed.storyId);
    expect(placed.merges.toSorted()).toEqual(['s', 't']);
    expect(close(placed)).toEqual(['c']);
  });

  it('never goes where the reader said that it does not belong', () => {
    const placed = place(
      [match('a', 'same', 0.9)],
      [story('s', 'a')],
      [{ a: 'a', b: 'new', same: false }],
    );
    expect(placed).toMatchObject({ storyId: null, merges: [] });
  });

  it('is not put with what its own kind was kept apart from', () => {
    const placed = place(
      [match('b', 'same', 0.99)],
      [story('s', 'a'), story('t', 'b')],
      [
        { a: 'new', b: 'a', same: true },
        { a: 'a', b: 'b', same: false },
      ],
    );
    expect(placed).toMatchObject({ storyId: 's', merges: [] });
  });

  it('goes by what the reader said last of the same two', () => {
    const answers = [true, false, true].map((same) => ({ a: 'a', b: 'new', same }));
    expect(place([], [story('s', 'a')], answers).storyId).toBe('s');
    expect(place([], [story('s', 'a')], answers.slice(0, 2)).storyId).toBeNull();
  });
});

describe('whatever the reader said', () => {
  const ids = ['new', 'a', 'b', 'c', 'd', 'e'];
  const answers = fc.array(
    fc.record({ a: fc.constantFrom(...ids), b: fc.constantFrom(...ids), same: fc.boolean() }),
    { maxLength: 12 },
  );
  const scores = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), {
    minLength: 5,
    maxLength: 5,
  });
  /** The stories that the reader's own answers allow: each of one article. */
  const alone = ids.slice(1).map((id) => story(`s-${id}`, id));

  it('an article is never put with one that it was last said to be apart from', () => {
    fc.assert(
      fc.property(answers, scores, (said, some) => {
        const matches = some.map((score, n) => match(ids[n + 1] ?? '', 'same', score));
        const placed = place(matches, alone, said);
        const joined = new Set([placed.storyId, ...placed.merges]);
        const fellows = ids.filter((id) => id === 'new' || joined.has(`s-${id}`));
        const lastWord = (a: string, b: string) =>
          said.findLast((each) => [each.a, each.b].includes(a) && [each.a, each.b].includes(b));
        for (const a of fellows)
          for (const b of fellows) if (a !== b) expect(lastWord(a, b)?.same).not.toBe(false);
      }),
    );
  });

  it('an article is with the one that it was said to be with, where nothing else was said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids.slice(1)), scores, (other, some) => {
        const matches = some.map((score, n) => match(ids[n + 1] ?? '', 'same', score));
        const placed = place(matches, alone, [{ a: other, b: 'new', same: true }]);
        expect(placed.storyId).toBe(`s-${other}`);
      }),
    );
  });
});
