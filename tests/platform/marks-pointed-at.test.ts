import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchMarks } from '@/lib/platform/marks-pointed-at';
import { deliver } from '../support/messages';

beforeEach(() => fakeBrowser.reset());

const inPage = (overrides: object = {}) => ({
  id: browser.runtime.id,
  tab: { id: 7 },
  frameId: 0,
  ...overrides,
});

describe('a mark that is pointed at', () => {
  it('is heard from the script in the tab’s own page, until nobody watches', async () => {
    const heard: number[] = [];
    const end = watchMarks(7, (sentence) => heard.push(sentence));
    await deliver({ markedSentence: 4 }, inPage());
    end();
    await deliver({ markedSentence: 5 }, inPage());
    expect(heard).toEqual([4]);
  });

  it.each([
    ['another tab', inPage({ tab: { id: 8 } }), { markedSentence: 4 }],
    ['a frame in the page', inPage({ frameId: 3 }), { markedSentence: 4 }],
    ['another extension', inPage({ id: 'other' }), { markedSentence: 4 }],
    ['no tab', inPage({ tab: undefined }), { markedSentence: 4 }],
    ['our script, but is no number', inPage(), { markedSentence: '4' }],
    ['our script, but is a call', inPage(), { call: 'save', data: {} }],
  ])('is not believed from %s', async (_, sender, message) => {
    const heard: number[] = [];
    watchMarks(7, (sentence) => heard.push(sentence));
    await deliver(message, sender);
    expect(heard).toEqual([]);
  });
});
