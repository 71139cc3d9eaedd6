// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelView } from '@/components/views/PanelView';
import type { Handlers } from '@/lib/messages/server';
import { failed, ok } from '@/lib/model/result';
import { saveArticle } from '@/lib/storage/save-article';
import { newSave } from '@/tests/support/articles';
import { fakePermissions, type Permissions } from '@/tests/support/permissions';
import { emptyStore } from '@/tests/support/store';
import { expectAccessible } from '../support/axe';
import { answerWith } from '../support/background';
import { samplePage, sampleReading } from '../support/samples';
import { speak } from '../support/screen-language';

const openLibrary = vi.fn();
let permissions: Permissions;
let front: { id: number; windowId: number; status: string; url?: string };

beforeAll(() => speak('en'));
// Loaded behind the brief: here before the first test, so that none waits for its compilation.
beforeAll(() => import('@/components/views/PageStoryPane'));
beforeAll(() => import('@/components/views/PopupWithoutBrief'));
beforeAll(() => import('@/components/views/UnreadPage'));
beforeEach(async () => {
  fakeBrowser.reset();
  await speak('en');
  await emptyStore();
  openLibrary.mockClear();
  permissions = fakePermissions();
  front = { id: 7, windowId: 1, status: 'complete' };
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [front]) as never);
});

const show = (followPage: Handlers['followPage'], handlers: Partial<Handlers> = {}) => {
  const calls = answerWith({ followPage, ...handlers });
  render(<PanelView openLibrary={openLibrary} />);
  return calls;
};
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });
const state = () => screen.getByTestId('panel').dataset.state;
const bringToFront = (id: number) =>
  act(async () => {
    front = { id, windowId: 1, status: 'complete' };
    await fakeBrowser.tabs.onActivated.trigger({ tabId: id, windowId: 1 });
  });
/** What the browser tells of tab 7. */
const updates = (change: object, tab: object) =>
  act(async () => {
    const updated = fakeBrowser.tabs.onUpdated as unknown as {
      trigger(...args: unknown[]): Promise<unknown>;
    };
    await updated.trigger(7, change, tab);
  });

describe('beside a page that was read', () => {
  it('the panel shows what the popup shows, but for the way to itself', async () => {
    show(async () => ok(sampleReading()));
    await screen.findByTestId('popup-brief');
    expect(state()).toBe('ready');
    expect(screen.getAllByTestId('key-point')).toHaveLength(3);
    expect(await screen.findAllByTestId('related-story')).toHaveLength(1);
    expect(screen.getByTestId('save-button').textContent).toBe('Save');
    expect(screen.queryByTestId('open-panel')).toBeNull();
    await expectAccessible();
  });

  it('the keys are those of the popup', async () => {
    const calls = show(async () => ok(sampleReading()), { showSentence: async () => ok('shown') });
    await screen.findByTestId('popup-brief');
    key('2');
    await waitFor(() => expect(calls.at(-1)?.call).toBe('showSentence'));
    key('l');
    expect(openLibrary).toHaveBeenLastCalledWith('/inbox');
  });

  it('a doubtful reading says why and offers the selection', async () => {
    const confidence = { level: 'doubtful' as const, reasons: ['many-links' as const] };
    const selected = sampleReading({ id: 'selected' });
    show(async () => ok(sampleReading({}, { confidence })), {
      readSelection: async () => ok(selected),
    });
    await screen.findByTestId('confidence-reasons');
    fireEvent.click(screen.getByTestId('use-selection'));
    await waitFor(() => expect(screen.queryByTestId('confidence-reasons')).toBeNull());
  });

  it('it says Saved when the popup has saved the page', async () => {
    show(async () => ok(sampleReading()));
    await screen.findByTestId('popup-brief');
    await act(async () => {
      await saveArticle(newSave(samplePage()));
    });
    await waitFor(() => expect(screen.getByTestId('save-button').textContent).toBe('Saved'));
  });
});

