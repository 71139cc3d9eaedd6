import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ANALYSIS_VERSION, makeBrief } from '@/lib/brief';
import { createHandlers } from '@/lib/services/handlers';
import { keepHouse } from '@/lib/services/keep-house';
import { pageStory } from '@/lib/services/stories/page-story';
import { settleStories } from '@/lib/services/stories/settle';
import { database } from '@/lib/storage/database';
import { intoPlace } from '@/lib/storage/places';
import { saveArticle } from '@/lib/storage/save-article';
import { articleStory } from '@/lib/storage/stories/article-story';
import { waitingArticles } from '@/lib/storage/stories/place';
import { articleOf, newId } from '../../support/articles';
import { emptyStore } from '../../support/store';
import { shape } from '../../support/stories';
import { CRACK_AGENCY, CRACK_LOCAL, CRACK_REPRINT, MUSEUM } from '../../support/story-texts';

let clock = 0;
const edge = {
  now: () => {
    clock += 1;
    return clock;
  },
  newId,
};

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
});

const TITLES = new Map([
  [MUSEUM, 'Lena Ostrow comes home to Solvane'],
  [CRACK_LOCAL, 'Harbour Bridge shut for three weeks over crack'],
]);
const read = (texts: string[], outlet: string) =>
  articleOf(texts, {
    url: `https://${outlet}.example/news/${texts.length}-harbour-bridge-crack`,
    title: TITLES.get(texts) ?? 'Harbour Bridge in Port Aldern closed after crack is found',
    outlet,
    published: '2026-11-23T09:00:00Z',
  });
async function save(texts: string[], outlet: string): Promise<string> {
  const article = read(texts, outlet);
  const { outcome } = await saveArticle({
    article,
    brief: makeBrief(article),
    addressKeys: [article.url],
    now: edge.now(),
    newId,
  });
  return outcome.saved.articleId;
}

describe('saved articles', () => {
  it('are placed by what they tell, and texts that are alike are told', async () => {
    const ids = [
      await save(CRACK_AGENCY, 'wpa'),
      await save(MUSEUM, 'echo'),
      await save(CRACK_REPRINT, 'herald'),
      await save(CRACK_LOCAL, 'post'),
    ];
    await settleStories(edge);
    expect(await shape(ids)).toBe('abaa');
    const story = await articleStory(ids[2] ?? '');
    expect(story).toMatchObject({
      saved: 3,
      texts: 2,
      shared: { same: true, outlet: 'wpa', credit: 'AFP', isOrigin: false },
    });
    expect(story?.members.map(({ outlet }) => outlet)).toEqual(['wpa', 'post']);
    expect((await articleStory(ids[1] ?? ''))?.members).toEqual([]);
  });

  it('wait in the store until they are placed, each by itself', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const ids = [await save(CRACK_AGENCY, 'wpa'), await save(MUSEUM, 'echo')].sort();
    vi.spyOn(database().profiles, 'put').mockImplementationOnce(() => {
      throw new Error('closed');
    });
    await settleStories(edge);
    expect(log).toHaveBeenCalledOnce();
    expect(await waitingArticles('', 10)).toEqual(ids.slice(0, 1));
    await settleStories(edge);
    expect(await waitingArticles('', 10)).toEqual([]);
    vi.restoreAllMocks();
  });

  it('do not wait behind others where the reader has just saved them', async () => {
    const ids = [await save(CRACK_AGENCY, 'wpa'), await save(MUSEUM, 'echo')];
    const order: string[] = [];
    const spy = vi.spyOn(database().profiles, 'put');
    spy.mockImplementation(({ articleId }) => {
      order.push(articleId);
      throw new Error('closed');
    });
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [last = ''] = ids.toSorted().slice(-1);
    await settleStories(edge, [last]);
    expect(order[0]).toBe(last);
    spy.mockRestore();
    log.mockRestore();
  });

  it('find each other whichever of two that are placed at once comes first', async () => {
    const ids = [await save(CRACK_AGENCY, 'wpa'), await save(CRACK_LOCAL, 'post')];
    await Promise.all([settleStories(edge), settleStories(edge)]);
    expect(await shape(ids)).toBe('aa');
  });

  it('show what is in the trash to nobody', async () => {
    const ids = [await save(CRACK_AGENCY, 'wpa'), await save(CRACK_LOCAL, 'post')];
    await settleStories(edge);
    await intoPlace(ids.slice(1), 'trash', 1);
    await settleStories(edge);
    expect(await articleStory(ids[0] ?? '')).toMatchObject({ storyId: null, members: [] });
  });
});

