import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failed, ok } from '@/lib/model/result';
import { createHandlers } from '@/lib/services/handlers';
import { keepReading, keptReading } from '@/lib/services/kept-readings';
import { countPlaces } from '@/lib/storage/count-places';
import { database } from '@/lib/storage/database';
import { articleView } from '@/lib/storage/queries';
import { article, briefOf, newId, page, paragraphs } from '../support/articles';
import { emptyStore } from '../support/store';
import { noStory } from '../support/stories';
import { openTab } from '../support/tab';

let clock = 0;
const edge = {
  now: () => {
    clock += 1;
    return clock;
  },
  newId,
};
/** A background that was started just now: nothing is left of the one before but the stores. */
const started = () => createHandlers(edge);

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
});

async function kept(overrides: Parameters<typeof page>[0] = {}): Promise<string> {
  const read = article(overrides);
  const id = newId();
  await keepReading({
    reading: {
      id,
      tabId: 1,
      article: read,
      brief: briefOf(read),
      addressKeys: [read.url],
      saved: null,
      changes: null,
      story: noStory,
    },
    readAt: edge.now(),
  });
  return id;
}
async function saved(overrides: Parameters<typeof page>[0] = {}) {
  const outcome = await started().save({ readingId: await kept(overrides) });
  if (!outcome.ok) throw new Error(outcome.error);
  return { ...outcome.value, articleId: outcome.value.saved.articleId };
}

describe('save', () => {
  it('stores a reading that an earlier background kept', async () => {
    const { articleId } = await saved();
    expect((await articleView(articleId))?.article.title).toBe(page().title);
  });

  it('may be asked for again', async () => {
    const readingId = await kept();
    const first = await started().save({ readingId });
    const second = await started().save({ readingId });
    expect(first).toMatchObject({ ok: true, value: { kind: 'article-added' } });
    expect(second).toMatchObject({ ok: true, value: { kind: 'unchanged' } });
    expect(await countPlaces()).toMatchObject({ inbox: 1 });
  });

  it('knows no reading but the newest few', async () => {
    expect(await started().save({ readingId: 'nobody' })).toEqual(failed('reading-gone'));
    const oldest = await kept();
    for (let n = 0; n < 12; n += 1) await kept();
    expect(await started().save({ readingId: oldest })).toEqual(failed('reading-gone'));
  });

  it('says that the disk is full, and nothing of the article is stored', async () => {
    const readingId = await kept();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(database().readers, 'add').mockImplementation(() => Promise.reject(full) as never);
    expect(await started().save({ readingId })).toEqual(failed('disk-full'));
    vi.restoreAllMocks();
    expect(await database().snapshots.count()).toBe(0);
    expect(await database().articles.count()).toBe(0);
  });
});

describe('undoSave', () => {
  it('takes a save back once', async () => {
    const { articleId, snapshotId } = await saved();
    expect(await started().undoSave({ articleId, snapshotId })).toEqual(ok(null));
    expect(await articleView(articleId)).toBeNull();
    expect(await started().undoSave({ articleId, snapshotId })).toEqual(failed('not-found'));
  });

  it('takes back the first save where the second did nothing', async () => {
    const readingId = await kept();
    const first = await started().save({ readingId });
    await started().save({ readingId });
    if (!first.ok) throw new Error(first.error);
    const { saved: state, snapshotId } = first.value;
    await started().undoSave({ articleId: state.articleId, snapshotId });
    expect(await countPlaces()).toMatchObject({ inbox: 0 });
  });

  it('is not possible once the browser was closed', async () => {
    const { articleId, snapshotId } = await saved();
    await fakeBrowser.storage.session.clear();
    expect(await started().undoSave({ articleId, snapshotId })).toEqual(failed('not-found'));
    expect(await articleView(articleId)).not.toBeNull();
  });

  it('needs the article and the snapshot of one save', async () => {
    const one = await saved();
    const other = await saved({ url: 'https://post.example/other-48214' });
    const mixed = { articleId: one.articleId, snapshotId: other.snapshotId };
    expect(await started().undoSave(mixed)).toEqual(failed('not-found'));
    expect(await countPlaces()).toMatchObject({ inbox: 2 });
  });
});

