// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageMarksOffer } from '@/components/views/PageMarksOffer';
import { makeBrief } from '@/lib/brief';
import type { Handlers } from '@/lib/messages/server';
import { ok } from '@/lib/model/result';
import type { ComparisonQuestion } from '@/lib/platform/comparison-worker';
import { compareArticles } from '@/lib/stories/compare';
import { articleOf, paragraphs } from '@/tests/support/articles';
import { deliver } from '@/tests/support/messages';
import { emptyStore } from '@/tests/support/store';
import { saved } from '@/tests/support/stories';
import { expectAccessible } from '../support/axe';
import { answerWith } from '../support/background';
import { sampleReading } from '../support/samples';
import { speak } from '../support/screen-language';

/** The comparison's worker, in the same thread. */
class WorkerHere {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  postMessage({ articles, answers }: ComparisonQuestion) {
    queueMicrotask(() => {
      if (isBroken) this.onerror?.({ message: 'broken' });
      else this.onmessage?.({ data: compareArticles(articles, answers) });
    });
  }
  terminate() {
    this.onmessage = null;
  }
}
let isBroken = false;

const SHARED = 'The ferry operator Nordlys withdrew two of its five ships on Thursday.';

beforeAll(() => speak('en'));
beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
  isBroken = false;
  vi.stubGlobal('Worker', WorkerHere);
  Element.prototype.scrollIntoView = () => undefined;
});

const other = () =>
  saved({
    outlet: 'Nordic Press',
    blocks: paragraphs([SHARED, 'The county council will meet on Monday to discuss new ships.']),
  });
const onPage: Partial<Handlers> = {
  showMarks: async ({ marks }) => ok({ found: marks.map(({ sentence }) => sentence) }),
  goToMark: async () => ok('shown'),
  hideMarks: async () => ok(null),
};
const show = (memberIds: string[], handlers: Partial<Handlers> = onPage) => {
  const calls = answerWith(handlers);
  const view = render(
    <PageMarksOffer reading={sampleReading()} articleId={null} memberIds={memberIds} />,
  );
  fireEvent.click(screen.getByTestId('mark-page'));
  return { calls, ...view };
};
const rows = async () => {
  await waitFor(() => expect(screen.getByTestId('marks').dataset.state).toBe('on'));
  return screen.getAllByTestId('mark-row');
};
const allRows = async () => {
  await rows();
  fireEvent.click(screen.getByTestId('more-marks'));
  return screen.getAllByTestId('mark-row');
};
const current = () =>
  screen.queryAllByRole('button', { current: true }).map((row) => row.textContent);
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });

