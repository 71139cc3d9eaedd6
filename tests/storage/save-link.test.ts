import { beforeEach, describe, expect, it } from 'vitest';
import { countPlaces } from '@/lib/storage/count-places';
import { database } from '@/lib/storage/database';
import { intoPlace, replaceTags } from '@/lib/storage/places';
import { articleView, snapshotsOf } from '@/lib/storage/queries';
import { type NewLink, saveArticle, saveLink } from '@/lib/storage/save-article';
import { deleteForGood } from '@/lib/storage/trash';
import { undoSavedArticle } from '@/lib/storage/undo-save';
import { newId, newSave, page } from '../support/articles';
import { emptyStore } from '../support/store';

const save = newSave();
const newLink = (now = 500): NewLink => {
  const { title, byline, published, modified, outlet, lang, url } = page();
  return {
    page: { title, byline, published, modified, outlet, lang, url },
    addressKeys: save.addressKeys,
    now,
    newId,
  };
};

beforeEach(emptyStore);

describe('a link that is saved', () => {
  it('is an article of the inbox without a text, and nothing is made up about one', async () => {
    const { outcome } = await saveLink(newLink());
    expect(outcome).toMatchObject({
      kind: 'link-added',
      snapshotId: null,
      saved: { linkOnly: true, sameText: false, inTrash: false },
    });
    expect(await articleView(outcome.saved.articleId)).toMatchObject({
      article: {
        title: page().title,
        outlet: page().outlet,
        snapshotId: null,
        words: 0,
        confidence: null,
        access: null,
        genre: null,
      },
      reader: { place: 'inbox' },
      snapshot: null,
      brief: null,
    });
    expect(await database().snapshots.count()).toBe(0);
  });

  it('twice changes nothing', async () => {
    const first = await saveLink(newLink());
    const second = await saveLink(newLink(900));
    expect(second.outcome).toMatchObject({ kind: 'unchanged', saved: first.outcome.saved });
    expect(await countPlaces()).toMatchObject({ inbox: 1 });
  });

  it('gets its text from a later save of the page, with the tags and the day as they were', async () => {
    const link = await saveLink(newLink());
    const { articleId } = link.outcome.saved;
    await replaceTags(articleId, ['bridges']);
    const { outcome } = await saveArticle(save);
    expect(outcome).toMatchObject({
      kind: 'text-added',
      saved: { articleId, savedAt: 500, linkOnly: false, sameText: true, tags: ['bridges'] },
    });
    const view = await articleView(articleId);
    expect(view?.snapshot?.id).toBe(outcome.snapshotId);
    expect(view?.article).toMatchObject({ words: save.brief.words, access: { level: 'full' } });
  });

  it('gets a doubtful text too: it is better than none', async () => {
    await saveLink(newLink());
    const doubtful = newSave({ confidence: { level: 'doubtful', reasons: ['short'] } });
    expect((await saveArticle(doubtful)).outcome.kind).toBe('text-added');
  });

  it('leaves an article with its text as it is', async () => {
    const { outcome } = await saveArticle(save);
    const again = await saveLink(newLink(2_000));
    expect(again.outcome).toMatchObject({
      kind: 'unchanged',
      snapshotId: outcome.snapshotId,
      saved: { linkOnly: false },
    });
    const { articleId } = outcome.saved;
    expect((await articleView(articleId))?.snapshot?.id).toBe(outcome.snapshotId);
    expect(await snapshotsOf(articleId)).toHaveLength(1);
  });

  it('comes out of the trash', async () => {
    const { outcome } = await saveLink(newLink());
    await intoPlace([outcome.saved.articleId], 'trash', 600);
    expect((await saveLink(newLink(700))).outcome).toMatchObject({
      kind: 'taken-from-trash',
      saved: { inTrash: false, linkOnly: true },
    });
  });

  it('can be deleted for good', async () => {
    const { outcome } = await saveLink(newLink());
    await intoPlace([outcome.saved.articleId], 'trash', 600);
    expect(await deleteForGood('all')).toBe(1);
    expect(await database().articles.count()).toBe(0);
  });
});

describe('taking a saved link back', () => {
  it('removes it', async () => {
    const { undo } = await saveLink(newLink());
    await undoSavedArticle(undo, 600);
    expect(await database().articles.count()).toBe(0);
    expect(await database().readers.count()).toBe(0);
  });

  it('puts it into the trash where it has got its text since', async () => {
    const { undo } = await saveLink(newLink());
    await saveArticle(save);
    await undoSavedArticle(undo, 600);
    expect(await countPlaces()).toMatchObject({ trash: 1 });
    expect(await database().snapshots.count()).toBe(1);
  });

  it('leaves the link where only its text is taken back', async () => {
    const { outcome } = await saveLink(newLink());
    const { undo } = await saveArticle(save);
    await undoSavedArticle(undo, 2_000);
    const view = await articleView(outcome.saved.articleId);
    expect(view).toMatchObject({ article: { snapshotId: null, words: 0 }, snapshot: null });
    expect(await database().snapshots.count()).toBe(0);
    expect(await database().briefs.count()).toBe(0);
  });
});
