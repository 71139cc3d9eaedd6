import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageFollower, type FollowerEdge } from '@/components/panel/page-follower';
import { failed, ok } from '@/lib/model/result';
import { sampleReading } from '../support/samples';
import { panelOver, settle } from './panel-over';

const at = (tabId: number, url: string, id = `${tabId} ${url}`) =>
  sampleReading({ id, tabId }, { url });
const A = 'https://post.example/a';
const B = 'https://post.example/b';

describe('the tab in front', () => {
  it('is shown as it was read', async () => {
    const panel = await panelOver({ 1: A });
    panel.answerAll(ok(at(1, A)));
    expect(await panel.shows()).toEqual({ state: 'ready', reading: at(1, A) });
    expect(panel.asked).toEqual([{ tabId: 1, moment: 'loaded' }]);
  });

  it('is asked for by its button where it was not read', async () => {
    const panel = await panelOver({ 1: A });
    panel.answerAll(ok('unread'));
    expect(await panel.shows()).toEqual({ state: 'unread' });
  });

  it('may be none', async () => {
    const panel = await panelOver({});
    expect(await panel.shows()).toMatchObject({ state: 'refused', reason: 'tab-closed' });
  });

  it('takes the place of the one before at once, whose late answer is dropped', async () => {
    const panel = await panelOver({ 1: A, 2: B });
    panel.answerAll(ok(at(1, A)));
    await settle();
    panel.bringToFront(2);
    expect(panel.shown).toEqual({ state: 'reading' });
    await settle();
    panel.bringToFront(1);
    await settle();
    const [, second, third] = panel.open;
    third?.(ok(at(1, A)));
    expect(await panel.shows()).toMatchObject({ state: 'ready', reading: { tabId: 1 } });
    second?.(ok(at(2, B)));
    expect(await panel.shows()).toMatchObject({ state: 'ready', reading: { tabId: 1 } });
  });

  it('is not what comes in front of another window', async () => {
    const panel = await panelOver({ 1: A });
    panel.answerAll(ok(at(1, A)));
    await settle();
    panel.follower.onFront({ tabId: 9, windowId: 2 });
    expect(await panel.shows()).toMatchObject({ state: 'ready' });
    expect(panel.asked).toHaveLength(1);
  });
});

describe('a page that is shown', () => {
  const shownA = async () => {
    const panel = await panelOver({ 1: A });
    panel.answerAll(ok(at(1, A)));
    await settle();
    return panel;
  };

  it.each([
    ['loads another address', { address: B, loading: true }],
    ['has another address without loading', { address: B, loading: false }],
    ['goes where the browser tells no address', { address: '', loading: false }],
  ])('is taken away at once when its tab %s', async (_, went) => {
    const panel = await shownA();
    panel.follower.onWent({ tabId: 1, ...went });
    expect(panel.shown).toEqual({ state: 'reading' });
    await settle();
    panel.answerAll(ok('unread'));
    expect(await panel.shows()).toEqual({ state: 'unread' });
  });

  it('stays while only its hash changes, and while it loads again', async () => {
    const panel = await shownA();
    panel.follower.onWent({ tabId: 1, address: `${A}#comments`, loading: false });
    panel.follower.onWent({ tabId: 1, address: A, loading: true });
    expect(panel.shown).toMatchObject({ state: 'ready' });
  });

  it('stays while another tab loads', async () => {
    const panel = await shownA();
    panel.follower.onWent({ tabId: 2, address: B, loading: true });
    expect(panel.shown).toMatchObject({ state: 'ready' });
    expect(panel.asked).toHaveLength(1);
  });

  it('is asked about anew once it has loaded again', async () => {
    const panel = await shownA();
    panel.load(1, true);
    panel.follower.onWent({ tabId: 1, address: A, loading: true });
    await settle();
    panel.load(1, false);
    panel.follower.onWent({ tabId: 1, address: A, loading: false });
    await settle();
    expect(panel.asked.map(({ moment }) => moment)).toEqual(['loaded', 'loading', 'reloaded']);
    panel.answerAll(ok(at(1, A, 'anew')));
    expect(await panel.shows()).toMatchObject({ reading: { id: 'anew' } });
  });

  it('is what the popup read of it last', async () => {
    const panel = await shownA();
    panel.follower.onRead(2);
    await settle();
    expect(panel.asked).toHaveLength(1);
    panel.follower.onRead(1);
    await settle();
    expect(panel.asked.at(-1)).toEqual({ tabId: 1, moment: 'read' });
    panel.answerAll(ok(at(1, A, 'by the popup')));
    expect(await panel.shows()).toMatchObject({ reading: { id: 'by the popup' } });
  });
});

