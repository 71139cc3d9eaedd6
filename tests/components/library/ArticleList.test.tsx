// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ArticleList, type ArticleListProps } from '@/components/library/ArticleList';
import { expectAccessible } from '../support/axe';
import { DAY, NOW, sampleItem } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const nothing = () => undefined;
const show = (props: Partial<ArticleListProps> = {}) =>
  render(
    <ArticleList
      shelf={{ kind: 'inbox' }}
      items={[sampleItem()]}
      total={1}
      openId={null}
      selected={new Set()}
      unfolded={new Set()}
      now={NOW}
      onSelect={nothing}
      onUnfold={nothing}
      onMore={nothing}
      renderPoints={(id) => <p>Key points of {id}</p>}
      {...props}
    />,
  );

describe('a row', () => {
  it('says in two lines what it is: headline; outlet, age, length and tags', () => {
    show({ items: [sampleItem({ reader: { tags: ['ferries'] } })] });
    expect(screen.getByRole('link').textContent).toBe('Two ferries withdrawn over cracked ramps');
    const row = screen.getByTestId('library-row').textContent;
    expect(row).toContain('The Halmar Courier');
    expect(row).toContain('yesterday');
    expect(row).toContain('2 min');
    expect(row).toContain('ferries');
  });

  it('says where only the link is kept, in place of a length', () => {
    const kept = { snapshotId: null, words: 0, minutes: 0, access: null, genre: null };
    show({ items: [sampleItem({ article: { ...kept, confidence: null } })] });
    expect(screen.getByTestId('link-only').textContent).toBe('link only');
    expect(screen.getByTestId('library-row').textContent).not.toContain('min');
  });

  it('says where only a part of the text was on the page', () => {
    const access = { level: 'partial' as const, reasons: ['isAccessibleForFree: false'] };
    show({ items: [sampleItem({ article: { access } })] });
    expect(screen.getByTestId('part-only').textContent).toBe('part only');
  });

  it('leads to its article on the same shelf', () => {
    show({ shelf: { kind: 'tag', tag: 'cold winter' } });
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/tag/cold%20winter/ferry');
  });

  it('bears a mark while it is unread', () => {
    show();
    expect(screen.getByTestId('unread-mark').textContent).toBe('Unread');
  });

  it('bears none once it is read', () => {
    show({ items: [sampleItem({ reader: { readAt: NOW } })] });
    expect(screen.queryByTestId('unread-mark')).toBeNull();
  });

  it('says in the trash how long it can be restored', () => {
    const reader = { place: 'trash' as const, trashedAt: NOW - 3 * DAY };
    show({ shelf: { kind: 'trash' }, items: [sampleItem({ reader })] });
    expect(screen.getByText('27 days left')).toBeTruthy();
  });

  it('shows its key points once it is unfolded', () => {
    const onUnfold = vi.fn();
    show({ onUnfold });
    expect(screen.queryByText('Key points of ferry')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show the key points' }));
    expect(onUnfold).toHaveBeenCalledWith('ferry', true);
    show({ unfolded: new Set(['ferry']) });
    expect(screen.getByText('Key points of ferry')).toBeTruthy();
  });

  it('can be selected', () => {
    const onSelect = vi.fn();
    show({ onSelect });
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onSelect).toHaveBeenCalledWith('ferry', true);
  });
});

describe('a list', () => {
  it('that was cut says how many are left, and brings them', () => {
    const onMore = vi.fn();
    show({ total: 101, onMore });
    fireEvent.click(screen.getByRole('button', { name: 'Show more (100 left)' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  it.each([
    ['at rest', {}],
    ['unfolded', { unfolded: new Set(['ferry']) }],
    ['selected', { selected: new Set(['ferry']) }],
    ['open', { openId: 'ferry' }],
    ['cut', { total: 101 }],
  ])('is accessible: %s', async (_, props) => {
    show(props);
    await expectAccessible();
  });
});
