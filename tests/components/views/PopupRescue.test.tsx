// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PopupView } from '@/components/views/PopupView';
import type { Handlers } from '@/lib/messages/server';
import type { Confidence } from '@/lib/model/article';
import { failed, ok } from '@/lib/model/result';
import { saveArticle, saveLink } from '@/lib/storage/save-article';
import { newId, newSave } from '@/tests/support/articles';
import { emptyStore } from '@/tests/support/store';
import { noStory } from '@/tests/support/stories';
import { expectAccessible } from '../support/axe';
import { answerWith } from '../support/background';
import { samplePage, sampleReading } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));
// Loaded while a page is read: here before the first test, so that none waits for its compilation.
beforeAll(() => import('@/components/views/PopupWithoutBrief'));
beforeEach(emptyStore);

const findTab = async () => 7;
const show = () =>
  render(<PopupView findTab={findTab} openLibrary={() => undefined} openPanel={null} />);
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });

const DOUBTFUL: Confidence = { level: 'doubtful', reasons: ['many-links', 'prose-left-out'] };
const SELECTION: Confidence = { level: 'fair', reasons: ['selection'] };
const reading = (confidence: Confidence, id = 'whole') =>
  sampleReading({ id, story: noStory }, { confidence });

/** A background that has read this page, or did not. */
const answer = (handlers: Partial<Handlers>) =>
  answerWith({ readPage: async () => ok(reading(DOUBTFUL)), ...handlers });

/** A background that saves the link of the sample page for good. */
const savesLink: Partial<Handlers> = {
  saveLink: async () => {
    const { title, byline, published, modified, outlet, lang, url } = samplePage();
    const page = { title, byline, published, modified, outlet, lang, url };
    const { outcome } = await saveLink({ page, addressKeys: ['a'], now: Date.now(), newId });
    return ok(outcome);
  },
};

describe('a doubtful reading', () => {
  it('says why, and offers the selection and the link', async () => {
    answer({});
    show();
    await screen.findByTestId('rescue-offers');
    expect(screen.getByTestId('confidence-reasons').textContent).toMatch(/links.*not part of this/);
    expect(screen.getByTestId('use-selection').textContent).toBe('Use my selection instead');
    expect(screen.getByTestId('save-link').textContent).toBe('Save the link only');
    await expectAccessible();
  });

  it('gives way to the reading of the selection, and comes back', async () => {
    const calls = answer({ readSelection: async () => ok(reading(SELECTION, 'selected')) });
    show();
    fireEvent.click(await screen.findByTestId('use-selection'));
    expect(await screen.findByText('This is what you selected, not the whole page.')).toBeTruthy();
    expect(calls[1]).toEqual({ call: 'readSelection', data: { tabId: 7 } });
    expect(screen.queryByTestId('use-selection')).toBeNull();
    expect(screen.queryByTestId('save-link')).toBeNull();
    await expectAccessible();
    fireEvent.click(screen.getByTestId('whole-page'));
    expect(await screen.findByTestId('use-selection')).toBeTruthy();
    expect(calls.map(({ call }) => call)).toEqual(['readPage', 'readSelection', 'readPage']);
  });

  it('saves the reading of the selection, not the one before', async () => {
    const calls = answer({
      readSelection: async () => ok(reading(SELECTION, 'selected')),
      save: async () => failed('reading-gone'),
    });
    show();
    await screen.findByTestId('rescue-offers');
    key('x');
    await screen.findByTestId('whole-page');
    key('s');
    await waitFor(() => expect(calls.at(-1)?.call).toBe('save'));
    expect(calls.at(-1)?.data).toEqual({ readingId: 'selected' });
  });

  it.each([
    ['nothing-selected', /^Nothing is selected on the page\. Select/],
    ['too-short', /^Your selection is too short/],
    ['failed', /^Something went wrong here\. What you saved is still there\./],
  ] as const)('stays where the selection gives nothing, for %s', async (reason, words) => {
    answer({ readSelection: async () => failed({ reason }) });
    show();
    fireEvent.click(await screen.findByTestId('use-selection'));
    await waitFor(() => expect(screen.getByTestId('selection-problem').textContent).toMatch(words));
    expect(screen.getByTestId('popup-brief')).toBeTruthy();
    await expectAccessible();
  });

  it('can be kept as a link, to which the text can be added', async () => {
    answer(savesLink);
    show();
    fireEvent.click(await screen.findByTestId('save-link'));
    await waitFor(() =>
      expect(screen.getByTestId('saved-state').textContent).toBe(
        'The link is saved on this device, without the text.',
      ),
    );
    expect(screen.queryByTestId('save-link')).toBeNull();
    await waitFor(() => expect(screen.getByTestId('save-button').textContent).toBe('Save text'));
    await expectAccessible();
  });

  it('that is saved already has no link to save', async () => {
    const { outcome } = await saveArticle(newSave(samplePage()));
    answer({ readPage: async () => ok({ ...reading(DOUBTFUL), saved: outcome.saved }) });
    show();
    await screen.findByTestId('use-selection');
    expect(screen.queryByTestId('save-link')).toBeNull();
  });
});

