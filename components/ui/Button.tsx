import type { ComponentChildren, JSX } from 'preact';
import css from './Button.module.css';

export type ButtonProps = Omit<JSX.IntrinsicElements['button'], 'icon' | 'size'> & {
  /** `main` is the one thing to do here; `loss` deletes; `quiet` stands back. */
  look?: 'main' | 'plain' | 'quiet' | 'loss';
  /** The key that does the same, shown in the tooltip. */
  shortcut?: string;
  /** What hovering shows; the label where it is left out. */
  hint?: string;
  children: ComponentChildren;
};

/** A button with words on it. */
export function Button({ look = 'plain', shortcut, hint, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={css.button}
      data-look={look}
      aria-keyshortcuts={shortcut}
      title={hint && shortcut ? `${hint} (${shortcut})` : hint}
      {...rest}
    >
      {children}
    </button>
  );
}

export type IconButtonProps = Omit<ButtonProps, 'children' | 'look' | 'hint'> & {
  /** What it does, in a word or two: its name and its tooltip. */
  label: string;
  children: ComponentChildren;
};

/** A button with a sign on it; its name is in the tooltip and for screen readers. */
export function IconButton({ label, shortcut, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      class={css.icon}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${label} (${shortcut})` : label}
      {...rest}
    >
      {children}
    </button>
  );
}
