import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countPlaces } from '@/lib/storage/count-places';
import { intoPlace } from '@/lib/storage/places';
import { listArticles } from '@/lib/storage/queries';
import { saveArticle } from '@/lib/storage/save-article';
import { listStories } from '@/lib/storage/stories/story-views';
import { watch } from '@/lib/storage/watch';
import { newSave } from '../support/articles';
import { emptyStore } from '../support/store';
import { match, placed, saved, savedStory } from '../support/stories';

beforeEach(emptyStore);

describe('a watched query', () => {
  it('runs again after each change of what it read, until it is ended', async () => {
    const seen: number[] = [];
    const end = watch(
      () => countPlaces(),
      ({ inbox }) => seen.push(inbox),
      (error) => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    const { outcome } = await saveArticle(newSave());
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    end();
    await intoPlace([outcome.saved.articleId], 'archive', 1);
    expect(seen.at(-1)).toBe(1);
  });

  it('may wait for several things in one transaction', async () => {
    const ids = await savedStory(2);
    const seen: number[] = [];
    const end = watch(
      () => listStories(5),
      ({ items }) => seen.push(items[0]?.articles ?? 0),
      (error) => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(seen.at(-1)).toBe(2));
    await placed(
      await saved(),
      ids.map((id) => match(id)),
    );
    await vi.waitFor(() => expect(seen.at(-1)).toBe(3));
    end();
  });

  it('sees a list change with its articles', async () => {
    const titles: string[][] = [];
    const end = watch(
      () => listArticles({ place: 'all', limit: 10, offset: 0 }),
      ({ items }) => titles.push(items.map(({ article }) => article.title)),
      (error) => {
        throw error;
      },
    );
    await saveArticle(newSave({ title: 'One' }));
    await vi.waitFor(() => expect(titles.at(-1)).toEqual(['One']));
    end();
  });

  it('tells of a failure', async () => {
    const error = await new Promise((resolve) => {
      watch(
        () => Promise.reject(new Error('broken')),
        () => undefined,
        resolve,
      );
    });
    expect(error).toMatchObject({ reason: 'store-failed' });
  });
});
