// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryView } from '@/components/views/LibraryView';
import { createHandlers } from '@/lib/services/handlers';
import { database } from '@/lib/storage/database';
import { newId } from '@/tests/support/articles';
import { emptyStore } from '@/tests/support/store';
import { match, placed, saved, savedStory } from '@/tests/support/stories';
import { expectAccessible } from '../support/axe';
import { answerWith } from '../support/background';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));
beforeEach(async () => {
  await emptyStore();
  location.hash = '#/stories';
  answerWith(createHandlers({ now: () => Date.now(), newId }));
});

const storyOf = async (articleId: string) =>
  (await database().placements.get(articleId))?.storyId ?? '';
async function open(articleId: string): Promise<void> {
  location.hash = `#/stories/${await storyOf(articleId)}`;
  render(<LibraryView />);
  await screen.findByTestId('story-page');
}
const members = () => screen.queryAllByTestId('story-member').length;

describe('the stories of the library', () => {
  it('are listed with their headline, none that is one article', async () => {
    await savedStory(2);
    await placed(await saved({ title: 'Alone' }));
    render(<LibraryView />);
    const rows = await screen.findAllByTestId('story-row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Harbour bridge closed after crack is found.*2 articles/),
    ]);
    expect(screen.getByTestId('shelf-stories').textContent).toBe('Stories1');
    await expectAccessible();
  });

  it('say what belongs there where there are none', async () => {
    render(<LibraryView />);
    expect((await screen.findByTestId('shelf-empty')).textContent).toContain('No stories yet.');
  });

  it('say so where the store cannot be read', async () => {
    vi.spyOn(database().stories, 'orderBy').mockImplementation(() => {
      throw new Error('closed');
    });
    render(<LibraryView />);
    expect(await screen.findByTestId('stories-failed')).toBeTruthy();
    vi.restoreAllMocks();
  });

  it('open by their row, and close by Escape', async () => {
    await savedStory(2);
    render(<LibraryView />);
    fireEvent.click(await screen.findByTestId('story-row-link'));
    location.hash = screen.getByTestId('story-row-link').getAttribute('href') ?? '';
    await screen.findByTestId('story-page');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByTestId('story-page')).toBeNull());
  });
});

describe('an open story', () => {
  it('is gone where its articles are', async () => {
    location.hash = '#/stories/nobody';
    render(<LibraryView />);
    expect(await screen.findByTestId('story-gone')).toBeTruthy();
  });

  it('takes the reader’s name, and gives it back by undo', async () => {
    const [a = ''] = await savedStory(2);
    await open(a);
    fireEvent.click(screen.getByTestId('rename-story'));
    fireEvent.input(screen.getByTestId('story-name'), { target: { value: 'The crack' } });
    fireEvent.click(screen.getByTestId('keep-name'));
    await waitFor(() => expect(screen.getByTestId('story-title').textContent).toBe('The crack'));
    fireEvent.click(await screen.findByTestId('undo-button'));
    await waitFor(() =>
      expect(screen.getByTestId('story-title').textContent).toMatch(/^Harbour bridge closed/),
    );
  });

  it('lets an article go, and takes it back by undo', async () => {
    const [a = '', , c = ''] = await savedStory(3);
    await open(a);
    const box = document.querySelectorAll<HTMLInputElement>('[data-testid="story-member"] input');
    fireEvent.click(box[2] as HTMLInputElement);
    fireEvent.click(await screen.findByTestId('split-story'));
    await waitFor(() => expect(members()).toBe(2));
    expect(await storyOf(c)).not.toBe(await storyOf(a));
    fireEvent.keyDown(document.body, { key: 'u' });
    await waitFor(async () => expect(await database().answers.count()).toBe(0));
  });

  it('is merged with another one that is picked, and followed there', async () => {
    const [one, other] = [await savedStory(2), await savedStory(3)];
    await open(one[0] ?? '');
    fireEvent.click(screen.getByTestId('merge-story'));
    fireEvent.click(await screen.findByTestId('pick-story'));
    await waitFor(() => expect(members()).toBe(5));
    await waitFor(async () =>
      expect(location.hash).toBe(`#/stories/${await storyOf(other[0] ?? '')}`),
    );
  });

  it('asks about what may be of it', async () => {
    const ids = await savedStory(2);
    const likely = ids.map((id) => match(id, 'maybe'));
    await placed(await saved({ title: 'Ferries run late' }), likely);
    await open(ids[0] ?? '');
    fireEvent.click(await screen.findByTestId('answer-same'));
    await waitFor(() => expect(members()).toBe(3));
  });

  it('leads to an article at its shelf', async () => {
    const [a = ''] = await savedStory(2);
    await open(a);
    fireEvent.click(screen.getAllByTestId('story-article')[0] as HTMLElement);
    expect(await screen.findByTestId('article-page')).toBeTruthy();
    await waitFor(() => expect(location.hash).toBe(`#/inbox/${a}`));
    expect((await screen.findByTestId('story-counts')).textContent).toMatch(/^2 saved/);
  });
});
