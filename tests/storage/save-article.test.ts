import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/storage/database';
import { findByAddress } from '@/lib/storage/look-up';
import { intoPlace, replaceTags, setRead } from '@/lib/storage/places';
import { articleView, snapshotsOf } from '@/lib/storage/queries';
import { saveArticle } from '@/lib/storage/save-article';
import { undoSavedArticle } from '@/lib/storage/undo-save';
import { newSave, paragraphs } from '../support/articles';
import { emptyStore } from '../support/store';

const longer = paragraphs([
  ...newSave().article.blocks.map(({ text }) => text),
  'The region said on Tuesday that it would pay half of the repairs.',
]);
const teaser = paragraphs(['The Harbour Bridge in Port Aldern was closed. Subscribe to read on.']);

const rowCounts = async () =>
  Object.fromEntries(
    await Promise.all(
      ['articles', 'snapshots', 'briefs', 'readers'].map(
        async (name) => [name, await database().table(name).count()] as const,
      ),
    ),
  );

beforeEach(emptyStore);

describe('a first save', () => {
  it('stores article, snapshot, brief and reader record apart from each other', async () => {
    const { outcome } = await saveArticle(newSave());
    expect(outcome).toMatchObject({ kind: 'article-added', saved: { sameText: true } });
    expect(await rowCounts()).toMatchObject({ articles: 1, snapshots: 1, briefs: 1, readers: 1 });
    const view = await articleView(outcome.saved.articleId);
    expect(view?.snapshot?.textHash).toBe(view?.brief?.textHash);
    expect(view?.article).toMatchObject({
      snapshotId: outcome.snapshotId,
      words: view?.brief?.words,
    });
    expect(view?.reader).toMatchObject({ place: 'inbox', readAt: null, tags: [] });
  });

  it('keeps the text in the snapshot only', async () => {
    await saveArticle(newSave());
    const [row] = await database().articles.toArray();
    expect(Object.keys(row ?? {})).not.toContain('text');
    expect(Object.keys(row ?? {})).not.toContain('blocks');
  });

  it('leaves nothing behind where one part of it fails', async () => {
    const save = newSave();
    const ids = ['twice', 'twice'];
    await saveArticle({
      ...newSave({ url: 'https://a.example/other-1234' }),
      newId: () => 'twice',
    });
    const before = await rowCounts();
    await expect(saveArticle({ ...save, newId: () => ids.pop() ?? 'twice' })).rejects.toMatchObject(
      {
        reason: 'store-failed',
      },
    );
    expect(await rowCounts()).toEqual(before);
  });
});

describe('a second save', () => {
  it('of the same text changes nothing', async () => {
    const first = await saveArticle(newSave({}, { now: 1_000 }));
    const second = await saveArticle(newSave({}, { now: 2_000 }));
    expect(second.outcome).toMatchObject({
      kind: 'unchanged',
      snapshotId: first.outcome.snapshotId,
      saved: { savedAt: 1_000 },
    });
    expect(await rowCounts()).toMatchObject({ articles: 1, snapshots: 1, briefs: 1, readers: 1 });
  });

  it('under another address of the page adds that address', async () => {
    await saveArticle(newSave({}, { keys: ['a.example/story-1234'] }));
    await saveArticle(newSave({}, { keys: ['b.example/story-1234', 'a.example/story-1234'] }));
    const [row] = await database().articles.toArray();
    expect(row?.addressKeys).toEqual(['a.example/story-1234', 'b.example/story-1234']);
  });

  it('of two at once adds one article', async () => {
    const outcomes = await Promise.all([saveArticle(newSave()), saveArticle(newSave())]);
    expect(outcomes.map(({ outcome }) => outcome.kind).sort()).toEqual([
      'article-added',
      'unchanged',
    ]);
  });

  it('of a changed text adds a snapshot and makes it current', async () => {
    const first = await saveArticle(newSave({}, { now: 1_000 }));
    const second = await saveArticle(newSave({ blocks: longer, title: 'New' }, { now: 2_000 }));
    expect(second.outcome.kind).toBe('snapshot-added');
    const view = await articleView(first.outcome.saved.articleId);
    expect(view?.article).toMatchObject({ title: 'New', savedAt: 1_000 });
    expect(view?.snapshot?.blocks).toHaveLength(4);
    const versions = await snapshotsOf(first.outcome.saved.articleId);
    expect(versions.map(({ takenAt }) => takenAt)).toEqual([2_000, 1_000]);
  });

  it('keeps what the reader wrote', async () => {
    const { outcome } = await saveArticle(newSave());
    await replaceTags(outcome.saved.articleId, ['bridges']);
    const again = await saveArticle(newSave({ blocks: longer }));
    expect(again.outcome.saved.tags).toEqual(['bridges']);
    expect((await articleView(outcome.saved.articleId))?.reader.tags).toEqual(['bridges']);
  });

  it('takes the article out of the trash, to where it lay before', async () => {
    const { outcome } = await saveArticle(newSave());
    const { articleId } = outcome.saved;
    await intoPlace([articleId], 'archive', 1);
    await intoPlace([articleId], 'trash', 2);
    const again = await saveArticle(newSave());
    expect(again.outcome).toMatchObject({ kind: 'taken-from-trash', saved: { inTrash: false } });
    expect((await articleView(articleId))?.reader).toMatchObject({
      place: 'archive',
      trashedAt: null,
    });
  });
});

