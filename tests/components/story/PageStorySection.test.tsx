// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { PageStorySection, type PageStorySectionProps } from '@/components/story/PageStorySection';
import { noStory } from '@/tests/support/stories';
import { expectAccessible } from '../support/axe';
import { DAY, NOW, storyMember, storyNeighbour } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const full = {
  ...noStory,
  storyId: 'story',
  members: [
    storyMember(),
    storyMember({
      articleId: 'reprint',
      outlet: 'Fjordbladet',
      shared: {
        same: true,
        outlet: 'Nordic Press Agency',
        credit: 'Nordic Press Agency',
        isOrigin: false,
      },
    }),
  ],
  saved: 3,
  texts: 2,
  possible: [storyNeighbour({ articleId: 'possible' })],
  related: [storyNeighbour({ articleId: 'related' })],
};
const show = (props: Partial<PageStorySectionProps> = {}) =>
  render(
    <PageStorySection
      story={full}
      now={NOW}
      hrefOf={(id) => `#/${id}`}
      onOpen={() => undefined}
      onStory={null}
      onCompare={null}
      onAnswer={null}
      page={{ lang: 'en', onSentence: () => undefined }}
      {...props}
    />,
  );

const POINT = {
  text: 'Nine lorries were stranded on the island.',
  rank: 1,
  sentences: [0],
  spans: [{ start: 0, end: 41 }],
  rule: 'sample@1',
};
const FIGURE = {
  text: 'Nine',
  lo: 9,
  hi: 9,
  bound: 'exact' as const,
  unit: 'lorries',
  counts: 'lorries',
  sentences: [0],
  spans: [{ start: 0, end: 4 }],
  rule: 'sample@1',
};

describe('what is new on a page', () => {
  it('is said against the saved articles, in words that claim no more', async () => {
    show({ story: { ...full, newHere: { points: [POINT], figures: [FIGURE], compared: 2 } } });
    const words = screen.getByTestId('new-here').textContent;
    expect(words).toContain('Not found in the 2 saved articles of this story');
    expect(words).toContain(POINT.text);
    expect(words).toContain('FiguresNine (lorries)');
    await expectAccessible();
  });

  it('leads from a point and a figure to its sentence on the page', () => {
    const onSentence = vi.fn();
    const figure = { ...FIGURE, sentences: [3] };
    show({
      story: { ...full, newHere: { points: [POINT], figures: [figure], compared: 2 } },
      page: { lang: 'en', onSentence },
    });
    fireEvent.click(screen.getByTestId('new-point'));
    fireEvent.click(screen.getByTestId('new-figure'));
    expect(onSentence.mock.calls).toEqual([[0], [3]]);
  });

  it('has its first figures at once, and the others when they are asked for', () => {
    const figures = Array.from({ length: 8 }, (_, at) => ({
      ...FIGURE,
      text: `${at + 11}`,
      spans: [{ start: at * 9, end: at * 9 + 2 }],
    }));
    show({ story: { ...full, newHere: { points: [], figures, compared: 2 } } });
    const shown = () => screen.getAllByTestId('new-figure').map(({ textContent }) => textContent);
    expect(shown()).toHaveLength(5);
    const more = screen.getByTestId('more-new-figures');
    expect(more.textContent).toBe('3 more');
    fireEvent.click(more);
    expect(shown()).toHaveLength(8);
    expect(document.activeElement?.textContent).toBe('16 (lorries)');
    expect(screen.queryByTestId('more-new-figures')).toBeNull();
  });

  it('says of how many where some articles were not compared', () => {
    show({ story: { ...full, newHere: { points: [POINT], figures: [], compared: 1 } } });
    expect(screen.getByTestId('new-here').textContent).toContain(
      'Not found in 1 of the saved articles of this story',
    );
  });

  it('is not there where there is none', () => {
    show({ story: { ...full, newHere: { points: [], figures: [], compared: 2 } } });
    expect(screen.queryByTestId('new-here')).toBeNull();
  });
});

