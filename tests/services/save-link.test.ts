import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failed, ok } from '@/lib/model/result';
import { createHandlers } from '@/lib/services/handlers';
import { countPlaces } from '@/lib/storage/count-places';
import { articleView } from '@/lib/storage/queries';
import { newId, page } from '../support/articles';
import { emptyStore } from '../support/store';
import { openTab } from '../support/tab';

const edge = { now: () => 1_000, newId };
const handlers = createHandlers(edge);
const { url } = page();

const about = (overrides: object = {}) => {
  const { blocks: _, asides: _a, confidence: _c, access: _x, genre: _g, ...rest } = page();
  return { ...rest, ...overrides };
};

/** The article that a save of the link in this tab made. */
async function savedFrom(tabId: number) {
  const reply = await handlers.saveLink({ tabId });
  if (!reply.ok) throw new Error(reply.error);
  const view = await articleView(reply.value.saved.articleId);
  if (!view) throw new Error('Nothing was saved');
  return { outcome: reply.value, article: view.article };
}

/** A tab in which no script may run, with the title that the browser shows. */
async function closedTab(address: string, title: string): Promise<number> {
  const tabId = await openTab(address, () => {
    throw new Error('Cannot access contents of the page');
  });
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: address, title } as never);
  return tabId;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fakeBrowser.reset();
  await emptyStore();
});

describe('a link', () => {
  it('is kept with what the page says of itself', async () => {
    const canonicalUrl = 'https://post.example/harbour-bridge-closed-again-48213';
    const tabId = await openTab(url, () => about({ canonicalUrl }));
    const { article, outcome } = await savedFrom(tabId);
    expect(outcome.kind).toBe('link-added');
    expect(article).toMatchObject({ title: page().title, outlet: 'Example Post', url });
    expect(article.addressKeys).toEqual([
      'post.example/news/harbour-bridge-closed-48213',
      'post.example/harbour-bridge-closed-again-48213',
    ]);
    expect(article).not.toHaveProperty('canonicalUrl');
  });

  it('is kept with the tab’s title where no script may run', async () => {
    const address = 'https://www.roads.example/reports/girders-2026.pdf';
    const { article } = await savedFrom(await closedTab(address, ' Girders  2026 '));
    expect(article).toMatchObject({ title: 'Girders 2026', outlet: 'roads.example', url: address });
  });

  it('is kept under its own name where there is no title at all', async () => {
    const tabId = await closedTab('https://roads.example/reports/girders%20of%20steel.pdf', '');
    expect((await savedFrom(tabId)).article.title).toBe('girders of steel.pdf');
    const root = await closedTab('https://roads.example/', '');
    expect((await savedFrom(root)).article.title).toBe('roads.example');
  });

  it('does not take the word of a page that went elsewhere, nor of one that answers nonsense', async () => {
    const gone = await openTab(url, () => about({ url: 'https://post.example/b', title: 'B' }));
    expect((await savedFrom(gone)).article.url).toBe(url);
    const odd = await openTab('https://post.example/c', () => ({ title: 7 }));
    expect((await savedFrom(odd)).article.url).toBe('https://post.example/c');
  });

  it('is kept once', async () => {
    const tabId = await openTab(url, () => about());
    await handlers.saveLink({ tabId });
    expect(await handlers.saveLink({ tabId })).toMatchObject({ value: { kind: 'unchanged' } });
    expect(await countPlaces()).toMatchObject({ inbox: 1 });
  });

  it('can be taken back once', async () => {
    const { outcome } = await savedFrom(await openTab(url, () => about()));
    const save = { articleId: outcome.saved.articleId, snapshotId: outcome.snapshotId };
    expect(await handlers.undoSave(save)).toEqual(ok(null));
    expect(await countPlaces()).toMatchObject({ inbox: 0, trash: 0 });
    expect(await handlers.undoSave(save)).toEqual(failed('not-found'));
  });

  it.each([
    ['a page of the browser', 'chrome://settings/'],
    ['an extension store', 'https://addons.mozilla.org/firefox/'],
    ['a page of an extension', 'chrome-extension://abcdef/library.html'],
  ])('is not kept of %s', async (_, address) => {
    const tabId = await openTab(address);
    expect(await handlers.saveLink({ tabId })).toEqual(failed('no-address'));
  });

  it('is not kept of a tab that was closed', async () => {
    vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab'));
    expect(await handlers.saveLink({ tabId: 9 })).toEqual(failed('no-address'));
  });
});

describe('readSelection', () => {
  const answers = (selection: unknown) =>
    openTab(url, ({ files }) => (files?.[0] === '/selection.js' ? selection : ok(page())));
  const confidence = { level: 'fair' as const, reasons: ['selection' as const] };

  it('gives a reading that can be saved like any other', async () => {
    const tabId = await answers(ok(page({ confidence })));
    const reading = await handlers.readSelection({ tabId });
    expect(reading).toMatchObject({ ok: true, value: { article: { confidence } } });
    if (!reading.ok) return;
    const saved = await handlers.save({ readingId: reading.value.id });
    expect(saved).toMatchObject({ ok: true, value: { kind: 'article-added' } });
  });

  it('adds to a saved whole text a version that stays behind it', async () => {
    const whole = await handlers.readPage({ tabId: await answers(null) });
    const first = whole.ok ? await handlers.save({ readingId: whole.value.id }) : null;
    const [one] = page().blocks;
    const tabId = await answers(ok(page({ confidence, blocks: one ? [one] : [] })));
    const reading = await handlers.readSelection({ tabId });
    expect(reading).toMatchObject({ value: { saved: { sameText: false, linkOnly: false } } });
    if (!reading.ok || !first?.ok) throw new Error('Nothing was read');
    const saved = await handlers.save({ readingId: reading.value.id });
    expect(saved).toMatchObject({ value: { kind: 'better-kept' } });
    const view = await articleView(first.value.saved.articleId);
    expect(view?.snapshot?.id).toBe(first.value.snapshotId);
  });

  it.each(['nothing-selected', 'too-short'] as const)('says %s', async (reason) => {
    const tabId = await answers(failed({ reason }));
    expect(await handlers.readSelection({ tabId })).toEqual(failed({ reason }));
  });
});
