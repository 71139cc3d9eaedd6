import type { Table } from 'dexie';
import { database } from '../database';
import { NO_STATE, type PostingStateRow } from './rows';

/** All tables of the posting store: a transaction that adds or removes documents needs them. */
export function postingTables(): Table[] {
  const db = database();
  return [db.documents, db.postingLog, db.postingBlocks, db.removedDocuments, db.postingState];
}

export const postingState = async (): Promise<PostingStateRow> =>
  (await database().postingState.get('state')) ?? NO_STATE;

export const putState = async (state: PostingStateRow): Promise<void> => {
  await database().postingState.put(state);
};

/** How many of the items, ordered so that they come first, fulfil a condition. */
export function countFirst<T>(items: readonly T[], isFirst: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isFirst(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the bound whose blocks hold a term. */
export const placeOf = (bounds: readonly string[], term: string): number =>
  countFirst(bounds, (bound) => bound <= term) - 1;
