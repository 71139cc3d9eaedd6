// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '@/components/views/PopupView';
import type { Handlers } from '@/lib/messages/server';
import type { Reading } from '@/lib/model/reading';
import { REFUSAL_REASONS } from '@/lib/model/refusal';
import { failed, ok } from '@/lib/model/result';
import { saveArticle } from '@/lib/storage/save-article';
import { newSave } from '@/tests/support/articles';
import { emptyStore } from '@/tests/support/store';
import { noStory } from '@/tests/support/stories';
import { expectAccessible } from '../support/axe';
import { answerWith } from '../support/background';
import { samplePage, sampleReading, savedState, storyNeighbour } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));
// Loaded behind the brief: here before the first test, so that none waits for its compilation.
beforeAll(() => import('@/components/views/PageStoryPane'));
beforeAll(() => import('@/components/views/PopupWithoutBrief'));
beforeEach(emptyStore);

const openLibrary = vi.fn();
const openPanel = vi.fn();
const findTab = async () => 7;
const show = () =>
  render(<PopupView findTab={findTab} openLibrary={openLibrary} openPanel={openPanel} />);
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });
const saveButton = () => screen.getByTestId('save-button');

/** A background that has read this page. */
const read = (reading: Reading, handlers: Partial<Handlers> = {}) =>
  answerWith({ readPage: async () => ok(reading), ...handlers });

/** A reading of an article that is in the store, and what the background says on saving it. */
async function storedReading() {
  const { outcome: stored } = await saveArticle(newSave(samplePage()));
  const state = savedState({ articleId: stored.saved.articleId });
  return { stored, reading: sampleReading({ saved: state }) };
}

describe('while the page is read', () => {
  it('the popup has the shape of the brief already', async () => {
    answerWith({ readPage: () => new Promise(() => undefined) });
    show();
    expect(screen.getByTestId('popup-skeleton')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Reading the page');
    await expectAccessible();
  });
});

describe('a page that was read', () => {
  it('shows outlet, headline, key points, sections and related stories', async () => {
    const calls = read(sampleReading());
    show();
    await screen.findByTestId('popup-brief');
    expect(calls[0]).toEqual({ call: 'readPage', data: { tabId: 7 } });
    expect(screen.getByText('The Halmar Courier')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.getAllByTestId('key-point')).toHaveLength(3);
    expect(screen.getAllByTestId('section-chip')).toHaveLength(2);
    expect(await screen.findAllByTestId('related-story')).toHaveLength(1);
    await expectAccessible();
  });

  it('goes to the sentence of a key point by its number', async () => {
    const calls = read(sampleReading(), { showSentence: async () => ok('shown') });
    show();
    await screen.findByTestId('popup-brief');
    key('2');
    await waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]).toEqual({
      call: 'showSentence',
      data: {
        tabId: 7,
        sentence: {
          text: 'The ferry operator Nordlys withdrew two of its five ships on Thursday.',
          before: '',
          after:
            'Cracks had been found in the loading ramps, its chief executive Marit Aasen said.',
        },
      },
    });
    await waitFor(() => expect(document.querySelector('[aria-current]')).toBeTruthy());
  });

  it('says so where the sentence is no longer on the page', async () => {
    read(sampleReading(), { showSentence: async () => ok('not-on-page') });
    show();
    fireEvent.click((await screen.findAllByTestId('key-point'))[0] as HTMLElement);
    expect(await screen.findByText('Not found on the page now.')).toBeTruthy();
  });

  it('moves through its rows by j and k', async () => {
    read(sampleReading());
    show();
    const rows = await screen.findAllByTestId('key-point');
    key('j');
    key('j');
    expect(document.activeElement).toBe(rows[1]);
    key('k');
    expect(document.activeElement).toBe(rows[0]);
  });

  it('opens the library, and a related story in it', async () => {
    read(sampleReading());
    show();
    fireEvent.click(await screen.findByTestId('related-story'));
    expect(openLibrary).toHaveBeenLastCalledWith('/article/council');
    key('l');
    expect(openLibrary).toHaveBeenLastCalledWith('/inbox');
  });
});

describe('what was just done', () => {
  it('is said once: an answer on a story takes the place of the save’s way back', async () => {
    const { stored, reading } = await storedReading();
    const possible = [storyNeighbour({ articleId: 'other' })];
    read(
      { ...reading, saved: null, story: { ...noStory, possible } },
      {
        save: async () => ok({ ...stored, kind: 'article-added' }),
        answerStory: async () => ok({ decisionId: 'decision' }),
      },
    );
    show();
    await screen.findByTestId('popup-brief');
    key('s');
    expect(await screen.findByTestId('undo-button')).toBeTruthy();
    fireEvent.click(await screen.findByTestId('answer-same'));
    expect((await screen.findByTestId('toast')).textContent).toContain('One story now.');
    expect(screen.getAllByTestId('undo-button')).toHaveLength(1);
    expect(screen.getByTestId('toast').contains(screen.getByTestId('undo-button'))).toBe(true);
  });
});