describe('a page whose text comes late', () => {
  it('is refused at once and shown when the text is there', async () => {
    const panel = await panelOver({ 1: A });
    panel.answerAll(failed({ reason: 'too-short' }));
    expect(await panel.shows()).toEqual({ state: 'refused', reason: 'too-short', tabId: 1 });
    await panel.passTime();
    expect(panel.asked.at(-1)).toEqual({ tabId: 1, moment: 'reloaded' });
    panel.answerAll(ok(at(1, A)));
    expect(await panel.shows()).toMatchObject({ state: 'ready' });
  });

  it('is left to the toolbar button where it still has the text of another page', async () => {
    const panel = await panelOver({ 1: A });
    for (let tries = 0; tries < 3; tries += 1) {
      panel.answerAll(ok('loading'));
      expect(await panel.shows()).toEqual({ state: tries < 2 ? 'reading' : 'unread' });
      await panel.passTime();
    }
    expect(panel.asked).toHaveLength(3);
  });

  it('is read as far as it has come where it never ends loading', async () => {
    const panel = await panelOver({ 1: A }, { loading: true });
    panel.answerAll(ok('loading'));
    await settle();
    await panel.passTime();
    expect(panel.asked.map(({ moment }) => moment)).toEqual(['loading', 'loaded']);
  });

  it('is not asked about any more once the reader is elsewhere', async () => {
    const panel = await panelOver({ 1: A, 2: B });
    panel.answerAll(failed({ reason: 'no-article' }));
    await settle();
    panel.bringToFront(2);
    await settle();
    await panel.passTime();
    expect(panel.asked.map(({ tabId }) => tabId)).toEqual([1, 2]);
  });
});

describe('the wishes of the reader', () => {
  it('reads the page again', async () => {
    const panel = await panelOver({ 1: A });
    panel.answerAll(failed({ reason: 'script-failed' }));
    await settle();
    void panel.follower.retry();
    expect(panel.shown).toEqual({ state: 'reading' });
    panel.answerRead(ok(at(1, A)));
    expect(await panel.shows()).toMatchObject({ state: 'ready' });
  });

  it('asks again where nothing answered', async () => {
    const panel = await panelOver({ 1: A });
    panel.answerAll(failed({ reason: 'no-answer' }));
    expect(await panel.shows()).toEqual({ state: 'failed', error: 'no-answer' });
    void panel.follower.retry();
    await settle();
    expect(panel.asked).toHaveLength(2);
  });

  it('reads the selection, or says why not and leaves what is shown', async () => {
    const panel = await panelOver({ 1: A });
    panel.answerAll(ok(at(1, A)));
    await settle();
    const problem = panel.follower.readSelection();
    panel.answerRead(failed({ reason: 'nothing-selected' }));
    expect(await problem).toBe('nothing-selected');
    expect(panel.shown).toMatchObject({ reading: { id: `1 ${A}` } });
    const done = panel.follower.readSelection();
    panel.answerRead(ok(at(1, A, 'selected')));
    expect(await done).toBeNull();
    expect(panel.shown).toMatchObject({ reading: { id: 'selected' } });
  });

  it('come to nothing where the reader has gone on', async () => {
    const panel = await panelOver({ 1: A, 2: B });
    panel.answerAll(ok(at(1, A)));
    await settle();
    const problem = panel.follower.readSelection();
    panel.bringToFront(2);
    panel.answerRead(ok(at(1, A, 'selected')));
    expect(await problem).toBeNull();
    expect(panel.shown).toEqual({ state: 'reading' });
  });

  it('end with the panel', async () => {
    const panel = await panelOver({ 1: A });
    panel.follower.stop();
    panel.answerAll(ok(at(1, A)));
    expect(await panel.shows()).toEqual({ state: 'reading' });
  });
});

/** One thing that happens in a window with three tabs and three pages. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('front' as const), tab: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    kind: fc.constant('went' as const),
    tab: fc.integer({ min: 1, max: 3 }),
    page: fc.constantFrom('a', 'b', 'c'),
    told: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('read' as const), tab: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('answer' as const), which: fc.nat({ max: 5 }) }),
);

describe('whatever happens in whatever order', () => {
  it('no brief stands beside a page that it is not of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
        const addresses = new Map([1, 2, 3].map((tab) => [tab, `https://post.example/${tab}`]));
        let front = 1;
        let shown: unknown = null;
        const waiting: (() => void)[] = [];
        const edge: FollowerEdge = {
          tabInFront: async () => ({ tabId: front, windowId: 1, loading: false }),
          // It answers for the page that is there when it is asked, and comes whenever it comes.
          followPage: ({ tabId }) => {
            const reading = at(tabId, addresses.get(tabId) ?? '');
            return new Promise((resolve) => waiting.push(() => resolve(ok(reading))));
          },
          readPage: async () => failed({ reason: 'no-answer' }),
          readSelection: async () => failed({ reason: 'no-answer' }),
          pause: () => new Promise(() => undefined),
        };
        const follower = createPageFollower(edge, (page) => {
          shown = page.state === 'ready' ? [page.reading.tabId, page.reading.article.url] : null;
        });
        const check = () => expect([null, [front, addresses.get(front)]]).toContainEqual(shown);
        void follower.look();
        for (const step of happenings) {
          if (step.kind === 'front') {
            front = step.tab;
            follower.onFront({ tabId: step.tab, windowId: 1 });
          } else if (step.kind === 'went') {
            const address = `https://post.example/${step.page}`;
            addresses.set(step.tab, address);
            const told = step.told ? address : '';
            follower.onWent({ tabId: step.tab, address: told, loading: false });
          } else if (step.kind === 'read') follower.onRead(step.tab);
          else waiting.splice(step.which, 1)[0]?.();
          check();
          await settle();
          check();
        }
      }),
      { numRuns: 60 },
    );
  });
});
