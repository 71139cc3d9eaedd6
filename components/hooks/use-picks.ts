import { useCallback, useState } from 'preact/hooks';

const NONE: ReadonlySet<string> = new Set();

/** A set of articles that somebody picked, by id. */
export type Picks = {
  picked: ReadonlySet<string>;
  set: (articleId: string, on: boolean) => void;
  toggle: (articleId: string) => void;
  clear: () => void;
};

export function usePicks(): Picks {
  const [picked, setPicked] = useState(NONE);
  const change = useCallback((articleId: string, on: (was: boolean) => boolean) => {
    setPicked((old) => {
      const next = new Set(old);
      if (on(old.has(articleId))) next.add(articleId);
      else next.delete(articleId);
      return next;
    });
  }, []);
  return {
    picked,
    set: useCallback((articleId, on) => change(articleId, () => on), [change]),
    toggle: useCallback((articleId) => change(articleId, (was) => !was), [change]),
    clear: useCallback(() => setPicked(NONE), []),
  };
}
