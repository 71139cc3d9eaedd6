import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failed, ok } from '@/lib/model/result';
import { keptReading } from '@/lib/services/kept-readings';
import { readPage } from '@/lib/services/read-page';
import { saveReading } from '@/lib/services/save-reading';
import { newId, page } from '../support/articles';
import { emptyStore } from '../support/store';
import { openTab } from '../support/tab';

let clock = 1000;
const edge = {
  now: () => {
    clock += 1;
    return clock;
  },
  newId,
};
const { url } = page();

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await emptyStore();
});

const read = async (overrides: Parameters<typeof page>[0] = {}, at = overrides.url ?? url) => {
  const tabId = await openTab(at, () => ok(page({ url: at, ...overrides })));
  return readPage(edge, tabId);
};

describe('a page that is read', () => {
  it('gives a reading and keeps it for a save, with nothing on the disk', async () => {
    const reading = await read();
    expect(reading).toMatchObject({
      ok: true,
      value: { saved: null, story: { storyId: null, members: [] } },
    });
    if (!reading.ok) return;
    expect(await keptReading(reading.value.id)).toMatchObject({ reading: reading.value });
    expect(reading.value.brief.textHash).toBe(reading.value.article.textHash);
  });

  it('is told from one that is saved, whatever led to it', async () => {
    const first = await read();
    if (first.ok) await saveReading(edge, first.value.id);
    const again = await read({ url: `${url}?utm_source=mail`, canonicalUrl: url });
    expect(again).toMatchObject({ ok: true, value: { saved: { sameText: true } } });
    const changed = await read({
      blocks: [{ kind: 'paragraph', text: 'Another text altogether.' }],
    });
    expect(changed).toMatchObject({ ok: true, value: { saved: { sameText: false } } });
  });

  it('is told what differs from the saved text, but for a selection or a part of it', async () => {
    const first = await read();
    if (first.ok) await saveReading(edge, first.value.id);
    expect(await read()).toMatchObject({ value: { changes: null } });
    const blocks = [...page().blocks, { kind: 'paragraph' as const, text: 'It opens on Friday.' }];
    expect(await read({ blocks, title: 'Harbour bridge to open on Friday' })).toMatchObject({
      value: { changes: { headline: true, figures: 0, sentences: 1 } },
    });
    const part = { blocks: page().blocks.slice(0, 1) };
    expect(await read({ ...part, access: { level: 'partial', reasons: [] } })).toMatchObject({
      value: { saved: { sameText: false }, changes: null },
    });
  });

  it.each([
    ['its own name', 'Example Post', 'Example Post'],
    ['its registrable domain where it gives none', '', 'post.example'],
    ['its registrable domain where it gives its host', 'www.news.post.example', 'post.example'],
    ['its registrable domain, its host without www too', 'news.post.example', 'post.example'],
  ])('has for outlet %s', async (_, outlet, expected) => {
    const reading = await read({ outlet, url: 'https://www.news.post.example/bridge-48213' });
    expect(reading).toMatchObject({ ok: true, value: { article: { outlet: expected } } });
  });

  it('has the language that the browser detects where it declares none', async () => {
    const detectLanguage = vi.fn(async () => ({
      isReliable: true,
      languages: [{ language: 'xh', percentage: 97 }],
    }));
    Object.assign(browser.i18n, { detectLanguage });
    const text =
      'Ibhulorho yasezibukweni ivaliwe emva kokuba iinjineli zifumene umkrwelo kwisinyithi.';
    const blocks = [{ kind: 'paragraph' as const, text }];
    expect(await read({ lang: null, blocks })).toMatchObject({
      value: { article: { lang: 'xh' } },
    });
    expect(await read({ lang: 'en' })).toMatchObject({ value: { article: { lang: 'en' } } });
    expect(detectLanguage).toHaveBeenCalledOnce();
  });

  it('goes on where there is no detector', async () => {
    expect(await read({ lang: null })).toMatchObject({ ok: true });
  });
});

describe('a page that gives no reading', () => {
  it.each(['no-article', 'too-short', 'pdf'] as const)('for %s says so', async (reason) => {
    const tabId = await openTab(url, () => failed({ reason }));
    expect(await readPage(edge, tabId)).toEqual(failed({ reason }));
  });

  it.each([
    ['browser-page', 'chrome://version/'],
    ['web-store', 'https://chromewebstore.google.com/detail/x/y'],
  ])('for %s is not even asked', async (reason, at) => {
    const inTab = vi.fn();
    const tabId = await openTab(at, inTab);
    expect(await readPage(edge, tabId)).toEqual(failed({ reason }));
    expect(inTab).not.toHaveBeenCalled();
  });

  it('was closed before', async () => {
    await openTab(url);
    vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 9'));
    expect(await readPage(edge, 9)).toEqual(failed({ reason: 'tab-closed' }));
  });

  it('was closed while it was read', async () => {
    const tabId = await openTab(url, () => {
      vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab'));
      return ok(page());
    });
    expect(await readPage(edge, tabId)).toEqual(failed({ reason: 'tab-closed' }));
  });

  it('went elsewhere while it was read', async () => {
    const tabId: number = await openTab(url, () => {
      vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: 'https://post.example/b' } as never);
      return ok(page());
    });
    expect(await readPage(edge, tabId)).toEqual(failed({ reason: 'page-changed' }));
  });

  it('answered for another address', async () => {
    const tabId = await openTab(url, () => ok(page({ url: 'https://post.example/b' })));
    expect(await readPage(edge, tabId)).toEqual(failed({ reason: 'page-changed' }));
  });

  it('did not let the script run: a PDF by its address, else a failure', async () => {
    const refuse = () => {
      throw new Error('Cannot access contents of the page');
    };
    expect(await readPage(edge, await openTab('https://post.example/report.pdf', refuse))).toEqual(
      failed({ reason: 'pdf' }),
    );
    expect(await readPage(edge, await openTab(url, refuse))).toEqual(
      failed({ reason: 'script-failed' }),
    );
  });

  it.each([
    ['nothing', null],
    ['text', '<p>hi</p>'],
    ['a page with a part missing', ok({ ...page(), blocks: undefined })],
    ['a block of an unknown kind', ok({ ...page(), blocks: [{ kind: 'script', text: 'x' }] })],
    ['a refusal that nobody knows', failed({ reason: 'because' })],
    [
      'a text without end',
      ok(page({ blocks: [{ kind: 'paragraph', text: 'x'.repeat(10_000_001) }] })),
    ],
    ['a title without end', ok(page({ title: 'x'.repeat(10_001) }))],
  ])('answered with %s', async (_, answer) => {
    expect(await readPage(edge, await openTab(url, () => answer))).toEqual(
      failed({ reason: 'script-failed' }),
    );
  });
});
