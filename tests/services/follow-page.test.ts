import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ExtractedPage } from '@/lib/model/article';
import type { PageMoment } from '@/lib/model/reading';
import { failed, ok } from '@/lib/model/result';
import { followPage } from '@/lib/services/follow-page';
import { readPage, readSelection } from '@/lib/services/read-page';
import { saveReading } from '@/lib/services/save-reading';
import { watchKeptPages } from '@/lib/services/watch-kept-pages';
import { newId, page } from '../support/articles';
import { fakePermissions, type Permissions } from '../support/permissions';
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
const OTHER = 'https://post.example/another-story-77120';

let permissions: Permissions;
let tabId: number;
/** Where the tab is, as far as the browser tells, and what a script finds in it. */
let address: string;
let found: Partial<ExtractedPage> | { reason: 'no-article' };
let scripts: number;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await emptyStore();
  permissions = fakePermissions();
  [address, found, scripts] = [url, {}, 0];
  tabId = await openTab(url, () => {
    scripts += 1;
    return 'reason' in found ? failed(found) : ok(page({ url: address, ...found }));
  });
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ url: address })) as never);
});

const follow = (moment: PageMoment = 'loaded') => followPage(edge, { tabId, moment });
const read = async () => {
  const reading = await readPage(edge, tabId);
  if (!reading.ok) throw new Error(reading.error.reason);
  return reading.value;
};
const text = (words: string) => ({ blocks: [{ kind: 'paragraph' as const, text: words }] });

describe('without access to all sites', () => {
  it('no script runs in a page that was not read', async () => {
    expect(await follow()).toEqual(ok('unread'));
    expect(await follow('reloaded')).toEqual(ok('unread'));
    expect(scripts).toBe(0);
  });

  it('a page whose address the browser does not tell is unread, whatever was read in its tab', async () => {
    await read();
    address = '';
    expect(await follow()).toEqual(ok('unread'));
  });

  it('a page that was read is shown as it was, until its tab is elsewhere', async () => {
    const reading = await read();
    expect(await follow()).toEqual(ok(reading));
    address = OTHER;
    expect(await follow()).toEqual(ok('unread'));
    address = url;
    expect(await follow('reloaded')).toEqual(ok(reading));
    expect(scripts).toBe(1);
  });

  it('it is shown where the site has only dropped a tracking parameter', async () => {
    address = `${url}?utm_source=mail`;
    const reading = await read();
    address = url;
    expect(await follow()).toEqual(ok(reading));
  });

  it('a page that was saved since says so', async () => {
    const { id } = await read();
    await saveReading(edge, id);
    expect(await follow()).toMatchObject({ value: { id, saved: { sameText: true } } });
  });

  it('a selection takes the place of its page', async () => {
    await read();
    found = text('Only this was selected by the reader.');
    const selection = await readSelection(edge, tabId);
    expect(await follow()).toEqual(selection);
  });

  it('a refusal is kept with its page', async () => {
    found = { reason: 'no-article' };
    await readPage(edge, tabId);
    expect(await follow()).toEqual(failed({ reason: 'no-article' }));
    address = OTHER;
    expect(await follow()).toEqual(ok('unread'));
  });

  it('a failed wish for the selection leaves the page as it was read', async () => {
    const reading = await read();
    found = { reason: 'no-article' };
    await readSelection(edge, tabId);
    expect(await follow()).toEqual(ok(reading));
  });

  it.each([
    ['browser-page', 'chrome://newtab/'],
    ['web-store', 'https://chromewebstore.google.com/detail/x/y'],
  ] as const)('a %s says so where the browser tells its address', async (reason, at) => {
    address = at;
    expect(await follow()).toEqual(failed({ reason }));
  });

  it('a page of the browser without an address says so just after the click', async () => {
    address = '';
    await readPage(edge, tabId);
    expect(await follow('read')).toEqual(failed({ reason: 'browser-page' }));
    expect(await follow()).toEqual(ok('unread'));
  });

  it('a tab that was closed is refused', async () => {
    vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab'));
    expect(await follow()).toEqual(failed({ reason: 'tab-closed' }));
  });
});

describe('with access to all sites', () => {
  beforeEach(() => {
    permissions.granted = true;
  });

  it('a page is read by itself once it has loaded, and once only', async () => {
    expect(await follow('loading')).toEqual(ok('loading'));
    expect(scripts).toBe(0);
    const first = await follow();
    expect(first).toMatchObject({ ok: true, value: { tabId, article: { url } } });
    expect(await follow()).toEqual(first);
    expect(scripts).toBe(1);
  });

  it('a page that has loaded again is read again; with the same text it is the same reading', async () => {
    const first = await follow();
    expect(await follow('reloaded')).toEqual(first);
    found = text('The text has changed altogether since.');
    const second = await follow('reloaded');
    expect(scripts).toBe(3);
    expect(second).not.toEqual(first);
    expect(await follow()).toEqual(second);
  });

  it('a page that has changed its address and not yet its text is not there yet', async () => {
    await follow();
    address = OTHER;
    expect(await follow()).toEqual(ok('loading'));
    found = text('The other story is here now.');
    expect(await follow('reloaded')).toMatchObject({ value: { article: { url: OTHER } } });
  });

  it('the same text on another site is a reprint, and read', async () => {
    await follow();
    address = 'https://reprint.example/story-48213';
    expect(await follow()).toMatchObject({ value: { article: { url: address } } });
  });

  it('a page without an address is the browser’s own', async () => {
    address = '';
    expect(await follow()).toEqual(failed({ reason: 'browser-page' }));
  });

  it('a refusal is asked about again when the page has loaded again', async () => {
    found = { reason: 'no-article' };
    expect(await follow()).toEqual(failed({ reason: 'no-article' }));
    found = {};
    expect(await follow()).toEqual(failed({ reason: 'no-article' }));
    expect(await follow('reloaded')).toMatchObject({ ok: true });
  });

  it('nothing is read any more once it is taken back', async () => {
    permissions.granted = false;
    expect(await follow()).toEqual(ok('unread'));
    expect(scripts).toBe(0);
  });
});

describe('whoever watches', () => {
  it('learns of each click that read a page', async () => {
    const seen: number[] = [];
    const end = watchKeptPages((tab) => seen.push(tab));
    found = { reason: 'no-article' };
    await readPage(edge, tabId);
    await readPage(edge, tabId);
    expect(seen).toEqual([tabId, tabId]);
    found = {};
    await read();
    expect(seen).toHaveLength(3);
    end();
    await read();
    expect(seen).toHaveLength(3);
  });

  it('does not learn again of a refusal that the panel has found by itself', async () => {
    permissions.granted = true;
    const seen: number[] = [];
    const end = watchKeptPages((tab) => seen.push(tab));
    found = { reason: 'no-article' };
    await follow();
    await follow('reloaded');
    expect(seen).toEqual([tabId]);
    end();
  });
});
