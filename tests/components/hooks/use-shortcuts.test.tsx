// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { type Shortcuts, useShortcuts } from '@/components/hooks/use-shortcuts';

function Page({ shortcuts }: { shortcuts: Shortcuts }) {
  useShortcuts(shortcuts);
  return (
    <>
      <input type="text" />
      <input type="checkbox" />
      <dialog open>
        <button type="button">In a dialog</button>
      </dialog>
    </>
  );
}

const show = (act = vi.fn()) => {
  const { container } = render(<Page shortcuts={{ s: act }} />);
  const press = (selector: string, init: KeyboardEventInit = {}) =>
    fireEvent.keyDown(container.querySelector(selector) ?? document.body, { key: 's', ...init });
  return { act, press };
};

it('a key acts wherever the focus is, also on a checkbox', () => {
  const { act, press } = show();
  press('body');
  press('[type="checkbox"]');
  expect(act).toHaveBeenCalledTimes(2);
});

it('a key does nothing while somebody types or answers a dialog', () => {
  const { act, press } = show();
  press('[type="text"]');
  press('dialog button');
  expect(act).not.toHaveBeenCalled();
});

it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
  'a key with a modifier is left to the browser: %o',
  (init) => {
    const { act, press } = show();
    press('body', init);
    expect(act).not.toHaveBeenCalled();
  },
);

it('a key that is not wanted now keeps its usual meaning', () => {
  const { press } = show(vi.fn(() => false));
  expect(press('body')).toBe(true);
  expect(show().press('body')).toBe(false);
});
