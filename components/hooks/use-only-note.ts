import { useLayoutEffect } from 'preact/hooks';

/** Takes down the note that is shown, whichever view it is of. */
let takeDown: (() => void) | null = null;

/**
 * A note of what was just done, with its way back, goes when another one comes: one is shown at a
 * time. `onClose` takes it down; `null` while there is none. Keeps its identity.
 */
export function useOnlyNote(onClose: (() => void) | null): void {
  useLayoutEffect(() => {
    if (!onClose) return;
    takeDown?.();
    takeDown = onClose;
    return () => {
      if (takeDown === onClose) takeDown = null;
    };
  }, [onClose]);
}