describe('the story of a page', () => {
  it('says how many articles are saved and how many independent texts these are', () => {
    show();
    expect(screen.getByTestId('story-counts').textContent).toBe('3 saved · 2 independent texts');
  });

  it('does not count texts before they are compared', () => {
    show({ story: { ...full, texts: null } });
    expect(screen.getByTestId('story-counts').textContent).toBe('3 saved');
  });

  it('lists the others with outlet, time and whose text they print', () => {
    show();
    const rows = screen.getAllByTestId('story-article').map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Ferry operator withdraws two shipsNordic Press Agency, 3 days ago',
      'Ferry operator withdraws two shipsFjordbladet, 3 days agosame text as Nordic Press Agency, which is credited as its origin',
    ]);
  });

  it('says whose text the page itself prints, and where nobody says whose it is', () => {
    show({
      story: { ...full, shared: { same: false, outlet: 'Echo', credit: null, isOrigin: false } },
    });
    expect(screen.getByTestId('page-shared-text').textContent).toBe(
      'This page shares much of its text with Echo, origin unknown',
    );
  });

  it('says of the text that others print that it is credited as their origin', () => {
    const shared = {
      same: true,
      outlet: 'Fjordbladet',
      credit: 'Nordic Press Agency',
      isOrigin: true,
    };
    show({ story: { ...full, members: [storyMember({ shared })], shared } });
    const said = 'credited as the origin of the text that Fjordbladet has too';
    expect(screen.getByTestId('shared-text').textContent).toBe(said);
    expect(screen.getByTestId('page-shared-text').textContent).toBe(`This page is ${said}`);
  });

  it('says why the page is of it', () => {
    show({ story: { ...full, reason: { names: ['Bryn'], words: [], days: 0 } } });
    expect(screen.getByTestId('story-reason').textContent).toBe('shares Bryn · same day');
  });

  it('has the reader’s name for it', () => {
    show({ story: { ...full, name: 'The ferries' } });
    expect(screen.getByText('The ferries')).toBeTruthy();
  });

  it('says why an article may be of it, and why one is related', () => {
    show();
    const reasons = screen.getAllByTestId('related-reason').map(({ textContent }) => textContent);
    expect(reasons).toEqual(Array(2).fill('shares Marit Aasen, Bryn, ferry · 2 days apart'));
  });

  it('takes the reader’s word that a related one is of it', () => {
    const onAnswer = vi.fn();
    show({ onAnswer });
    fireEvent.click(screen.getByTestId('related-same'));
    expect(onAnswer).toHaveBeenCalledWith('related', true);
  });

  it('says when an article was saved where its page gave no date', () => {
    const undated = storyNeighbour({ published: null, savedAt: NOW - DAY });
    show({ story: { ...noStory, related: [undated] } });
    expect(screen.getByText('saved yesterday')).toBeTruthy();
  });

  it('opens an article, and the story', () => {
    const [onOpen, onStory] = [vi.fn(), vi.fn()];
    show({ onOpen, onStory });
    fireEvent.click(screen.getByTestId('related-story'));
    fireEvent.click(screen.getByTestId('open-story'));
    expect([onOpen.mock.calls, onStory.mock.calls]).toEqual([[['related']], [['story']]]);
  });

  it('is nothing where the library has nothing near', () => {
    const { container } = show({ story: noStory });
    expect(container.textContent).toBe('');
  });

  it('is accessible', async () => {
    show({ onAnswer: () => undefined, onStory: () => undefined });
    await expectAccessible();
  });
});

describe('an article that may be of the same story', () => {
  it('is answered by a button or a key', () => {
    const onAnswer = vi.fn();
    show({ onAnswer });
    const room = within(screen.getByTestId('page-story'));
    fireEvent.click(room.getByTestId('answer-same'));
    fireEvent.click(room.getByTestId('answer-different'));
    fireEvent.keyDown(document.body, { key: 'y' });
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(onAnswer.mock.calls).toEqual([
      ['possible', true],
      ['possible', false],
      ['possible', true],
      ['possible', false],
    ]);
  });

  it('waits for the answer until the page is saved', () => {
    show();
    expect(screen.queryByTestId('answer-same')).toBeNull();
    expect(screen.getByText('Save this page to say whether it is.')).toBeTruthy();
  });
});
