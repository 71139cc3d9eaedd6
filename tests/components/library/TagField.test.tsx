// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { TagField } from '@/components/library/TagField';
import { expectAccessible } from '../support/axe';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const show = (initial: string[] = []) => {
  const onChange = vi.fn();
  render(<TagField initial={initial} known={['winter']} onChange={onChange} />);
  const input = screen.getByTestId('tag-input') as HTMLInputElement;
  return {
    input,
    onChange,
    type: (value: string) => fireEvent.input(input, { target: { value } }),
    tags: () => screen.queryAllByTestId('tag').map(({ textContent }) => textContent),
  };
};

describe('the tag field', () => {
  it('hands on what is typed at each key, so that closing loses nothing', () => {
    const { type, onChange } = show(['winter']);
    type('fer');
    expect(onChange).toHaveBeenLastCalledWith(['winter', 'fer']);
  });

  it.each(['ferries,', 'ferries;', 'ferries、', 'ferries،'])('ends a tag: %s', (typed) => {
    const { type, tags, input } = show();
    type(typed);
    expect(tags()).toEqual(['ferries']);
    expect(input.value).toBe('');
  });

  it('ends a tag by Enter', () => {
    const { type, tags, input } = show();
    type('ferries');
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(tags()).toEqual(['ferries']);
  });

  it('takes no tag twice and folds white space', () => {
    const { type, onChange } = show(['cold winter']);
    type(' cold   winter ,');
    expect(onChange).toHaveBeenLastCalledWith(['cold winter']);
  });

  it('removes a tag by its button, and the last one by Backspace', () => {
    const { input, onChange } = show(['ferries', 'winter']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove the tag ferries' }));
    expect(onChange).toHaveBeenLastCalledWith(['winter']);
    fireEvent.keyDown(input, { key: 'Backspace' });
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('is accessible', async () => {
    show(['ferries']);
    await expectAccessible();
  });
});