describe('the reader’s word', () => {
  it('holds when everything is analysed anew by another background', async () => {
    const ids = [await save(CRACK_AGENCY, 'wpa'), await save(CRACK_LOCAL, 'post')];
    const [articleId = '', otherId = ''] = ids;
    await settleStories(edge);
    const answer = { articleId, otherId, same: false };
    const reply = await createHandlers(edge).answerStory(answer);
    expect(await shape(ids)).toBe('ab');
    await database()
      .briefs.toCollection()
      .modify((row) => {
        row.brief.analysisVersion = ANALYSIS_VERSION - 1;
      });
    await keepHouse(edge);
    expect(await waitingArticles('', 10)).toEqual([]);
    expect(await shape(ids)).toBe('ab');
    if (!reply.ok) throw new Error(reply.error);
    await createHandlers(edge).undoDecision(reply.value);
    expect(await shape(ids)).toBe('aa');
  });

  it('is refused on an article that is not there', async () => {
    const id = await save(CRACK_AGENCY, 'wpa');
    await settleStories(edge);
    const handlers = createHandlers(edge);
    const nobody = { articleId: id, otherId: 'nobody', same: true };
    expect(await handlers.answerStory(nobody)).toMatchObject({ ok: false, error: 'not-found' });
    expect(await handlers.splitStory({ articleIds: [id] })).toMatchObject({ ok: false });
    expect(await handlers.moveToStory({ articleId: id, otherId: id })).toMatchObject({ ok: false });
    expect(await handlers.undoDecision({ decisionId: 'none' })).toMatchObject({ ok: false });
    expect(await handlers.renameStory({ storyId: 'none', title: 'x' })).toMatchObject({
      ok: false,
    });
  });

  it('names a story, and white space is no name', async () => {
    const ids = [await save(CRACK_AGENCY, 'wpa'), await save(CRACK_LOCAL, 'post')];
    await settleStories(edge);
    const storyId = (await articleStory(ids[0] ?? ''))?.storyId ?? '';
    const { renameStory } = createHandlers(edge);
    await renameStory({ storyId, title: ' The   crack ' });
    expect((await articleStory(ids[0] ?? ''))?.name).toBe('The crack');
    expect(await renameStory({ storyId, title: ' ' })).toEqual({
      ok: true,
      value: { before: 'The crack' },
    });
    expect((await articleStory(ids[0] ?? ''))?.name).toBeNull();
  });
});

describe('a page that is not saved', () => {
  const around = async (texts: string[], outlet: string) => {
    const article = read(texts, outlet);
    return pageStory(article, makeBrief(article), null);
  };

  it('has the story that it would join, and whose text it prints', async () => {
    await save(CRACK_AGENCY, 'wpa');
    await save(CRACK_LOCAL, 'post');
    await save(MUSEUM, 'echo');
    await settleStories(edge);
    const before = await database().placements.count();
    const story = await around(CRACK_REPRINT, 'herald');
    expect(story).toMatchObject({
      saved: 2,
      texts: 2,
      shared: { same: true, outlet: 'wpa', credit: 'AFP', isOrigin: false },
    });
    expect(await database().placements.count()).toBe(before);
  });

  it('is told what of it was not found in the saved articles of its story', async () => {
    const id = await save(CRACK_AGENCY, 'wpa');
    await settleStories(edge);
    const added =
      'A union of dock workers demanded hazard pay after fumes had seeped into a warehouse.';
    const { newHere } = await around([...CRACK_REPRINT, added], 'herald');
    expect(newHere?.compared).toBe(1);
    expect(newHere?.points.map(({ text }) => text).filter((text) => text !== added)).toEqual([]);
    const again = read(CRACK_AGENCY, 'wpa');
    expect((await pageStory(again, makeBrief(again), id)).newHere).toBeUndefined();
  });

  it('has nothing around it in a library of other matters', async () => {
    await save(MUSEUM, 'echo');
    await settleStories(edge);
    expect(await around(CRACK_LOCAL, 'post')).toMatchObject({
      storyId: null,
      members: [],
      possible: [],
      related: [],
    });
  });
});
