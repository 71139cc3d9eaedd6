// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ArticleBar } from '@/components/library/ArticleBar';
import { ConfirmDialog } from '@/components/library/ConfirmDialog';
import { HelpDialog } from '@/components/library/HelpDialog';
import { ListHead } from '@/components/library/ListHead';
import { Rail } from '@/components/library/Rail';
import type { Shelf } from '@/components/library/routes';
import { ShelfEmpty } from '@/components/library/ShelfEmpty';
import { Toast } from '@/components/ui/Toast';
import { expectAccessible } from '../support/axe';
import { sampleView } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const nothing = () => undefined;

describe('the rail', () => {
  const counts = {
    places: { inbox: 4, archive: 0, trash: 1, unread: 2, stories: 3 },
    tags: [{ tag: 'winter', count: 3 }],
  };

  it('has the shelves and the tags in use, with what lies there', async () => {
    render(
      <Rail
        counts={counts}
        shelf={{ kind: 'tag', tag: 'winter' }}
        onAbout={nothing}
        onSettings={nothing}
        onHelp={nothing}
      />,
    );
    const entries = screen.getAllByRole('link').map(({ textContent }) => textContent);
    expect(entries).toEqual(['Inbox4', 'Unread2', 'Stories3', 'Archive', 'Trash1', 'winter3']);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('winter3');
    await expectAccessible();
  });

  it('stands there before the counts are known', () => {
    render(
      <Rail
        counts={null}
        shelf={{ kind: 'inbox' }}
        onAbout={nothing}
        onSettings={nothing}
        onHelp={nothing}
      />,
    );
    expect(screen.getAllByRole('link')).toHaveLength(5);
  });
});

describe('the head of a list', () => {
  const show = (props: Partial<Parameters<typeof ListHead>[0]>) =>
    render(
      <ListHead
        shelf={{ kind: 'inbox' }}
        total={3}
        selected={0}
        onClear={nothing}
        onArchive={nothing}
        onInbox={nothing}
        onTrash={nothing}
        onRestore={nothing}
        onRead={nothing}
        onCompare={nothing}
        onEmptyTrash={nothing}
        {...props}
      />,
    );
  const buttons = () =>
    screen
      .queryAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);

  it('counts what is on the shelf', () => {
    show({});
    expect(screen.getByTestId('shelf-total').textContent).toBe('3 articles');
    expect(buttons()).toEqual([]);
  });

  it('says what can be done with a selection', () => {
    show({ selected: 2 });
    expect(buttons()).toEqual([
      'Lay the selected articles side by side',
      'Mark as read',
      'Archive',
      'Move to the trash',
      'Clear the selection',
    ]);
  });

  it('offers in the trash to restore and to empty it', () => {
    show({ shelf: { kind: 'trash' } });
    expect(buttons()).toEqual(['Empty the trash']);
    show({ shelf: { kind: 'trash' }, selected: 1 });
    expect(buttons()).toContain('Restore');
    expect(buttons()).toContain('Delete for good');
  });

  it.each<[string, Partial<Parameters<typeof ListHead>[0]>]>([
    ['at rest', {}],
    ['with a selection', { selected: 2 }],
    ['in the trash', { shelf: { kind: 'trash' } }],
  ])('is accessible: %s', async (_, props) => {
    show(props);
    await expectAccessible();
  });
});

describe('the bar of an article', () => {
  const show = (reader = {}, url = 'https://courier.example/ferry') =>
    render(
      <ArticleBar
        reader={{ ...sampleView().reader, ...reader }}
        url={url}
        onBack={nothing}
        onRead={nothing}
        onArchive={nothing}
        onInbox={nothing}
        onTrash={nothing}
        onRestore={nothing}
      />,
    );

  it('opens the original page', () => {
    show();
    const link = screen.getByTestId('open-original');
    expect(link.getAttribute('href')).toBe('https://courier.example/ferry');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'links to nothing but web pages: %s',
    (url) => {
      show({}, url);
      expect(screen.queryByRole('link')).toBeNull();
    },
  );

  it('offers in the trash only to restore or to delete for good', () => {
    show({ place: 'trash' });
    expect(screen.getByTestId('restore')).toBeTruthy();
    expect(screen.getByTestId('delete-for-good')).toBeTruthy();
    expect(screen.queryByTestId('archive')).toBeNull();
  });

  it.each([{}, { place: 'archive', readAt: 1 }, { place: 'trash' }])(
    'is accessible: %o',
    async (reader) => {
      show(reader);
      await expectAccessible();
    },
  );
});

describe('dialogs', () => {
  it('ask before deleting for good, and say what goes', async () => {
    const onConfirm = vi.fn();
    const onCancel = vi.fn();
    render(<ConfirmDialog count={2} title={null} onConfirm={onConfirm} onCancel={onCancel} />);
    expect(screen.getByRole('dialog', { name: 'Delete 2 articles for good?' })).toBeTruthy();
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onConfirm).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('list the keys', async () => {
    render(<HelpDialog onClose={nothing} />);
    expect(screen.getByRole('dialog', { name: 'Keyboard keys' })).toBeTruthy();
    await expectAccessible();
  });
});

describe('empty shelves', () => {
  it.each<Shelf>([
    { kind: 'inbox' },
    { kind: 'unread' },
    { kind: 'archive' },
    { kind: 'trash' },
    { kind: 'tag', tag: 'winter' },
  ])('say what belongs there: %o', async (shelf) => {
    render(<ShelfEmpty shelf={shelf} />);
    expect(screen.getByTestId('shelf-empty').textContent).toMatch(/\..+\./);
    await expectAccessible();
  });
});

describe('the toast', () => {
  it('is accessible', async () => {
    render(<Toast words="Article archived." failed={false} onUndo={nothing} onClose={nothing} />);
    await expectAccessible();
  });
});
