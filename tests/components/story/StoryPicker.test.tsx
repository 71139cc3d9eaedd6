// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { StoryPicker, type StoryPickerProps } from '@/components/story/StoryPicker';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const NONE_THERE = /no other story/;
function show(stories: StoryPickerProps['stories'], onMore = () => undefined) {
  const nothing = () => undefined;
  render(
    <StoryPicker
      title="Which?"
      stories={stories}
      onMore={onMore}
      onPick={nothing}
      onClose={nothing}
    />,
  );
}

describe('the choice among stories', () => {
  it('says that there is no other one only where that is known', () => {
    show({ state: 'ready', value: { items: [], rest: 0 } });
    expect(screen.getByText(NONE_THERE)).toBeTruthy();
  });

  it('does not say so while they are looked up', () => {
    show({ state: 'loading' });
    expect(screen.queryByText(NONE_THERE)).toBeNull();
  });

  it('says so where they cannot be read', () => {
    show({ state: 'failed', error: new Error('closed') });
    expect(screen.queryByText(NONE_THERE)).toBeNull();
    expect(screen.getByRole('alert').textContent).toMatch(/could not be opened/);
  });

  it('leads to those that were not asked for yet', () => {
    const onMore = vi.fn();
    show({ state: 'ready', value: { items: [], rest: 3 } }, onMore);
    fireEvent.click(screen.getByTestId('more-to-pick'));
    expect(onMore).toHaveBeenCalledOnce();
  });
});