describe('the side panel', () => {
  it('opens by a button and by a key', async () => {
    read(sampleReading());
    show();
    await screen.findByTestId('popup-brief');
    fireEvent.click(screen.getByRole('button', { name: 'Open in the side panel' }));
    key('p');
    expect(openPanel).toHaveBeenCalledTimes(2);
  });

  it('opens from a page without a brief as well', async () => {
    openPanel.mockClear();
    answerWith({ readPage: async () => failed({ reason: 'no-article' }) });
    show();
    await screen.findByTestId('refusal');
    key('p');
    expect(openPanel).toHaveBeenCalledOnce();
  });

  it('is not offered where the browser has none', async () => {
    read(sampleReading());
    render(<PopupView findTab={findTab} openLibrary={openLibrary} openPanel={null} />);
    await screen.findByTestId('popup-brief');
    expect(screen.queryByTestId('open-panel')).toBeNull();
  });
});

describe('saving', () => {
  it('offers to take it back and to type tags, which are stored at each key', async () => {
    const { stored } = await storedReading();
    const calls = read(sampleReading(), {
      save: async () => ok({ ...stored, kind: 'article-added' }),
      setTags: async ({ tags }) => ok({ tags }),
    });
    show();
    await screen.findByTestId('popup-brief');
    expect(saveButton().textContent).toBe('Save');
    key('s');
    await screen.findByTestId('undo-button');
    expect(saveButton().textContent).toBe('Saved');
    expect(screen.getByTestId('saved-state').textContent).toBe('Saved on this device.');

    fireEvent.input(screen.getByTestId('tag-input'), { target: { value: 'ferries, win' } });
    await waitFor(() => expect(calls.at(-1)?.call).toBe('setTags'));
    expect(calls.at(-1)?.data).toEqual({
      articleId: stored.saved.articleId,
      tags: ['ferries', 'win'],
    });
    await expectAccessible();
  });

  it('is seen where another view saves the page', async () => {
    read(sampleReading());
    show();
    await screen.findByTestId('popup-brief');
    expect(saveButton().textContent).toBe('Save');
    await saveArticle(newSave(samplePage()));
    await waitFor(() => expect(saveButton().textContent).toBe('Saved'));
  });

  it('takes back what was saved', async () => {
    const { stored } = await storedReading();
    const calls = read(sampleReading(), {
      save: async () => ok({ ...stored, kind: 'article-added' }),
      undoSave: async () => {
        await emptyStore();
        return ok(null);
      },
    });
    show();
    fireEvent.click(await screen.findByTestId('save-button'));
    fireEvent.click(await screen.findByTestId('undo-button'));
    await waitFor(() => expect(saveButton().textContent).toBe('Save'));
    expect(calls.at(-1)?.data).toEqual({
      articleId: stored.saved.articleId,
      snapshotId: stored.snapshotId,
    });
  });

  it('says what went wrong, and can be tried again', async () => {
    read(sampleReading(), { save: async () => failed('disk-full') });
    show();
    fireEvent.click(await screen.findByTestId('save-button'));
    expect((await screen.findByTestId('save-error')).textContent).toMatch(/no room left/);
    expect(saveButton().textContent).toBe('Save');
  });
});

describe('an article that is saved already', () => {
  it('says so from the first paint on, with nothing left to save', async () => {
    const { reading } = await storedReading();
    const calls = read(reading);
    show();
    await screen.findByTestId('popup-brief');
    expect(saveButton().dataset.state).toBe('saved');
    expect(screen.getByTestId('saved-state').textContent).toMatch(/^Saved /);
    key('s');
    expect(calls).toHaveLength(1);
  });

  it('offers another version where its text has changed', async () => {
    await storedReading();
    read(sampleReading({ saved: savedState({ articleId: 'ferry', sameText: false }) }));
    show();
    await screen.findByTestId('popup-brief');
    expect(saveButton().textContent).toBe('Save version');
  });
});

describe('a page without a brief', () => {
  it.each(REFUSAL_REASONS)('says why, and what to do: %s', async (reason) => {
    answerWith({ readPage: async () => failed({ reason }) });
    show();
    const refusal = await screen.findByTestId('refusal');
    expect(refusal.dataset.reason).toBe(reason);
    expect(screen.getByRole('alert').textContent).toMatch(/\..+\./);
    expect(screen.queryByTestId('save-button')).toBeNull();
    await expectAccessible();
  });

  it('offers what was saved lately', async () => {
    await saveArticle(newSave(samplePage()));
    answerWith({ readPage: async () => failed({ reason: 'no-article' }) });
    show();
    const recent = await screen.findByTestId('recent-article');
    expect(recent.textContent).toContain('Two ferries withdrawn over cracked ramps');
    await expectAccessible();
  });

  it('can be tried again where that may help', async () => {
    const answers = [failed({ reason: 'page-changed' as const }), ok(sampleReading())];
    answerWith({ readPage: async () => answers.shift() ?? failed({ reason: 'no-answer' }) });
    show();
    fireEvent.click(await screen.findByTestId('retry'));
    expect(await screen.findByTestId('popup-brief')).toBeTruthy();
  });

  it('is worded where the background does not answer', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    answerWith({});
    show();
    expect((await screen.findByTestId('refusal')).dataset.reason).toBe('no-answer');
    warn.mockRestore();
  });
});
