// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SaveBar, type SaveBarProps } from '@/components/popup/SaveBar';
import { expectAccessible } from '../support/axe';
import { NOW, savedState } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const nothing = () => undefined;
const show = (props: Partial<SaveBarProps> = {}) =>
  render(
    <SaveBar
      saved={savedState()}
      selected={false}
      changes={null}
      error={null}
      done={null}
      knownTags={['winter']}
      now={NOW}
      onUndo={nothing}
      onOpen={nothing}
      onTags={nothing}
      {...props}
    />,
  );
const state = () => screen.getByTestId('saved-state').textContent;

describe('the save bar', () => {
  it('is not there for an article that is not saved', () => {
    const { container } = show({ saved: null });
    expect(container.textContent).toBe('');
  });

  it('says since when an article is saved, and opens it', () => {
    const onOpen = vi.fn();
    show({ onOpen });
    expect(state()).toBe('Saved 3 days ago');
    fireEvent.click(screen.getByTestId('open-saved'));
    expect(onOpen).toHaveBeenCalledWith('ferry');
  });

  it('says that the text has changed since, and what saving does', () => {
    show({ saved: savedState({ sameText: false }) });
    expect(state()).toBe('Saved 3 days ago. The text has changed since. Saving adds a version.');
  });

  it('says what has changed since, and leads to it', () => {
    const onOpen = vi.fn();
    const changes = { headline: true, figures: 2, sentences: 1 };
    show({ saved: savedState({ sameText: false }), changes, onOpen });
    expect(state()).toBe('Changed since you saved it 3 days ago: headline, 2 figures, 1 sentence.');
    fireEvent.click(screen.getByRole('button', { name: 'Save and compare' }));
    expect(onOpen).toHaveBeenCalledWith('ferry');
  });

  it('says that only spacing or time stamps differ', () => {
    const changes = { headline: false, figures: 0, sentences: 0 };
    show({ saved: savedState({ sameText: false }), changes });
    expect(state()).toMatch(/: only spacing or time stamps\.$/);
  });

  it('offers no changes for what is saved as it is', () => {
    const changes = { headline: true, figures: 0, sentences: 1 };
    show({ changes });
    expect(screen.queryByRole('button', { name: 'Save and compare' })).toBeNull();
  });

  it('says that saving adds a version where a selection is what can be saved', () => {
    show({ saved: savedState({ sameText: false }), selected: true });
    expect(state()).toBe('Saved 3 days ago. Saving your selection adds a version.');
  });

  it('says that only the link is saved', () => {
    show({ saved: savedState({ sameText: false, linkOnly: true }) });
    expect(state()).toBe('Link saved 3 days ago, without the text.');
  });

  it('offers to take back a save of just now', () => {
    const onUndo = vi.fn();
    show({ done: 'article-added', onUndo });
    expect(state()).toBe('Saved on this device.');
    fireEvent.click(screen.getByTestId('undo-button'));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('says that an article is in the trash, without tags to type', () => {
    show({ saved: savedState({ inTrash: true }) });
    expect(state()).toBe('In the trash.');
    expect(screen.queryByTestId('tag-input')).toBeNull();
  });

  it('says at once what could not be done', () => {
    show({ saved: null, error: 'disk-full' });
    expect(screen.getByRole('alert').textContent).toMatch(/no room left/);
  });

  it.each([
    ['saved', {}],
    [
      'changed',
      {
        saved: savedState({ sameText: false }),
        changes: { headline: true, figures: 2, sentences: 0 },
      },
    ],
    ['undoable', { done: 'snapshot-added' as const }],
    ['failed', { error: 'disk-full' as const }],
    ['tagged', { saved: savedState({ tags: ['ferries', 'winter'] }) }],
  ])('is accessible: %s', async (_, props) => {
    show(props);
    await expectAccessible();
  });
});