describe('beside a page that was not read', () => {
  it('the panel asks for the toolbar button, and tells of the setting', async () => {
    show(async () => ok('unread'));
    await screen.findByText('Press the toolbar button to read this page.');
    await expectAccessible();
    fireEvent.click(await screen.findByTestId('open-settings'));
    expect(openLibrary).toHaveBeenLastCalledWith('/settings');
  });

  it('it offers what was saved lately', async () => {
    await saveArticle(newSave(samplePage()));
    show(async () => ok('unread'));
    fireEvent.click(await screen.findByTestId('recent-article'));
    expect(openLibrary.mock.lastCall?.[0]).toMatch(/^\/article\//);
  });

  it('it does not tell of the setting where the access is given', async () => {
    permissions.granted = true;
    show(async () => ok('unread'));
    await screen.findByTestId('unread-page');
    await act(async () => undefined);
    expect(screen.queryByTestId('open-settings')).toBeNull();
  });

  it('it shows the reading as soon as the toolbar button was pressed', async () => {
    let read = false;
    show(async () => ok(read ? sampleReading() : 'unread'));
    await screen.findByTestId('unread-page');
    read = true;
    await act(async () => {
      await fakeBrowser.storage.session.set({
        'pages:7': [{ address: 'x', readingId: 'reading' }],
      });
    });
    expect(await screen.findByTestId('popup-brief')).toBeTruthy();
  });
});

describe('beside a page that cannot be read', () => {
  it.each(['browser-page', 'web-store', 'pdf', 'no-article'] as const)(
    'the panel says so: %s',
    async (reason) => {
      show(async () => failed({ reason }));
      expect((await screen.findByTestId('refusal')).dataset.reason).toBe(reason);
      await expectAccessible();
    },
  );

  it('it can be tried again where nothing answered', async () => {
    const answers = [failed({ reason: 'no-answer' as const }), ok(sampleReading())];
    show(async () => answers.shift() ?? failed({ reason: 'no-answer' as const }));
    await screen.findByTestId('refusal');
    key('r');
    expect(await screen.findByTestId('popup-brief')).toBeTruthy();
  });
});

describe('from tab to tab', () => {
  it('a brief goes at once, and a late answer does not bring it back', async () => {
    const late: (() => void)[] = [];
    show(async ({ tabId }) => {
      if (tabId === 8) return ok('unread');
      if (late.length === 0) {
        late.push(() => undefined);
        return ok(sampleReading());
      }
      return new Promise((resolve) => late.push(() => resolve(ok(sampleReading()))));
    });
    await screen.findByTestId('popup-brief');
    await bringToFront(8);
    await screen.findByTestId('unread-page');
    await bringToFront(7);
    await bringToFront(8);
    await act(async () => late.at(-1)?.());
    expect(state()).toBe('unread');
    expect(screen.queryByTestId('popup-brief')).toBeNull();
  });

  it('a brief goes at once when its page goes elsewhere in the same tab', async () => {
    let answer: (() => void) | null = null;
    show(() => {
      if (answer) return new Promise(() => undefined);
      answer = () => undefined;
      return Promise.resolve(ok(sampleReading()));
    });
    await screen.findByTestId('popup-brief');
    const moved = { ...front, url: 'https://post.example/next' };
    await updates({ url: moved.url }, moved);
    expect(screen.queryByTestId('popup-brief')).toBeNull();
    expect(screen.getByTestId('popup-skeleton')).toBeTruthy();
  });

  it('a title or an icon that changes is nothing to ask about', async () => {
    const calls = show(async () => ok(sampleReading()));
    await screen.findByTestId('popup-brief');
    await updates({ title: 'New' }, front);
    expect(calls).toHaveLength(1);
  });
});

describe('in German', () => {
  it('the panel asks for the toolbar button', async () => {
    await speak('de');
    show(async () => ok('unread'));
    expect(await screen.findByText(/^Drücken Sie den Knopf in der Symbolleiste/)).toBeTruthy();
  });
});
