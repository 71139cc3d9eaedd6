import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keys as `KeyboardEvent.key` names them, each with what it does; `false` = the key is not wanted now. */
export type Shortcuts = Record<string, () => unknown>;

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable], dialog';

/**
 * One key each, anywhere on the page; not while somebody types, nor in a dialog, nor with a
 * modifier that the browser or a screen reader may want. `over` goes before all that are not: what
 * lies over the page answers a key that both want.
 */
export function useShortcuts(shortcuts: Shortcuts, over = false): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const act = latest.current[event.key];
      if (act && act() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, over);
    return () => document.removeEventListener('keydown', onKeyDown, over);
  }, [over]);
}
