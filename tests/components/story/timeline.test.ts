import { describe, expect, it } from 'vitest';
import { saidOf, timeline } from '@/components/story/timeline';
import { storyDate, storyOf } from '../support/stories';

describe('the timeline of a story', () => {
  it('has publications, later versions and the dates that articles name, the oldest first', () => {
    const story = storyOf({
      members: [
        {
          articleId: 'a',
          published: '2026-11-17T08:00',
          versions: [Date.parse('2026-11-19T00:00')],
        },
        { articleId: 'b', published: '2026-11-18T08:00' },
      ],
      dates: [storyDate('a', '2026-11-16'), storyDate('b', '2026-11-18')],
    });
    expect(timeline(story).events.map(({ kind }) => kind)).toEqual([
      'named',
      'published',
      'named',
      'published',
      'updated',
    ]);
  });

  it('brings together the articles that name one date', () => {
    const story = storyOf({
      members: [{ articleId: 'a' }, { articleId: 'b' }],
      dates: [
        storyDate('a', '2026-11-16'),
        storyDate('b', '2026-11-16'),
        storyDate('b', '2026-11'),
      ],
    });
    const named = timeline(story).events.flatMap((event) =>
      event.kind === 'named' ? [event.dates] : [],
    );
    expect(named.map((dates) => dates.map(({ articleId }) => articleId))).toEqual([
      ['b'],
      ['a', 'b'],
    ]);
  });

  it('takes the day of the save where an article has no date', () => {
    const story = storyOf({ members: [{ articleId: 'a', published: null, savedAt: 5 }] });
    expect(timeline(story).events).toMatchObject([{ kind: 'published', at: 5 }]);
  });

  it('keeps dates long before its first article apart', () => {
    const story = storyOf({
      members: [{ articleId: 'a' }],
      dates: [storyDate('a', '2011'), storyDate('a', '2026-11-16')],
    });
    const { background, events } = timeline(story);
    expect(background).toHaveLength(1);
    expect(events.map(({ kind }) => kind)).toContain('named');
  });

  it('says once what reprints say in one sentence', () => {
    const dates = ['a', 'b'].map((id) => storyDate(id, '2026-11-16'));
    const other = { ...storyDate('c', '2026-11-16'), sentence: 'It was a Monday.' };
    expect(saidOf([...dates, other]).map(({ articleIds }) => articleIds)).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });
});
