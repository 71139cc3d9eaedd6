import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/storage/database';
import { intoPlace } from '@/lib/storage/places';
import { decide, undecide } from '@/lib/storage/stories/decide';
import { renameStory, storyName } from '@/lib/storage/stories/names';
import { deleteForGood } from '@/lib/storage/trash';
import { answered, movedTo, splitOff } from '@/lib/stories/decisions';
import { newId } from '../../support/articles';
import { emptyStore } from '../../support/store';
import { match, placed, saved, savedStory, shape, storiesNow, told } from '../../support/stories';

beforeEach(emptyStore);

/** Groups by the answers alone: the profiles of these tests share nothing. */
const core = told([]);
let clock = 0;
const decided = async (
  articleIds: string[],
  answers: Parameters<typeof decide>[0]['answers'],
): Promise<string | null> => {
  clock += 1;
  const decisionId = `decision-${clock}`;
  const done = await decide({ decisionId, at: clock, articleIds, answers, core, newId });
  return done ? decisionId : null;
};
const say = (articleId: string, otherId: string, same: boolean) =>
  decided([articleId, otherId], (stories, known) =>
    answered({ articleId, otherId, same }, stories, known),
  );

describe('the reader’s word', () => {
  it('makes two stories one, whatever they have in common, until it is taken back', async () => {
    const [one, other] = [await savedStory(2), await savedStory(2)];
    const decision = await say(one[0] ?? '', other[1] ?? '', true);
    expect(await shape([...one, ...other])).toBe('aaaa');
    expect(await undecide(decision ?? '', { core, newId })).toBe(true);
    expect(await database().answers.count()).toBe(0);
    expect(await undecide(decision ?? '', { core, newId })).toBe(false);
  });

  it('holds when an article is placed anew', async () => {
    const [a, b] = [await saved(), await saved()];
    await placed(a);
    await placed(b);
    await say(a, b, true);
    await placed(b);
    expect(await shape([a, b])).toBe('aa');
    await say(a, b, false);
    await placed(b, [match(a, 'same', 0.9)]);
    expect(await shape([a, b])).toBe('ab');
  });

  it('keeps apart what was said to be different, and keeps each whole', async () => {
    const [one, other] = [await savedStory(2), await savedStory(1)];
    const stories = await storiesNow([...one, ...other]);
    await say(one[0] ?? '', other[0] ?? '', false);
    expect(await storiesNow([...one, ...other])).toEqual(stories);
    const late = await saved();
    await placed(
      late,
      [...one, ...other].map((id) => match(id)),
    );
    expect(new Set(await storiesNow([...one, ...other])).size).toBe(2);
  });

  it('counts in place of what was said before on the same articles', async () => {
    const [one, other] = [await savedStory(2), await savedStory(2)];
    await say(one[0] ?? '', other[0] ?? '', false);
    await say(one[1] ?? '', other[1] ?? '', true);
    expect(await shape([...one, ...other])).toBe('aaaa');
  });

  it('brings back what was said before when it is taken back', async () => {
    const [a, b] = [await saved(), await saved()];
    await placed(a);
    await placed(b);
    await say(a, b, true);
    const later = await say(a, b, false);
    expect(await shape([a, b])).toBe('ab');
    await undecide(later ?? '', { core, newId });
    expect(await shape([a, b])).toBe('aa');
  });

  it('on articles that are not placed or in one story already changes nothing', async () => {
    const [a = '', b = ''] = await savedStory(2);
    expect(await say(a, b, true)).toBeNull();
    expect(await say(a, await saved(), true)).toBeNull();
    expect(await database().answers.count()).toBe(0);
  });
});

describe('splitting and moving', () => {
  it('take articles out together and leave the others together', async () => {
    const ids = await savedStory(5);
    const leaving = ids.slice(3);
    await decided(leaving, (stories) => splitOff(leaving, stories));
    expect(await shape(ids)).toBe('aaabb');
  });

  it('leave the story its id', async () => {
    const ids = await savedStory(3);
    const [before] = await storiesNow(ids);
    await decided(ids.slice(2), (stories) => splitOff(ids.slice(2), stories));
    expect((await storiesNow(ids))[0]).toBe(before);
  });

  it('put one article into another story', async () => {
    const [from, to] = [await savedStory(3), await savedStory(2)];
    const [, , moved = ''] = from;
    await decided([moved, to[0] ?? ''], (stories, known) =>
      movedTo({ articleId: moved, otherId: to[0] ?? '' }, stories, known),
    );
    expect(await shape([...from, ...to])).toBe('aabbb');
  });

  it('do nothing where no article would be left', async () => {
    const ids = await savedStory(2);
    expect(await decided(ids, (stories) => splitOff(ids, stories))).toBeNull();
  });
});

describe('an article that is deleted for good', () => {
  it('leaves what was said of others through it', async () => {
    const [a, b, c] = [await saved(), await saved(), await saved()];
    for (const id of [a, b, c]) await placed(id);
    await say(a, b, true);
    await say(a, c, true);
    await intoPlace([a], 'trash', 1);
    await deleteForGood('all');
    await placed(b);
    await placed(c);
    expect(await shape([b, c])).toBe('aa');
    expect(await database().placements.count()).toBe(2);
  });
});

describe('a story’s name', () => {
  const storyOf = async (id: string) => (await storiesNow([id]))[0] ?? '';
  const rename = async (articleId: string, title: string | null) => {
    clock += 1;
    return renameStory({ storyId: await storyOf(articleId), title, at: clock, id: newId() });
  };
  const nameOf = async (articleId: string) => {
    const storyId = await storyOf(articleId);
    const ids = await database().placements.where('storyId').equals(storyId).primaryKeys();
    return storyName(ids);
  };

  it('is the reader’s latest, and can be taken back', async () => {
    const [a = ''] = await savedStory(2);
    expect(await nameOf(a)).toBeNull();
    expect(await rename(a, 'The bridge')).toBeNull();
    expect(await rename(a, 'The harbour bridge')).toBe('The bridge');
    expect(await nameOf(a)).toBe('The harbour bridge');
    await rename(a, null);
    expect(await nameOf(a)).toBeNull();
    expect(await renameStory({ storyId: 'none', title: 'x', at: 1, id: 'n' })).toBeUndefined();
  });

  it('stays with most of its articles when some are split off', async () => {
    const ids = await savedStory(3);
    await rename(ids[0] ?? '', 'The bridge');
    await decided(ids.slice(2), (stories) => splitOff(ids.slice(2), stories));
    expect(await nameOf(ids[0] ?? '')).toBe('The bridge');
    expect(await nameOf(ids[2] ?? '')).toBeNull();
  });

  it('comes back when a merge is taken back', async () => {
    const [one, other] = [await savedStory(1), await savedStory(1)];
    await rename(one[0] ?? '', 'One');
    await rename(other[0] ?? '', 'Other');
    const decision = await say(one[0] ?? '', other[0] ?? '', true);
    expect(await nameOf(one[0] ?? '')).toBe('Other');
    await undecide(decision ?? '', { core, newId });
    expect([await nameOf(one[0] ?? ''), await nameOf(other[0] ?? '')]).toEqual(['One', 'Other']);
  });

  it('goes when the last of its articles is deleted for good', async () => {
    const ids = await savedStory(2);
    await rename(ids[0] ?? '', 'The bridge');
    await intoPlace(ids, 'trash', 1);
    await deleteForGood('all');
    expect(await database().storyNames.count()).toBe(0);
  });
});