describe('a worse text', () => {
  it.each([
    ['a doubtful extraction', { confidence: { level: 'doubtful', reasons: ['short'] } }],
    ['a much shorter text under the same title', {}],
  ] as const)('%s leaves the better one current', async (_, overrides) => {
    const good = await saveArticle(newSave({}, { now: 1_000 }));
    const worse = newSave({ blocks: teaser, ...structuredClone(overrides) } as never, {
      now: 2_000,
    });
    const { outcome } = await saveArticle(worse);
    expect(outcome.kind).toBe('better-kept');
    const { articleId } = good.outcome.saved;
    expect((await articleView(articleId))?.snapshot?.id).toBe(good.outcome.snapshotId);
    expect(await snapshotsOf(articleId)).toHaveLength(2);
  });

  it('that was set aside counts as known when the page shows it again', async () => {
    await saveArticle(newSave({}, { now: 1_000 }));
    await saveArticle(newSave({ blocks: teaser }, { now: 2_000 }));
    const again = await saveArticle(newSave({ blocks: teaser }, { now: 3_000 }));
    const whole = await saveArticle(newSave({}, { now: 4_000 }));
    expect([again.outcome.kind, whole.outcome.kind]).toEqual(['unchanged', 'unchanged']);
  });
});

describe('taking a save back', () => {
  it('removes the article that it added, with all its parts', async () => {
    const { undo } = await saveArticle(newSave());
    await undoSavedArticle(undo, 5);
    expect(await rowCounts()).toMatchObject({ articles: 0, snapshots: 0, briefs: 0, readers: 0 });
  });

  it('removes the snapshot that it added and makes the one before current', async () => {
    const first = await saveArticle(newSave({}, { now: 1_000 }));
    const second = await saveArticle(newSave({ blocks: longer, title: 'New' }, { now: 2_000 }));
    await undoSavedArticle(second.undo, 5);
    const view = await articleView(first.outcome.saved.articleId);
    expect(view?.snapshot?.id).toBe(first.outcome.snapshotId);
    expect(view?.article.title).toBe(newSave().article.title);
    expect(await rowCounts()).toMatchObject({ snapshots: 1, briefs: 1 });
  });

  it('puts back into the trash what it took from there', async () => {
    const { outcome } = await saveArticle(newSave());
    await intoPlace([outcome.saved.articleId], 'trash', 2);
    const { undo } = await saveArticle(newSave());
    await undoSavedArticle(undo, 7);
    expect((await articleView(outcome.saved.articleId))?.reader).toMatchObject({
      place: 'trash',
      placeBeforeTrash: 'inbox',
    });
  });

  it.each([
    ['tagged', (id: string) => replaceTags(id, ['mine'])],
    ['read', (id: string) => setRead([id], true, 3)],
    ['archived', (id: string) => intoPlace([id], 'archive', 3)],
  ])('moves an article that was %s since into the trash', async (_, work) => {
    const { outcome, undo } = await saveArticle(newSave());
    await work(outcome.saved.articleId);
    await undoSavedArticle(undo, 5);
    expect((await articleView(outcome.saved.articleId))?.reader.place).toBe('trash');
  });

  it('leaves a later version alone', async () => {
    const first = await saveArticle(newSave({}, { now: 1_000 }));
    await saveArticle(newSave({ blocks: longer }, { now: 2_000 }));
    await undoSavedArticle(first.undo, 5);
    expect(await snapshotsOf(first.outcome.saved.articleId)).toHaveLength(2);
  });

  it('does nothing where the save did nothing or the article is gone', async () => {
    const first = await saveArticle(newSave());
    const second = await saveArticle(newSave());
    await undoSavedArticle(second.undo, 5);
    expect(await rowCounts()).toMatchObject({ articles: 1 });
    await undoSavedArticle(first.undo, 5);
    await undoSavedArticle(first.undo, 5);
    expect(await rowCounts()).toMatchObject({ articles: 0 });
  });
});

describe('looking an address up', () => {
  it('finds an article by any of its keys and tells whether the text is the same', async () => {
    const save = newSave({}, { keys: ['a.example/story-1234', 'a.example/s/1'] });
    const { outcome } = await saveArticle(save);
    const same = await findByAddress(['a.example/s/1'], save.article.textHash);
    const other = await findByAddress(['a.example/s/1', 'x'], 'another hash');
    expect(same?.state).toEqual({ ...outcome.saved, sameText: true });
    expect(other?.state.sameText).toBe(false);
    expect(await findByAddress(['b.example'], save.article.textHash)).toBeNull();
    expect(await findByAddress([], save.article.textHash)).toBeNull();
  });

  it('prefers an article outside the trash', async () => {
    const old = await saveArticle(newSave({}, { keys: ['one'], now: 9 }));
    const live = await saveArticle(newSave({}, { keys: ['two'], now: 1 }));
    await intoPlace([old.outcome.saved.articleId], 'trash', 10);
    const found = await findByAddress(['one', 'two'], '');
    expect(found?.article.id).toBe(live.outcome.saved.articleId);
  });
});