it('a good reading has no such offers', async () => {
  answer({ readPage: async () => ok(sampleReading()) });
  show();
  await screen.findByTestId('popup-brief');
  expect(screen.queryByTestId('rescue-offers')).toBeNull();
});

describe('a page without a brief', () => {
  it.each([
    ['no-article', true, true],
    ['too-short', true, true],
    ['script-failed', false, true],
    ['pdf', false, true],
    ['browser-page', false, false],
    ['web-store', false, false],
    ['tab-closed', false, false],
    ['page-changed', false, false],
  ] as const)('%s offers the selection: %s, the link: %s', async (reason, selection, link) => {
    answer({ readPage: async () => failed({ reason }) });
    show();
    await screen.findByTestId('refusal');
    expect(screen.queryByTestId('use-selection') !== null).toBe(selection);
    expect(screen.queryByTestId('save-link') !== null).toBe(link);
    await expectAccessible();
  });

  it('gives the brief of the selection', async () => {
    answer({
      readPage: async () => failed({ reason: 'no-article' }),
      readSelection: async () => ok(reading(SELECTION, 'selected')),
    });
    show();
    await screen.findByTestId('refusal');
    key('x');
    expect(await screen.findByTestId('popup-brief')).toBeTruthy();
  });

  it('can be kept as a link, and that taken back', async () => {
    const calls = answer({
      readPage: async () => failed({ reason: 'pdf' }),
      ...savesLink,
      undoSave: async () => {
        await emptyStore();
        return ok(null);
      },
    });
    show();
    await screen.findByTestId('refusal');
    key('b');
    fireEvent.click(await screen.findByTestId('undo-button'));
    expect(await screen.findByTestId('save-link')).toBeTruthy();
    expect(calls.at(-1)?.data).toMatchObject({ snapshotId: null });
  });

  it('says where its link could not be kept', async () => {
    answer({
      readPage: async () => failed({ reason: 'too-short' }),
      saveLink: async () => failed('disk-full'),
    });
    show();
    fireEvent.click(await screen.findByTestId('save-link'));
    expect((await screen.findByTestId('save-error')).textContent).toMatch(/no room left/);
    expect(screen.getByTestId('save-link')).toBeTruthy();
  });

  it('that is so by a mistake of the extension says so, and what to do', async () => {
    answer({ readPage: async () => failed({ reason: 'failed' }) });
    show();
    const refusal = await screen.findByTestId('refusal');
    expect(refusal.dataset.reason).toBe('failed');
    expect(screen.getByRole('alert').textContent).toBe(
      'Something went wrong here. What you saved is still there.' +
        'Try again. If that does not help, restart the browser.Try again',
    );
    expect(screen.getByTestId('retry')).toBeTruthy();
  });
});
