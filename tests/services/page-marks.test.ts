import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MarksWorld } from '@/lib/page/marks';
import { goToMark, hideMarks, showMarks } from '@/lib/services/page-marks';
import { openTab } from '../support/tab';

const MARK = {
  sentence: 3,
  kind: 'alone',
  text: 'Nobody was hurt.',
  before: '',
  after: '',
} as const;

/** What the page's marks were asked, in order. */
let asked: string[];
let tabId: number;

beforeEach(async () => {
  fakeBrowser.reset();
  asked = [];
  const world = globalThis as MarksWorld;
  world.storyContextMarks = {
    show: (marks) => {
      asked.push('show');
      return marks.map(({ sentence }) => sentence);
    },
    goTo: () => asked.push('goTo') > 0,
    hide: () => {
      asked.push('hide');
      return true;
    },
  };
  tabId = await openTab('https://post.example/a', ({ func, args }) => func?.(...(args ?? [])) ?? 1);
  return () => {
    delete world.storyContextMarks;
  };
});

describe('the marks of a tab', () => {
  it('are shown, gone to and hidden in the order in which that was asked for', async () => {
    await Promise.all([
      showMarks(tabId, [MARK]),
      goToMark(tabId, 3),
      hideMarks(tabId),
      showMarks(tabId, [MARK]),
      hideMarks(tabId),
    ]);
    expect(asked).toEqual(['show', 'goTo', 'hide', 'show', 'hide']);
  });

  it('wait for those of no other tab', async () => {
    const scripting = fakeBrowser.scripting as unknown as Record<string, unknown>;
    let go = (): void => undefined;
    scripting.insertCSS = ({ target }: { target: { tabId: number } }) =>
      target.tabId === tabId
        ? new Promise<void>((done) => {
            go = done;
          })
        : undefined;
    const slow = showMarks(tabId, [MARK]);
    expect(await showMarks(tabId + 1, [MARK])).toEqual({ ok: true, value: { found: [3] } });
    go();
    await slow;
    expect(asked).toEqual(['show', 'show']);
  });
});
