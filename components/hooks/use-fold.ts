import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The first items of a long list, until the reader asks for the rest. */
export type Fold<Item, List extends HTMLElement> = {
  shown: readonly Item[];
  /** How many are not shown. */
  hidden: number;
  unfold: () => void;
  /** The element whose children are the items. */
  list: RefObject<List>;
};

/**
 * Shows `limit` items of a list; all of them where only one would be hidden, as the button that
 * shows it takes the same room. Unfolding moves the focus from that button, which is gone then, to
 * the first item that was hidden.
 */
export function useFold<Item, List extends HTMLElement>(
  items: readonly Item[],
  limit: number,
): Fold<Item, List> {
  const [unfolded, setUnfolded] = useState(false);
  const list = useRef<List>(null);
  const all = unfolded || items.length <= limit + 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it unfolds
  useLayoutEffect(() => {
    if (unfolded) list.current?.children[limit]?.querySelector<HTMLElement>('button,a')?.focus();
  }, [unfolded]);

  return {
    shown: all ? items : items.slice(0, limit),
    hidden: all ? 0 : items.length - limit,
    unfold: () => setUnfolded(true),
    list,
  };
}
