import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose script the first paint does not need: the hook that this makes loads it once
 * the view that uses it stands, and gives `null` until it is there.
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | null = null;
  return function useLater(): ComponentType<Props> | null {
    const [known, setKnown] = useState<{ component: ComponentType<Props> | null }>({
      component: here,
    });
    useEffect(() => {
      if (known.component) return;
      let gone = false;
      load().then(
        (component) => {
          here = component;
          if (!gone) setKnown({ component });
        },
        (error: unknown) => console.error('A part of the view could not be loaded', error),
      );
      return () => {
        gone = true;
      };
    }, [known]);
    return known.component;
  };
}
