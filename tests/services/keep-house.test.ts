import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ANALYSIS_VERSION } from '@/lib/brief';
import { keepHouse } from '@/lib/services/keep-house';
import { renewBriefs } from '@/lib/services/renew-briefs';
import { oldBriefs } from '@/lib/storage/briefs';
import { countPlaces } from '@/lib/storage/count-places';
import { database } from '@/lib/storage/database';
import { intoPlace, replaceTags } from '@/lib/storage/places';
import { articleView } from '@/lib/storage/queries';
import { saveArticle } from '@/lib/storage/save-article';
import { newId, newSave } from '../support/articles';
import { emptyStore } from '../support/store';

const DAY = 24 * 60 * 60 * 1000;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
});

/** An article whose brief was made by an older analysis. */
async function savedLongAgo(url: string): Promise<string> {
  const save = newSave({ url });
  const brief = { ...save.brief, analysisVersion: ANALYSIS_VERSION - 1, words: 0 };
  return (await saveArticle({ ...save, brief })).outcome.saved.articleId;
}

describe('a start of the background', () => {
  it('deletes what has lain in the trash for 30 days', async () => {
    const { outcome } = await saveArticle(newSave());
    await intoPlace([outcome.saved.articleId], 'trash', 0);
    await keepHouse({ now: () => 29 * DAY, newId });
    expect(await countPlaces()).toMatchObject({ trash: 1 });
    await keepHouse({ now: () => 30 * DAY, newId });
    expect(await countPlaces()).toMatchObject({ trash: 0 });
  });

  it('logs what fails and throws nothing', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(database().readers, 'where').mockImplementation(() => {
      throw new Error('closed');
    });
    await keepHouse({ now: () => 0, newId });
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('briefs of an older analysis', () => {
  it('are made anew, with what the list shows of them; the reader’s own stays', async () => {
    const id = await savedLongAgo('https://post.example/news/bridge-48213');
    await replaceTags(id, ['mine']);
    const before = await articleView(id);
    expect(await renewBriefs()).toBe(1);
    const after = await articleView(id);
    expect(after?.brief?.analysisVersion).toBe(ANALYSIS_VERSION);
    expect(after?.article.words).toBeGreaterThan(0);
    expect(after?.snapshot).toEqual(before?.snapshot);
    expect(after?.reader).toEqual(before?.reader);
  });

  it('are left for the next start where the background is stopped in between', async () => {
    await savedLongAgo('https://post.example/news/bridge-48213');
    await savedLongAgo('https://post.example/news/ferry-48214');
    const put = vi.spyOn(database().briefs, 'put').mockRejectedValueOnce(new Error('stopped'));
    await expect(renewBriefs()).rejects.toThrow();
    put.mockRestore();
    expect(await oldBriefs(ANALYSIS_VERSION)).toHaveLength(2);
    expect(await renewBriefs()).toBe(2);
    expect(await renewBriefs()).toBe(0);
  });
});
