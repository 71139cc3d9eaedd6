// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { Menu } from '@/components/ui/Menu';
import { expectAccessible } from '../support/axe';
import { providePopovers } from '../support/popovers';

beforeAll(providePopovers);

const ITEMS = [
  { name: 'text', label: 'As text' },
  { name: 'list', label: 'As a list' },
  { name: 'link', label: 'As a link' },
] as const;

function Page({ onChoose, onEscape }: { onChoose: (name: string) => void; onEscape: () => void }) {
  useShortcuts({ Escape: onEscape, j: onEscape });
  return (
    <Menu label="Copy" icon="⧉" shortcut="c" testId="copy" items={ITEMS} onChoose={onChoose} />
  );
}

const show = () => {
  const [onChoose, onEscape] = [vi.fn(), vi.fn()];
  render(<Page onChoose={onChoose} onEscape={onEscape} />);
  return { onChoose, onEscape };
};
const press = (key: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, cancelable: true });
const focused = () => document.activeElement?.textContent;
const isOpen = () => screen.getByTestId('copy').getAttribute('aria-expanded') === 'true';

describe('a menu', () => {
  it('is opened by its button', () => {
    show();
    const button = screen.getByRole('button', { name: 'Copy' });
    expect(button.getAttribute('popovertarget')).toBe(screen.getByRole('menu').id);
    expect(button.getAttribute('aria-haspopup')).toBe('menu');
  });

  it('opens by its key, with the focus on the first item', async () => {
    show();
    press('c');
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(focused()).toBe('As text');
    await expectAccessible();
  });

  it('takes the key that follows at once', () => {
    show();
    press('c');
    expect(focused()).toBe('As text');
  });

  it('is walked through by arrows, round and round', () => {
    show();
    press('c');
    const walk = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
      press(key);
      return focused();
    });
    expect(walk).toEqual([
      'As a list',
      'As a link',
      'As text',
      'As a link',
      'As text',
      'As a link',
    ]);
  });

  it('closes on a choice and tells it', async () => {
    const { onChoose } = show();
    press('c');
    fireEvent.click(screen.getByRole('menuitem', { name: 'As a list' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('list');
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  it('keeps its keys to itself: Escape closes it and nothing else', async () => {
    const { onEscape } = show();
    press('c');
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    press('j');
    // not prevented, the browser would close the popup of the toolbar button as well
    expect(press('Escape')).toBe(false);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(onEscape).not.toHaveBeenCalled();
  });
});
