import { beforeEach, describe, expect, it } from 'vitest';
import { articleTitles } from '@/lib/storage/comparison/article-titles';
import { intoPlace } from '@/lib/storage/places';
import { saveLink } from '@/lib/storage/save-article';
import { newId, page } from '../../support/articles';
import { emptyStore } from '../../support/store';
import { saved } from '../../support/stories';

beforeEach(emptyStore);

describe('the titles of articles to compare', () => {
  it('come in order of publication, each once', async () => {
    const later = await saved({ title: 'Later', published: '2026-11-20T10:00:00Z' });
    const first = await saved({ title: 'First', published: '2026-11-20T08:00:00Z' });
    const titles = await articleTitles([later, first, later, 'gone']);
    expect(titles.map(({ title }) => title)).toEqual(['First', 'Later']);
  });

  it('leave out what lies in the trash', async () => {
    const [kept, dropped] = [await saved(), await saved()];
    await intoPlace([dropped], 'trash', 1);
    expect((await articleTitles([kept, dropped])).map(({ id }) => id)).toEqual([kept]);
  });

  it('leave out what is kept without its text', async () => {
    const { url, ...metadata } = page({ url: 'https://post.example/link' });
    const link = { page: { url, ...metadata }, addressKeys: ['post.example/link'] };
    const { outcome } = await saveLink({ ...link, now: 1, newId });
    expect(await articleTitles([outcome.saved.articleId])).toEqual([]);
  });
});