describe('moveSentence', () => {
  const moves = async (articleId: string) =>
    (await articleView(articleId))?.reader.drawerMoves ?? null;

  it('keeps the latest word on each sentence, until it is taken back', async () => {
    const { articleId } = await saved();
    const move = (sentence: string, role: 'next' | 'closing' | null | 'as-found') =>
      started().moveSentence({ articleId, sentence, role });
    await move('It rained.', 'next');
    await move('It snowed.', null);
    expect(await move('It rained.', 'closing')).toEqual(ok(null));
    expect(await moves(articleId)).toEqual([
      { sentence: 'It snowed.', role: null },
      { sentence: 'It rained.', role: 'closing' },
    ]);
    await move('It snowed.', 'as-found');
    expect(await moves(articleId)).toEqual([{ sentence: 'It rained.', role: 'closing' }]);
  });

  it('is not found where there is no such article', async () => {
    const move = { articleId: 'nobody', sentence: 'It rained.', role: null };
    expect(await started().moveSentence(move)).toEqual(failed('not-found'));
  });
});

describe('the library commands', () => {
  it('move, restore and mark', async () => {
    const { articleId } = await saved();
    const articleIds = [articleId];
    expect(await started().move({ articleIds, place: 'trash' })).toEqual(ok(null));
    expect(await started().restore({ articleIds })).toEqual(ok(null));
    expect(await started().markRead({ articleIds, read: true })).toEqual(ok(null));
    expect((await articleView(articleId))?.reader).toMatchObject({ place: 'inbox' });
    expect((await articleView(articleId))?.reader.readAt).not.toBeNull();
  });

  it('fold tags and drop empty and repeated ones', async () => {
    const { articleId } = await saved();
    const tags = [' bridges ', 'port  city', '', 'bridges', '\u00A0'];
    expect(await started().setTags({ articleId, tags })).toEqual(
      ok({ tags: ['bridges', 'port city'] }),
    );
  });

  it('empty the trash', async () => {
    const { articleId } = await saved();
    await saved({ url: 'https://post.example/other-48214' });
    await started().move({ articleIds: [articleId], place: 'trash' });
    expect(await started().emptyTrash({ articleIds: 'all' })).toEqual(ok({ deleted: 1 }));
    expect(await articleView(articleId)).toBeNull();
  });

  it('know no article that was deleted for good', async () => {
    const articleIds = ['nobody'];
    const gone = failed('not-found');
    expect(await started().move({ articleIds, place: 'archive' })).toEqual(gone);
    expect(await started().restore({ articleIds })).toEqual(gone);
    expect(await started().markRead({ articleIds, read: false })).toEqual(gone);
    expect(await started().setTags({ articleId: 'nobody', tags: [] })).toEqual(gone);
  });

  it('say that the store cannot be opened', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(database().readers, 'bulkGet').mockImplementation(
      () => Promise.reject(new Error('closed')) as never,
    );
    const reply = await started().markRead({ articleIds: ['a'], read: true });
    expect(reply).toEqual(failed('store-failed'));
  });
});

describe('kept readings', () => {
  it('give way where the memory is full', async () => {
    const old = await kept();
    const { set } = fakeBrowser.storage.session;
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      if (await keptReading(old)) throw new Error('Session storage quota bytes exceeded');
      return set(items);
    });
    const young = await kept({ blocks: paragraphs(['Long.']) });
    expect(await keptReading(old)).toBeNull();
    expect(await keptReading(young)).not.toBeNull();
  });
});

describe('showSentence', () => {
  const sentence = { text: 'Nobody was hurt.', before: '', after: '' };

  it('answers what the page found', async () => {
    const tabId = await openTab(page().url, () => true);
    expect(await started().showSentence({ tabId, sentence })).toEqual(ok('shown'));
    const without = await openTab(page().url, ({ files }) => !!files);
    expect(await started().showSentence({ tabId: without, sentence })).toEqual(ok('not-on-page'));
  });

  it('answers "not-on-page" where no script may run', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const tabId = await openTab(page().url, () => {
      throw new Error('Cannot access contents of the page');
    });
    expect(await started().showSentence({ tabId, sentence })).toEqual(ok('not-on-page'));
  });
});

describe('compareVersions', () => {
  it('says what differs between two versions that are both kept', async () => {
    const first = await saved();
    const more = [...page().blocks, ...paragraphs(['It will open again on Friday.'])];
    const second = await saved({ blocks: more });
    const pair = { before: first.snapshotId ?? '', after: second.snapshotId ?? '' };
    expect(await started().compareVersions(pair)).toMatchObject({
      ok: true,
      value: { headline: null, sentences: [{ kind: 'added' }] },
    });
    const unknown = { ...pair, after: 'nobody' };
    expect(await started().compareVersions(unknown)).toEqual(failed('not-found'));
  });
});
