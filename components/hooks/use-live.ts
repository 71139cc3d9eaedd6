import { useEffect, useState } from 'preact/hooks';
import { watch } from '@/lib/storage/watch';

/** What a live query has given so far. A failure keeps no value: the view says what to do. */
export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown };

/**
 * Follows a query on the store: runs again whenever something it read has changed.
 *
 * `query` must keep its identity between renders (`useCallback`). When it changes, the old value
 * stays until the new one is there, so that nothing blinks.
 */
export function useLive<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(
    () =>
      watch(
        query,
        (value) => setLive({ state: 'ready', value }),
        (error) => setLive({ state: 'failed', error }),
      ),
    [query],
  );
  return live;
}
