import { beforeEach, describe, expect, it } from 'vitest';
import { countPlaces } from '@/lib/storage/count-places';
import { intoPlace, outOfTrash, replaceTags, setRead } from '@/lib/storage/places';
import { articleView, listArticles, listTags } from '@/lib/storage/queries';
import { saveArticle } from '@/lib/storage/save-article';
import { deleteForGood, purgeTrash, TRASH_DAYS } from '@/lib/storage/trash';
import { newSave } from '../support/articles';
import { emptyStore } from '../support/store';

const DAY = 24 * 60 * 60 * 1000;

/** Saves articles at 1, 2, 3 … and gives their ids in that order. */
async function saved(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 1; n <= count; n += 1) {
    const save = newSave(
      { url: `https://post.example/news/story-number-${n}-of-many` },
      { now: n },
    );
    ids.push((await saveArticle(save)).outcome.saved.articleId);
  }
  return ids;
}
const reader = async (id: string) => (await articleView(id))?.reader;
const listed = async (query: Partial<Parameters<typeof listArticles>[0]> = {}) => {
  const { items, total } = await listArticles({ place: 'inbox', limit: 50, offset: 0, ...query });
  return { times: items.map(({ article }) => article.savedAt), total };
};

beforeEach(emptyStore);

describe('a list', () => {
  it('is newest save first, a page at a time, with the total', async () => {
    await saved(5);
    expect(await listed({ limit: 2 })).toEqual({ times: [5, 4], total: 5 });
    expect(await listed({ limit: 2, offset: 4 })).toEqual({ times: [1], total: 5 });
    expect(await listed({ limit: 2, offset: 9 })).toEqual({ times: [], total: 5 });
  });

  it('of one place leaves the others out; of all leaves the trash out', async () => {
    const [first = '', second = '', third = ''] = await saved(4);
    await intoPlace([first, second], 'archive', 10);
    await intoPlace([third], 'trash', 10);
    expect(await listed()).toEqual({ times: [4], total: 1 });
    expect(await listed({ place: 'archive' })).toEqual({ times: [2, 1], total: 2 });
    expect(await listed({ place: 'trash' })).toEqual({ times: [3], total: 1 });
    expect(await listed({ place: 'all' })).toEqual({ times: [4, 2, 1], total: 3 });
    expect(await listed({ place: 'all', limit: 1, offset: 1 })).toEqual({ times: [2], total: 3 });
  });

  it('can be of the unread ones, of one tag, or both', async () => {
    const [first = '', second = '', third = ''] = await saved(3);
    await setRead([second], true, 10);
    await replaceTags(first, ['bridges']);
    await replaceTags(second, ['bridges', 'ports']);
    expect(await listed({ unreadOnly: true })).toEqual({ times: [3, 1], total: 2 });
    expect(await listed({ tag: 'bridges' })).toEqual({ times: [2, 1], total: 2 });
    expect(await listed({ tag: 'bridges', unreadOnly: true })).toEqual({ times: [1], total: 1 });
    expect(await listed({ tag: 'nothing' })).toEqual({ times: [], total: 0 });
    await intoPlace([first, third], 'archive', 10);
    expect(await listed({ tag: 'bridges' })).toEqual({ times: [2], total: 1 });
    expect(await listed({ place: 'all', unreadOnly: true })).toEqual({ times: [3, 1], total: 2 });
  });
});

describe('counts', () => {
  it('are of places, and of what is unread outside the trash', async () => {
    expect(await countPlaces()).toEqual({ inbox: 0, archive: 0, trash: 0, unread: 0 });
    const [first = '', second = '', third = ''] = await saved(4);
    await intoPlace([first], 'archive', 10);
    await intoPlace([second], 'trash', 10);
    await setRead([third], true, 10);
    expect(await countPlaces()).toEqual({ inbox: 2, archive: 1, trash: 1, unread: 2 });
  });

  it('of tags leave the trash out and are sorted by name', async () => {
    const [first = '', second = '', third = ''] = await saved(3);
    await replaceTags(first, ['ports', 'élan']);
    await replaceTags(second, ['ports']);
    await replaceTags(third, ['gone']);
    await intoPlace([third], 'trash', 10);
    expect(await listTags()).toEqual([
      { tag: 'élan', count: 1 },
      { tag: 'ports', count: 2 },
    ]);
  });
});

describe('the trash', () => {
  it('remembers where an article lay and when it was deleted', async () => {
    const [id = ''] = await saved(1);
    await intoPlace([id], 'archive', 10);
    await intoPlace([id], 'trash', 20);
    await intoPlace([id], 'trash', 30);
    expect(await reader(id)).toMatchObject({
      place: 'trash',
      placeBeforeTrash: 'archive',
      trashedAt: 20,
    });
    await outOfTrash([id]);
    expect(await reader(id)).toMatchObject({
      place: 'archive',
      placeBeforeTrash: null,
      trashedAt: null,
    });
  });

  it('keeps tags and the read mark on the way there and back', async () => {
    const [id = ''] = await saved(1);
    await replaceTags(id, ['mine']);
    await setRead([id], true, 10);
    await intoPlace([id], 'trash', 20);
    await outOfTrash([id]);
    expect(await reader(id)).toMatchObject({ place: 'inbox', tags: ['mine'], readAt: 10 });
  });

  it('gives up after 30 days what lies there, and nothing else', async () => {
    const [old = '', young = '', kept = ''] = await saved(3);
    await intoPlace([old], 'trash', 0);
    await intoPlace([young], 'trash', DAY);
    expect(await purgeTrash(TRASH_DAYS * DAY - 1)).toBe(0);
    expect(await purgeTrash(TRASH_DAYS * DAY)).toBe(1);
    expect(await reader(old)).toBeUndefined();
    expect(await reader(young)).toMatchObject({ place: 'trash' });
    expect(await reader(kept)).toMatchObject({ place: 'inbox' });
  });

  it('is emptied of what is named, but never of what lies elsewhere', async () => {
    const [first = '', second = '', third = ''] = await saved(3);
    await intoPlace([first, second], 'trash', 10);
    expect(await deleteForGood([first, third])).toBe(1);
    expect(await deleteForGood('all')).toBe(1);
    expect(await listed({ place: 'trash' })).toEqual({ times: [], total: 0 });
    expect(await listed()).toEqual({ times: [3], total: 1 });
  });
});

describe('marks', () => {
  it('keep the day of the first reading', async () => {
    const [id = ''] = await saved(1);
    await setRead([id], true, 10);
    await setRead([id], true, 20);
    expect((await reader(id))?.readAt).toBe(10);
    await setRead([id], false, 30);
    expect((await reader(id))?.readAt).toBeNull();
  });

  it('tell how many of the named articles exist', async () => {
    const [id = ''] = await saved(1);
    expect(await setRead([id, 'nobody'], true, 10)).toBe(1);
    expect(await intoPlace(['nobody'], 'archive', 10)).toBe(0);
    expect(await replaceTags('nobody', ['x'])).toBe(0);
  });
});
