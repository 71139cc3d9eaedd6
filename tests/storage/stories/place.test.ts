import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/storage/database';
import { intoPlace, outOfTrash } from '@/lib/storage/places';
import { saveArticle } from '@/lib/storage/save-article';
import { placeInStory, waitingArticles } from '@/lib/storage/stories/place';
import { undoSavedArticle } from '@/lib/storage/undo-save';
import { newId, newSave, paragraphs } from '../../support/articles';
import { emptyStore } from '../../support/store';
import { match, placed, profile, saved, savedStory, shape, told } from '../../support/stories';

beforeEach(emptyStore);

const sizes = async () => (await database().stories.toArray()).map(({ size }) => size).sort();

describe('an article that was saved', () => {
  it('waits for its place until it has one', async () => {
    const id = await saved();
    expect(await waitingArticles('', 10)).toEqual([id]);
    await placed(id);
    expect(await waitingArticles('', 10)).toEqual([]);
  });

  it('waits again when its text changes, and when its brief is made anew', async () => {
    const save = newSave();
    const { outcome } = await saveArticle(save);
    await placed(outcome.saved.articleId);
    const longer = paragraphs([...save.article.blocks.map(({ text }) => text), 'More came later.']);
    await saveArticle(newSave({ blocks: longer }, { now: 2_000 }));
    expect(await waitingArticles('', 10)).toEqual([outcome.saved.articleId]);
  });

  it('goes into the story that it matches, else into one of its own', async () => {
    const [a = '', b = ''] = await savedStory(2);
    const c = await saved();
    await placed(c);
    expect(await shape([a, b, c])).toBe('aab');
    expect(await sizes()).toEqual([2]);
  });

  it('is handed its candidates’ stories with all members, never itself', async () => {
    const [a = '', b = ''] = await savedStory(2);
    const { nearby } = await placed(b, [match(a)]);
    expect(nearby?.stories.map(({ articleIds }) => articleIds)).toEqual([[a]]);
    expect(nearby?.documents).toEqual({ documents: 2, counts: new Map([['bridge', 2]]) });
    const other = await placed(await saved(), []);
    expect(other.nearby?.stories.map(({ articleIds }) => articleIds)).toEqual([[a, b].sort()]);
  });

  it('leaves its story when it no longer matches, and the story keeps its id', async () => {
    const [a = '', b = '', c = ''] = await savedStory(3);
    const before = (await database().placements.get(a))?.storyId;
    await placed(b);
    expect(await shape([a, b, c])).toBe('aba');
    expect((await database().placements.get(a))?.storyId).toBe(before);
    await placed(b, [match(a), match(c)]);
    expect(await shape([a, b, c])).toBe('aaa');
  });

  it('is not placed by a profile of a text that was replaced meanwhile', async () => {
    const id = await saved();
    const done = placeInStory({
      articleId: id,
      snapshotId: 'older',
      profile: profile(),
      core: told([]),
      newId,
    });
    expect(await done).toBe(false);
    expect(await waitingArticles('', 10)).toEqual([id]);
  });

  it('is placed once where two work it off at once', async () => {
    const id = await saved();
    const article = await database().articles.get(id);
    const place = () =>
      placeInStory({
        articleId: id,
        snapshotId: article?.snapshotId ?? '',
        profile: profile(),
        core: told([]),
        newId,
      });
    expect(await Promise.all([place(), place()])).toEqual([true, false]);
  });

  it('finds the other where two are placed at once', async () => {
    const [a, b] = [await saved(), await saved()];
    await Promise.all([placed(a, [match(b)]), placed(b, [match(a)])]);
    expect(await shape([a, b])).toBe('aa');
  });
});

describe('waiting articles', () => {
  it('come in slices, each after the one before', async () => {
    const ids = [await saved(), await saved(), await saved()].sort();
    const first = await waitingArticles('', 2);
    expect(first).toEqual(ids.slice(0, 2));
    expect(await waitingArticles(first.at(-1) ?? '', 2)).toEqual(ids.slice(2));
  });
});

describe('a story', () => {
  it('counts what is outside the trash', async () => {
    const [a = '', b = '', c = ''] = await savedStory(3);
    await intoPlace([a], 'trash', 1);
    expect(await sizes()).toEqual([2]);
    await intoPlace([b], 'trash', 1);
    expect(await sizes()).toEqual([]);
    await outOfTrash([a, b]);
    expect(await sizes()).toEqual([3]);
    expect(await shape([a, b, c])).toBe('aaa');
  });

  it('loses an article whose save is taken back', async () => {
    const [a = '', b = ''] = await savedStory(2);
    const { undo, outcome } = await saveArticle(newSave({ url: 'https://x.example/a-b-c-1' }));
    await placed(outcome.saved.articleId, [match(a), match(b)]);
    expect(await sizes()).toEqual([3]);
    await undoSavedArticle(undo, 5);
    expect(await sizes()).toEqual([2]);
    expect(await database().profiles.count()).toBe(2);
  });

  it('has the moment of its newest publication or version', async () => {
    const day = 86_400_000;
    const one = newSave(
      { url: 'https://x.example/one-two-three', published: new Date(day).toISOString() },
      { now: 5 * day },
    );
    const a = (await saveArticle(one)).outcome.saved.articleId;
    const other = newSave(
      { url: 'https://x.example/four-five-six', published: new Date(9 * day).toISOString() },
      { now: 6 * day },
    );
    const b = (await saveArticle(other)).outcome.saved.articleId;
    await placed(a);
    await placed(b, [match(a)]);
    // published on a day to come: it was there when it was read
    expect((await database().stories.toArray())[0]?.lastAt).toBe(6 * day);
    await saveArticle({
      ...one,
      article: newSave({ title: 'New', blocks: paragraphs(['Changed.']) }).article,
      now: 8 * day,
      newId,
    });
    await placed(a, [match(b)]);
    expect((await database().stories.toArray())[0]?.lastAt).toBe(8 * day);
  });
});
