import { useEffect, useState } from 'preact/hooks';
import type { Live } from './use-live';

/**
 * As `useLive`, for views that stand before the store's script is there: `load` brings the query,
 * and must keep its identity as the query does there.
 */
export function useLiveLater<T>(load: () => Promise<() => Promise<T>>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    let end = (): void => undefined;
    const onError = (error: unknown): void => setLive({ state: 'failed', error });
    Promise.all([import('@/lib/storage/watch'), load()]).then(
      ([{ watch }, query]) => {
        if (!gone) end = watch(query, (value) => setLive({ state: 'ready', value }), onError);
      },
      (error: unknown) => {
        if (!gone) onError(error);
      },
    );
    return () => {
      gone = true;
      end();
    };
  }, [load]);
  return live;
}