describe('the marks of a page in the panel', () => {
  it('are its claims with what others have of them, in so many words', async () => {
    show([await other()]);
    const [first, second] = await rows();
    expect(first?.dataset.kind).toBe('shared');
    expect(first?.textContent).toContain('also in the article you saved');
    expect(second?.textContent).toContain('no matching sentence found');
    expect(screen.queryByTestId('mark-other')).toBeNull();
    fireEvent.click(screen.getByText(SHARED));
    expect((await screen.findByTestId('mark-other')).textContent).toBe(`Nordic Press ${SHARED}`);
    await expectAccessible();
  });

  it('are explained by their legend, which shows one kind of them on the page and in the list', async () => {
    const { calls } = show([await other()]);
    const all = await allRows();
    const legend = () => screen.getByTestId('mark-legend').textContent;
    expect(legend()).toBe(
      `Which marks are shownAll ${all.length}Also in others 1Without a match ${all.length - 1}`,
    );
    fireEvent.click(screen.getByTestId('show-alone'));
    await waitFor(() =>
      expect(screen.getAllByTestId('mark-row').map(({ dataset }) => dataset.kind)).toEqual(
        Array(all.length - 1).fill('alone'),
      ),
    );
    const marks = calls.at(-1)?.data as { marks: { kind: string }[] };
    expect(marks.marks.map(({ kind }) => kind)).toEqual(Array(all.length - 1).fill('alone'));
    fireEvent.click(screen.getByTestId('show-all'));
    await waitFor(() => expect(screen.getAllByTestId('mark-row')[0]?.dataset.kind).toBe('shared'));
  });

  it('are few in the list at first, with the selected one whatever its place', async () => {
    const many = Array.from(
      { length: 9 },
      (_, at) => `The ferry Halmar ${at + 1} takes ${at + 11} lorries to the island of Bryn ${at}.`,
    );
    const reading = sampleReading();
    const article = articleOf(many);
    answerWith(onPage);
    render(
      <PageMarksOffer
        reading={{
          ...reading,
          article: { ...reading.article, ...article },
          brief: makeBrief(article),
        }}
        articleId={null}
        memberIds={[await other()]}
      />,
    );
    fireEvent.click(screen.getByTestId('mark-page'));
    expect(await rows()).toHaveLength(5);
    for (let step = 0; step < 8; step += 1) await act(async () => void key('.'));
    expect(current()).toEqual([many[7]]);
    expect(screen.getAllByTestId('mark-row')).toHaveLength(6);
    fireEvent.click(screen.getByTestId('more-marks'));
    expect(screen.getAllByTestId('mark-row')).toHaveLength(9);
  });

  it('are gone through by keys, no further than the last', async () => {
    const { calls } = show([await other()]);
    const all = await allRows();
    key('.');
    await waitFor(() => expect(current()).toEqual([SHARED]));
    expect(calls.at(-1)).toEqual({ call: 'goToMark', data: { tabId: 7, sentence: 0 } });
    for (const _ of all) {
      await act(async () => void key('.'));
    }
    expect(all.at(-1)?.querySelector('[aria-current]')).toBeTruthy();
    key(',');
    await waitFor(() => expect(all.at(-2)?.querySelector('[aria-current]')).toBeTruthy());
  });

  it('select the row of the mark that is pointed at on the page', async () => {
    show([await other()]);
    const all = await rows();
    const script = { id: browser.runtime.id, tab: { id: 7 }, frameId: 0 };
    await act(async () => void (await deliver({ markedSentence: 1 }, script)));
    expect(all[1]?.querySelector('[aria-current]')).toBeTruthy();
  });

  it('go off by the key that brought them, and from the page with the view', async () => {
    const { calls, unmount } = show([await other()]);
    await rows();
    key('m');
    await waitFor(() => expect(screen.queryByTestId('mark-row')).toBeNull());
    expect(calls.at(-1)).toEqual({ call: 'hideMarks', data: { tabId: 7 } });
    key('m');
    await rows();
    unmount();
    expect(calls.at(-1)?.call).toBe('hideMarks');
  });

  it('say where a sentence is not on the page any more', async () => {
    show([await other()], { ...onPage, goToMark: async () => ok('not-on-page') });
    await rows();
    key('.');
    expect((await screen.findByTestId('mark-missing')).textContent).toBe(
      'Not found on the page now.',
    );
  });

  it('are none where the page has moved on', async () => {
    show([await other()], { ...onPage, showMarks: async () => ok({ found: [] }) });
    await screen.findByTestId('marks-gone');
    expect(screen.queryByTestId('mark-row')).toBeNull();
  });

  it('come of the eleven nearest articles at most, and the panel says so', async () => {
    const members = await Promise.all(Array.from({ length: 14 }, other));
    show(members);
    await rows();
    expect(screen.getByTestId('marks-compared').textContent).toBe(
      'Compared with 11 of the 14 saved articles of this story. The others were published further from this page in time, print its text, have no text or are in another language.',
    );
  });

  it('are none where the saved articles print the page’s own text', async () => {
    show([
      await saved({
        blocks: sampleReading().article.blocks.map(({ kind, text }) => ({ kind, text })),
      }),
    ]);
    await screen.findByTestId('marks-nothing');
    await expectAccessible();
  });

  it('are none where the comparison fails, and the panel says so', async () => {
    isBroken = true;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show([await other()]);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be marked');
  });
});
