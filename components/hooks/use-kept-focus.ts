import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** Finds where the focus is to go once what is shown has changed; `null` where nothing fits. */
export type FocusTarget = () => HTMLElement | null;

/**
 * Keeps the keyboard's place where what was pressed goes away with its own effect: aim before the
 * change, and when `shown` is another and the focus was lost, it goes there. Somebody who has gone
 * on meanwhile is left where they are.
 */
export function useKeptFocus(shown: unknown): (target: FocusTarget) => void {
  const aimed = useRef<FocusTarget | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is shown
  useLayoutEffect(() => {
    const target = aimed.current;
    aimed.current = null;
    if (!target || (document.activeElement && document.activeElement !== document.body)) return;
    target()?.focus();
  }, [shown]);
  return useCallback((target) => {
    aimed.current = target;
  }, []);
}
