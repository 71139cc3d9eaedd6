// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryView } from '@/components/views/LibraryView';
import { createHandlers } from '@/lib/services/handlers';
import { database } from '@/lib/storage/database';
import { articleView, listArticles } from '@/lib/storage/queries';
import { saveArticle, saveLink } from '@/lib/storage/save-article';
import { newId, newSave } from '@/tests/support/articles';
import { emptyStore } from '@/tests/support/store';
import { expectAccessible } from '../support/axe';
import { answerWith } from '../support/background';
import { samplePage } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));
beforeEach(async () => {
  await emptyStore();
  location.hash = '';
  answerWith(createHandlers({ now: () => Date.now(), newId }));
});

/** Saves articles, the last one newest, and gives their ids. */
async function saved(...titles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, title] of titles.entries()) {
    const url = `https://courier.example/${at}`;
    const { outcome } = await saveArticle(newSave(samplePage({ title, url }), { now: at + 1 }));
    ids.push(outcome.saved.articleId);
  }
  return ids;
}

const key = (name: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
const titles = () =>
  screen.queryAllByTestId('library-row-link').map(({ textContent }) => textContent);
const place = async (id: string | undefined) => (await articleView(id ?? ''))?.reader.place;

async function show(...articles: string[]): Promise<string[]> {
  const ids = await saved(...articles);
  render(<LibraryView />);
  if (articles.length > 0) await screen.findAllByTestId('library-row');
  return ids;
}

describe('the list', () => {
  it('has the inbox, newest first', async () => {
    await show('First', 'Second');
    expect(titles()).toEqual(['Second', 'First']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Inbox');
    await expectAccessible();
  });

  it('says what to do while it is empty', async () => {
    await show();
    expect(await screen.findByTestId('shelf-empty')).toBeTruthy();
    await expectAccessible();
  });

  it('unfolds the key points of a row', async () => {
    await show('First');
    fireEvent.click(screen.getByTestId('unfold-row'));
    expect((await screen.findByTestId('row-key-points')).textContent).toContain('Nordlys');
  });

  it('shows what is saved elsewhere meanwhile', async () => {
    await show('First');
    await saveArticle(newSave(samplePage({ title: 'Second', url: 'https://courier.example/x' })));
    await waitFor(() => expect(titles()).toContain('Second'));
  });

  it('has the first hundred of many, and more on demand', async () => {
    for (let at = 0; at < 101; at++)
      await saveArticle(newSave({ url: `https://courier.example/${at}` }, { now: at }));
    await show();
    await waitFor(() => expect(titles()).toHaveLength(100));
    fireEvent.click(screen.getByTestId('more-rows'));
    await waitFor(() => expect(titles()).toHaveLength(101));
  });
});

describe('an article', () => {
  it('opens by the keyboard alone, and counts as read', async () => {
    const [id = ''] = await show('First');
    key('j');
    expect(document.activeElement?.textContent).toBe('First');
    fireEvent.click(document.activeElement as HTMLElement);
    location.hash = `/inbox/${id}`;
    expect(await screen.findByTestId('article-page')).toBeTruthy();
    await waitFor(async () => expect((await articleView(id))?.reader.readAt).not.toBeNull());
    await expectAccessible();
  });

  it('that is named alone is shown on its own shelf', async () => {
    const [id = ''] = await saved('First');
    await createHandlers({ now: () => 1, newId }).move({ articleIds: [id], place: 'archive' });
    location.hash = `/article/${id}`;
    render(<LibraryView />);
    await screen.findByTestId('article-page');
    await waitFor(() => expect(location.hash).toBe(`#/archive/${id}`));
  });

  it('that is gone for good is said to be gone', async () => {
    location.hash = '/article/nothing';
    render(<LibraryView />);
    expect(await screen.findByTestId('article-gone')).toBeTruthy();
  });

  it('goes to the next one by j and back to the list by Escape', async () => {
    const [, second = ''] = await saved('First', 'Second');
    location.hash = `/inbox/${second}`;
    render(<LibraryView />);
    await screen.findByTestId('article-page');
    await screen.findAllByTestId('library-row');
    key('j');
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('First'),
    );
    key('Escape');
    await waitFor(() => expect(screen.queryByTestId('article-page')).toBeNull());
  });
});

describe('moving articles', () => {
  it('archives the row with the focus and takes it back', async () => {
    const [id] = await show('First');
    key('j');
    key('e');
    await waitFor(() => expect(titles()).toEqual([]));
    expect(await place(id)).toBe('archive');
    expect((await screen.findByTestId('toast')).textContent).toContain('Article archived.');
    key('u');
    await waitFor(() => expect(titles()).toEqual(['First']));
    expect(await place(id)).toBe('inbox');
  });

  it('moves a selection to the trash and restores it', async () => {
    const ids = await show('First', 'Second');
    key('j');
    key('x');
    key('j');
    key('x');
    key('#');
    expect((await screen.findByTestId('toast')).textContent).toContain('2 articles moved');
    expect(await Promise.all(ids.map(place))).toEqual(['trash', 'trash']);
    key('u');
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('marks as unread and read', async () => {
    const [id = ''] = await show('First');
    key('j');
    key('m');
    await waitFor(() => expect(screen.queryByTestId('unread-mark')).toBeNull());
    key('m');
    await waitFor(() => expect(screen.queryByTestId('unread-mark')).toBeTruthy());
    expect((await articleView(id))?.reader.readAt).toBeNull();
  });
});

describe('the trash', () => {
  const trashed = async () => {
    const ids = await saved('First', 'Second');
    await createHandlers({ now: () => Date.now(), newId }).move({
      articleIds: ids,
      place: 'trash',
    });
    location.hash = '/trash';
    render(<LibraryView />);
    await screen.findAllByTestId('library-row');
    return ids;
  };
  const left = async () => (await listArticles({ place: 'trash', limit: 9, offset: 0 })).total;

  it('deletes for good only after a question', async () => {
    await trashed();
    key('j');
    key('Delete');
    const dialog = await screen.findByTestId('confirm-dialog');
    expect(within(dialog).getByText('Second')).toBeTruthy();
    fireEvent.click(screen.getByTestId('confirm-cancel'));
    expect(await left()).toBe(2);
    key('#');
    fireEvent.click(await screen.findByTestId('confirm-delete'));
    await waitFor(() => expect(titles()).toEqual(['First']));
    expect(await left()).toBe(1);
  });

  it('can be emptied', async () => {
    await trashed();
    fireEvent.click(screen.getByTestId('empty-trash'));
    fireEvent.click(await screen.findByTestId('confirm-delete'));
    expect(await screen.findByTestId('shelf-empty')).toBeTruthy();
    expect(await left()).toBe(0);
  });
});

describe('a store that cannot be read', () => {
  it('is said to be so, with what to do', async () => {
    vi.spyOn(database().readers, 'where').mockImplementation(() => {
      throw new Error('The store is broken');
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await show();
    const words = (await screen.findByTestId('library-failed')).textContent;
    expect(words).toMatch(/could not be opened.+Reload this page/);
    await expectAccessible();
  });
});

describe('help', () => {
  it('is one key away', async () => {
    await show();
    key('?');
    expect(await screen.findByTestId('help-dialog')).toBeTruthy();
  });
});

describe('a link that was saved without its text', () => {
  it('says what is kept, and leads to the page', async () => {
    const { title, byline, published, modified, outlet, lang, url } = samplePage();
    const page = { title, byline, published, modified, outlet, lang, url };
    await saveLink({ page, addressKeys: ['a'], now: 1, newId });
    render(<LibraryView />);
    const link = await screen.findByTestId('library-row-link');
    expect(screen.getByTestId('link-only')).toBeTruthy();
    fireEvent.click(screen.getByTestId('unfold-row'));
    expect(await screen.findByText(/^Only the link is kept/)).toBeTruthy();
    location.hash = link.getAttribute('href') ?? '';
    expect(await screen.findByTestId('link-kept')).toBeTruthy();
    expect(screen.getByTestId('link-address').getAttribute('href')).toBe(url);
    expect(screen.queryByTestId('article-brief')).toBeNull();
    await expectAccessible();
  });
});
