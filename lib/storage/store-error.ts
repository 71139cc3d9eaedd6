/** Why the store did nothing. */
export type StoreFailure = 'disk-full' | 'store-failed';

/** The store could not be opened, read or written; what was stored before is stored still. */
export class StoreError extends Error {
  readonly reason: StoreFailure;

  constructor(reason: StoreFailure, cause: unknown) {
    super(`The store gave up: ${reason}`, { cause });
    this.name = 'StoreError';
    this.reason = reason;
  }
}

/** Dexie wraps the browser's error in its own, more than once where a transaction was aborted. */
const WRAPPED = ['inner', 'cause'] as const;

function isQuotaError(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  return WRAPPED.some(
    (key) => key in error && isQuotaError((error as Record<string, unknown>)[key], depth + 1),
  );
}

/** Runs work on the store; whatever goes wrong in it comes out as a {@link StoreError}. */
export async function inStore<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error: unknown) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(isQuotaError(error) ? 'disk-full' : 'store-failed', error);
  }
}
