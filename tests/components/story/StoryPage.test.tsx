// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { StoryPage, type StoryPageProps } from '@/components/story/StoryPage';
import { expectAccessible } from '../support/axe';
import { NOW, storyNeighbour } from '../support/samples';
import { speak } from '../support/screen-language';
import { fullStory } from '../support/stories';

beforeAll(() => speak('en'));

const nothing = () => undefined;
const show = (props: Partial<StoryPageProps> = {}) =>
  render(
    <StoryPage
      story={fullStory()}
      now={NOW}
      selected={new Set()}
      hrefOf={(id) => `#/${id}`}
      onOpen={nothing}
      onBack={nothing}
      onSelect={nothing}
      onRename={nothing}
      onMerge={nothing}
      onCompare={nothing}
      onMove={nothing}
      onSplit={nothing}
      onAnswer={nothing}
      {...props}
    />,
  );
const words = (testId: string) => screen.getByTestId(testId).textContent;

describe('the page of a story', () => {
  it('says how much there is, from when to when, and who tells it', () => {
    show();
    expect(words('story-facts')).toMatch(
      /^2 articles · 2 independent texts · Nov 17\s–\s18, 2026Nordic Press Agency, Fjordbladet$/,
    );
  });

  it('tells with each article what it told first, and what it repeats when asked', () => {
    const onOpen = vi.fn();
    show({ onOpen });
    const articles = screen.getAllByTestId('points-of-article').map((item) => item.textContent);
    expect(articles[0]).toContain('Two ferries were withdrawn.');
    expect(articles[1]).toContain('The council pays.');
    expect(articles[1]).not.toContain('Two ferries are gone.');
    expect(articles[1]).toContain('1 more, in an earlier article too');
    fireEvent.click(screen.getByTestId('repeated-points'));
    fireEvent.click(screen.getByText('Two ferries are gone.'));
    expect(onOpen).toHaveBeenCalledWith('council', 0);
    fireEvent.click(screen.getByTestId('repeated-points'));
    expect(screen.queryByText('Two ferries are gone.')).toBeNull();
  });

  it('has the people with what each outlet calls them', () => {
    show();
    const people = screen.getAllByTestId('story-person').map(({ textContent }) => textContent);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatch(
      /Marit Aasen in 2 articles.*chief executive.*Nordic Press Agency.*head of the ferry line.*Fjordbladet/,
    );
  });

  it('names the outlets that call a person the same together', () => {
    const story = fullStory();
    const [person] = story.digest?.people ?? [];
    const phrases = person?.phrases.map((phrase) => ({ ...phrase, text: 'chief executive' })) ?? [];
    const people = person ? [{ ...person, phrases }] : [];
    show({ story: { ...story, digest: story.digest && { ...story.digest, people } } });
    const rows = within(screen.getByTestId('story-people')).getAllByTestId('part-row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Nordic Press Agency, Fjordbladet'),
    ]);
  });

  it('leads from each of them to its sentence', () => {
    const onOpen = vi.fn();
    show({ onOpen });
    const row = (part: string) =>
      within(screen.getByTestId(part)).getAllByTestId('part-row')[0] as HTMLElement;
    for (const part of ['story-points', 'story-people', 'story-timeline'])
      fireEvent.click(row(part));
    expect(onOpen.mock.calls).toEqual([
      ['wire', 0],
      ['wire', 3],
      ['wire', 1],
    ]);
  });

  it('asks about articles that may be of it', () => {
    const onAnswer = vi.fn();
    show({ story: fullStory({ possible: [storyNeighbour({ articleId: 'maybe' })] }), onAnswer });
    fireEvent.click(screen.getByTestId('answer-different'));
    expect(onAnswer).toHaveBeenCalledWith('maybe', false);
  });

  it('takes a new name by Enter, and none by Escape', async () => {
    const onRename = vi.fn();
    show({ onRename });
    fireEvent.click(screen.getByTestId('rename-story'));
    fireEvent.input(screen.getByTestId('story-name'), { target: { value: 'The ferries' } });
    fireEvent.keyDown(screen.getByTestId('story-name'), { key: 'Escape' });
    expect(onRename).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByTestId('rename-story'));
    fireEvent.input(screen.getByTestId('story-name'), { target: { value: 'The ferries' } });
    fireEvent.click(screen.getByTestId('keep-name'));
    expect(onRename).toHaveBeenCalledWith('The ferries');
  });

  it('takes out what is picked, never all of it, and moves one at a time', () => {
    const [onSplit, onMove] = [vi.fn(), vi.fn()];
    const { rerender } = show({ selected: new Set(['wire']), onSplit, onMove });
    fireEvent.click(screen.getByTestId('split-story'));
    fireEvent.click(screen.getByTestId('move-to-story'));
    expect([onSplit.mock.calls, onMove.mock.calls]).toEqual([[[['wire']]], [['wire']]]);
    rerender(
      <StoryPage
        {...{ story: fullStory(), now: NOW, selected: new Set(['wire', 'council']) }}
        {...{ hrefOf: String, onOpen: nothing, onBack: nothing, onSelect: nothing }}
        {...{
          onRename: nothing,
          onMerge: nothing,
          onCompare: nothing,
          onMove,
          onSplit,
          onAnswer: nothing,
        }}
      />,
    );
    expect(screen.queryByTestId('split-story')).toBeNull();
    expect(screen.queryByTestId('move-to-story')).toBeNull();
  });

  it('stands already while its articles are compared', () => {
    show({ story: fullStory({ digest: null, texts: null }) });
    expect(screen.getAllByTestId('story-member')).toHaveLength(2);
    expect(words('story-facts')).toContain('2 articles · Nov');
  });

  it('is accessible', async () => {
    show({ story: fullStory({ possible: [storyNeighbour()] }), selected: new Set(['wire']) });
    await expectAccessible();
  });
});
