import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ProtocolMap } from '@/lib/messages/protocol';
import { type Handlers, serve } from '@/lib/messages/server';
import { failed, ok } from '@/lib/model/result';
import { deliver, ownPage } from '../support/messages';

const calls: unknown[] = [];
/** A handler that notes what it was called with and gives this. */
const gives =
  <T>(reply: T) =>
  async (data: unknown): Promise<T> => {
    calls.push(data);
    return reply;
  };

const handlers: Handlers = {
  readPage: gives(failed({ reason: 'no-article' as const })),
  readSelection: gives(failed({ reason: 'nothing-selected' as const })),
  followPage: gives(ok('unread' as const)),
  showSentence: gives(ok('shown' as const)),
  showMarks: gives(ok({ found: [0] })),
  goToMark: gives(ok('shown' as const)),
  hideMarks: gives(ok(null)),
  save: gives(failed('reading-gone' as const)),
  saveLink: gives(failed('no-address' as const)),
  undoSave: gives(ok(null)),
  compareVersions: gives(ok({ headline: null, figures: [], sentences: [] })),
  move: gives(ok(null)),
  restore: gives(ok(null)),
  markRead: gives(ok(null)),
  setTags: gives(ok({ tags: [] })),
  moveSentence: gives(ok(null)),
  answerStory: gives(ok({ decisionId: 'd' })),
  splitStory: gives(ok({ decisionId: 'd' })),
  moveToStory: gives(ok({ decisionId: 'd' })),
  undoDecision: gives(ok(null)),
  renameStory: gives(ok({ before: null })),
  answerClaims: gives(ok({ answerIds: [1] })),
  undoClaimAnswers: gives(ok(null)),
  emptyTrash: gives(ok({ deleted: 0 })),
};

beforeEach(() => {
  fakeBrowser.reset();
  calls.length = 0;
  serve(handlers);
});

const SENTENCE = { articleId: 'a', sentence: 'It rained.' };

const GOOD: [keyof ProtocolMap, unknown][] = [
  ['readPage', { tabId: 1 }],
  ['readSelection', { tabId: 1 }],
  ['followPage', { tabId: 1, moment: 'loaded' }],
  ['showSentence', { tabId: 1, sentence: { text: 'a', before: '', after: '' } }],
  [
    'showMarks',
    { tabId: 1, marks: [{ sentence: 0, kind: 'alone', text: 'a', before: '', after: '' }] },
  ],
  ['goToMark', { tabId: 1, sentence: 0 }],
  ['hideMarks', { tabId: 1 }],
  ['save', { readingId: 'r' }],
  ['saveLink', { tabId: 1 }],
  ['undoSave', { articleId: 'a', snapshotId: 's' }],
  ['undoSave', { articleId: 'a', snapshotId: null }],
  ['compareVersions', { before: 'a', after: 'b' }],
  ['move', { articleIds: ['a'], place: 'archive' }],
  ['restore', { articleIds: [] }],
  ['markRead', { articleIds: ['a'], read: true }],
  ['answerClaims', { answers: [{ a: SENTENCE, b: SENTENCE, same: true }] }],
  ['undoClaimAnswers', { answerIds: [1] }],
  ['setTags', { articleId: 'a', tags: ['x'] }],
  ['moveSentence', { articleId: 'a', sentence: 'It rained.', role: null }],
  ['emptyTrash', { articleIds: 'all' }],
];

describe('the background', () => {
  it.each(GOOD)('answers %s of its own pages', async (call, data) => {
    expect(await deliver({ call, data })).toHaveProperty('ok');
    expect(calls).toHaveLength(1);
  });

  it.each([
    [
      'a script in a web page',
      () => ({ ...ownPage(), url: 'https://evil.example/', tab: { id: 1 } }),
    ],
    ['another extension', () => ({ ...ownPage(), id: 'other' })],
    [
      'an address that only begins alike',
      () => ({ ...ownPage(), url: ownPage().url.replace('://', '://x') }),
    ],
    ['nobody', () => ({})],
  ])('answers "forbidden" to %s', async (_, sender) => {
    expect(await deliver({ call: 'save', data: { readingId: 'r' } }, sender())).toEqual(
      failed('forbidden'),
    );
    expect(await deliver({ call: 'readPage', data: { tabId: 1 } }, sender())).toEqual(
      failed({ reason: 'forbidden' }),
    );
    expect(await deliver({ call: 'readSelection', data: { tabId: 1 } }, sender())).toEqual(
      failed({ reason: 'forbidden' }),
    );
    const followed = { call: 'followPage', data: { tabId: 1, moment: 'loaded' } };
    expect(await deliver(followed, sender())).toEqual(failed({ reason: 'forbidden' }));
    expect(calls).toEqual([]);
  });

  it.each([
    ['no payload', 'save', undefined],
    ['a missing field', 'save', {}],
    ['a field too many', 'save', { readingId: 'r', force: true }],
    ['an empty id', 'save', { readingId: '' }],
    ['an id of another type', 'save', { readingId: { $gt: '' } }],
    ['an id without end', 'save', { readingId: 'x'.repeat(10_000) }],
    ['a list that is none', 'move', { articleIds: 'a', place: 'archive' }],
    ['an unknown place', 'move', { articleIds: ['a'], place: 'attic' }],
    [
      'a tab that is none',
      'showSentence',
      { tabId: -1, sentence: { text: '', before: '', after: '' } },
    ],
    [
      'a broken number',
      'showSentence',
      { tabId: Number.NaN, sentence: { text: '', before: '', after: '' } },
    ],
    ['a sentence without neighbours', 'showSentence', { tabId: 1, sentence: { text: 'a' } }],
    ['a tag without end', 'setTags', { articleId: 'a', tags: ['x'.repeat(1000)] }],
    ['an unknown drawer', 'moveSentence', { articleId: 'a', sentence: 'It rained.', role: 'bin' }],
    ['a tab that is text', 'saveLink', { tabId: '1' }],
    ['"all" for a list', 'emptyTrash', { articleIds: ['all', 7] }],
  ])('answers "bad-request" to %s', async (_, call, data) => {
    expect(await deliver({ call, data })).toEqual(failed('bad-request'));
    expect(calls).toEqual([]);
  });

  it.each([
    ['text', 'hello'],
    ['nothing', null],
    ['an unknown call', { call: 'format', data: {} }],
    ['a name that every object has', { call: 'constructor', data: {} }],
    ['a message of another library', { type: 'save', data: {} }],
  ])('leaves %s to others', async (_, message) => {
    expect(await deliver(message)).toBeUndefined();
  });

  it('answers "failed" where a handler breaks, and goes on', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakeBrowser.runtime.onMessage.removeAllListeners();
    serve({ ...handlers, save: () => Promise.reject(new Error('bug')) });
    expect(await deliver({ call: 'save', data: { readingId: 'r' } })).toEqual(failed('failed'));
    expect(await deliver({ call: 'restore', data: { articleIds: ['a'] } })).toEqual(ok(null));
    expect(log).toHaveBeenCalledOnce();
  });
});
