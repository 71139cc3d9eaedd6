import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { IconButton } from './Button';
import css from './Menu.module.css';

/** Room between the button and its menu. */
const GAP = 4;

export type MenuItem<Name extends string> = { name: Name; label: string };

export type MenuProps<Name extends string> = {
  /** What the button is for: its name, its tooltip and the menu's. */
  label: string;
  /** The sign on the button. */
  icon: ComponentChildren;
  /** The key that opens it; none where there are several of its kind on the page. */
  shortcut?: string;
  testId: string;
  items: readonly MenuItem<Name>[];
  onChoose: (name: Name) => void;
};

/** Below the button, flush with its far end. By hand, as not all browsers can anchor yet. */
function placeBelow(menu: HTMLElement, button: HTMLElement): void {
  const { bottom, left, right } = button.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(button).direction === 'rtl';
  menu.style.insetBlockStart = `${bottom + GAP}px`;
  menu.style.insetInlineEnd = `${isRightToLeft ? left : document.documentElement.clientWidth - right}px`;
}

/** The item that a key leads to; `undefined` for keys that mean nothing here. */
function itemByKey(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items[(Math.max(at, 0) + items.length - 1) % items.length];
  if (key === 'Home') return items[0];
  return key === 'End' ? items.at(-1) : undefined;
}

/** A button that opens a menu of things to do: a popover, so that a click elsewhere closes it. */
export function Menu<Name extends string>(props: MenuProps<Name>) {
  const { label, icon, shortcut, testId, items, onChoose } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);

  const itemsShown = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  const focusFirst = () => {
    const items = itemsShown();
    if (!items.includes(document.activeElement as HTMLButtonElement)) items[0]?.focus();
  };
  // At once, not when the browser tells of the opening: the next key may come before that.
  const show = () => {
    menu.current?.showPopover();
    focusFirst();
  };
  useShortcuts(shortcut ? { [shortcut]: show } : {});
  const onToggle = (isOpen: boolean) => {
    setOpen(isOpen);
    if (isOpen) focusFirst();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own keys wait until the menu is closed.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') menu.current?.hidePopover();
    // Escape would close the whole popup of the toolbar button.
    if (event.key === 'Escape') event.preventDefault();
    const next = itemByKey(itemsShown(), event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div ref={room} class={css.room}>
      <IconButton
        label={label}
        shortcut={shortcut}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        popovertarget={id}
        data-testid={testId}
      >
        {icon}
      </IconButton>
      <div
        ref={menu}
        id={id}
        class={css.menu}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onBeforeToggle={() => {
          const button = room.current?.querySelector('button');
          if (menu.current && button) placeBelow(menu.current, button);
        }}
        onToggle={(event) => onToggle(event.newState === 'open')}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <button
            key={item.name}
            type="button"
            class={css.item}
            role="menuitem"
            tabIndex={-1}
            data-testid={`${testId}-${item.name}`}
            onClick={() => {
              menu.current?.hidePopover();
              onChoose(item.name);
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </div>
  );
}
