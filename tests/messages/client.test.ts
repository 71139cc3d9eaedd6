import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '@/lib/messages/client';
import { failed, ok } from '@/lib/model/result';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const replyWith = (reply: unknown) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => reply as never);

describe('a call', () => {
  it('gives the reply of the background', async () => {
    const sent = replyWith(ok(null));
    expect(await send('restore', { articleIds: ['a'] })).toEqual(ok(null));
    expect(sent).toHaveBeenCalledWith({ call: 'restore', data: { articleIds: ['a'] } });
  });

  it('is "no-answer" where there is no background', async () => {
    expect(await send('restore', { articleIds: ['a'] })).toEqual(failed('no-answer'));
    expect(await send('readPage', { tabId: 1 })).toEqual(failed({ reason: 'no-answer' }));
  });

  it.each([undefined, null, 'yes', {}, { ok: 'maybe' }])(
    'is "no-answer" where the background was stopped and %j came back',
    async (reply) => {
      replyWith(reply);
      expect(await send('restore', { articleIds: ['a'] })).toEqual(failed('no-answer'));
    },
  );
});
