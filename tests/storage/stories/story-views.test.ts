import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/storage/database';
import { intoPlace } from '@/lib/storage/places';
import { saveArticle } from '@/lib/storage/save-article';
import { putDigest, storyTexts } from '@/lib/storage/stories/digests';
import { renameStory } from '@/lib/storage/stories/names';
import { countStories, listStories, storyView } from '@/lib/storage/stories/story-views';
import { storyDigest } from '@/lib/stories/digest';
import { newSave, paragraphs } from '../../support/articles';
import { emptyStore } from '../../support/store';
import { match, placed, saved, savedStory, storiesNow } from '../../support/stories';

beforeEach(emptyStore);

const storyOf = async (id: string) => (await storiesNow([id]))[0] ?? '';
async function digested(storyId: string): Promise<void> {
  const texts = await storyTexts(storyId);
  await putDigest(storyId, texts, storyDigest(texts));
}

describe('the list of stories', () => {
  it('has those of two articles and more, the last development first', async () => {
    const old = await saved({ published: '1970-01-01T00:00:01Z' });
    await placed(old);
    const [a = ''] = await savedStory(2);
    const late = await savedStory(2);
    const { items, total } = await listStories(10);
    expect([total, await countStories()]).toEqual([2, 2]);
    expect(items.map(({ storyId }) => storyId)).toEqual([
      await storyOf(late[0] ?? ''),
      await storyOf(a),
    ]);
    expect((await listStories(1)).items).toHaveLength(1);
  });

  it('counts independent texts once they were compared', async () => {
    const [a = ''] = await savedStory(3);
    expect((await listStories(1)).items[0]).toMatchObject({ articles: 3, texts: null });
    await digested(await storyOf(a));
    // too short to be a family of texts: nothing is said that was not compared
    expect((await listStories(1)).items[0]).toMatchObject({
      articles: 3,
      texts: expect.any(Number),
    });
  });

  it('has the headline of the first article, or the reader’s name', async () => {
    const first = await saved({ title: 'Crack found', published: '1970-01-01T00:00:01Z' });
    const next = await saved({ title: 'Bridge closed', published: '1970-01-01T00:00:02Z' });
    await placed(next);
    await placed(first, [match(next)]);
    const [item] = (await listStories(1)).items;
    expect(item).toMatchObject({ title: 'Crack found', isNamed: false });
    expect(item?.newest.title).toBe('Bridge closed');
    await renameStory({ storyId: item?.storyId ?? '', title: 'The bridge', at: 1, id: 'n' });
    expect((await listStories(1)).items[0]).toMatchObject({ title: 'The bridge', lang: null });
  });

  it('leaves out what is in the trash', async () => {
    const ids = await savedStory(3);
    await intoPlace(ids.slice(0, 1), 'trash', 1);
    expect((await listStories(1)).items[0]?.articles).toBe(2);
    await intoPlace(ids.slice(1, 2), 'trash', 1);
    expect(await listStories(1)).toEqual({ items: [], total: 0 });
  });
});

describe('the page of a story', () => {
  it('has its articles with the versions of their texts', async () => {
    const save = newSave({ url: 'https://x.example/one-two-three' }, { now: 1_000 });
    const a = (await saveArticle(save)).outcome.saved.articleId;
    const b = await saved();
    await placed(a);
    await placed(b, [match(a)]);
    const { article } = newSave({ url: save.article.url, blocks: paragraphs(['Now it is open.']) });
    await saveArticle({ ...save, article, now: 9_000 });
    const view = await storyView(await storyOf(a), null);
    const versions = view?.members.find(({ articleId }) => articleId === a)?.versions;
    expect(versions).toEqual([9_000]);
  });

  it('shows nothing that no longer stands in an article’s text', async () => {
    const [a = ''] = await savedStory(2);
    const storyId = await storyOf(a);
    await digested(storyId);
    const before = await storyView(storyId, null);
    expect(before?.digest?.points.length).toBeGreaterThan(0);
    await database().snapshots.toCollection().modify({ textHash: 'another' });
    expect((await storyView(storyId, null))?.digest).toMatchObject({ points: [], dates: [] });
  });

  it('is that of the story which its article is in now, where its id is gone', async () => {
    const [a = ''] = await savedStory(2);
    const storyId = await storyOf(a);
    expect((await storyView('gone', a))?.storyId).toBe(storyId);
    expect(await storyView('gone', null)).toBeNull();
    expect(await storyView('gone', 'nobody')).toBeNull();
  });

  it('asks about articles of other stories that match its own, and not for one match of many', async () => {
    const [a = '', b = ''] = await savedStory(2);
    const [maybe, far] = [await saved(), await saved()];
    await placed(maybe, [match(a, 'maybe'), match(b, 'maybe')]);
    await placed(far, [match(b, 'maybe')]);
    const view = await storyView(await storyOf(a), null);
    expect(view?.possible.map(({ articleId }) => articleId)).toEqual([maybe]);
  });

  it('keeps no digest of texts that the story has no longer', async () => {
    const [a = ''] = await savedStory(2);
    const storyId = await storyOf(a);
    const texts = await storyTexts(storyId);
    await placed(await saved(), [match(a)]);
    await placed(await saved(), [match(a)]);
    await putDigest(storyId, texts.slice(1), storyDigest(texts.slice(1)));
    expect((await database().stories.get(storyId))?.due).toBe(1);
  });
});
