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

describe('a new article', () => {
  it('joins the story whose articles it matches', () => {
    const placed = place([match('a', 'same'), match('b', 'same')], [story('s', 'a', 'b')]);
    expect(placed).toEqual({ storyId: 's', merges: [], possible: [] });
  });

  it('does not join by one match with one of many', () => {
    const placed = place([match('a', 'same')], [story('s', 'a', 'b', 'c')]);
    expect(placed.storyId).toBeNull();
    expect(placed.possible.map(({ storyId }) => storyId)).toEqual(['s']);
  });

  it('is possible where a match is worth asking about, and not where it is related only', () => {
    const placed = place(
      [match('a', 'maybe'), match('b', 'related')],
      [story('s', 'a'), story('t', 'b')],
    );
    expect(placed.storyId).toBeNull();
    expect(placed.possible.map(({ storyId }) => storyId)).toEqual(['s']);
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
    expect(placed).toMatchObject({ storyId: 's', merges: ['s', 't'] });
  });

  it('never goes where the reader said that it does not belong', () => {
    const placed = place(
      [match('a', 'same', 0.9)],
      [story('s', 'a')],
      [{ a: 'a', b: 'new', same: false }],
    );
    expect(placed).toEqual({ storyId: null, merges: [], possible: [] });
  });
});
