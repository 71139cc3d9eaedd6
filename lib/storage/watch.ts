import { liveQuery } from 'dexie';
import { inStore } from './store-error';

/**
 * Runs a query now and again after each change of what it read, made in any page or worker of
 * the extension. Gives back the function that ends it.
 *
 * `onError` gets a `StoreError`; the query runs no more after it.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  // Async, so that Dexie keeps a query's transaction through all that the query waits for.
  const subscription = liveQuery(async () => inStore(query)).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}
