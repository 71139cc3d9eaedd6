import { database } from '../database';
import { inStore } from '../store-error';
import { postingState, putState } from './state';

/** So many ids are compared in one transaction. */
const IDS_A_STEP = 500;

/** One step of the search; `null` where there are no further articles. */
async function missingInStep(): Promise<string[] | null> {
  const db = database();
  const state = await postingState();
  const ids = await db.articles.where('id').above(state.lookedUpTo).limit(IDS_A_STEP).primaryKeys();
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return null;
  const rows = await db.documents.where('articleId').between(first, last, true, true).toArray();
  const known = new Set(rows.map(({ articleId }) => articleId));
  const articles = await db.articles.bulkGet(ids.filter((id) => !known.has(id)));
  const missing = articles.flatMap((article) =>
    article && article.snapshotId !== null ? [article.id] : [],
  );
  // What is found now is indexed by the caller, and looked at once more if that is stopped.
  if (missing.length === 0) await putState({ ...state, lookedUpTo: last });
  return missing;
}

/**
 * Some saved articles with a text that the index does not have, at most `limit`; none where it has
 * them all. For a job that gives each to `addDocument` and asks again: how far it is stands in the
 * store, so that a stopped one goes on where it was, and one that is done costs a single request.
 */
export async function unindexed(limit: number): Promise<string[]> {
  const db = database();
  for (;;) {
    const missing = await inStore(() =>
      db.transaction('rw', db.articles, db.documents, db.postingState, missingInStep),
    );
    if (missing === null) return [];
    if (missing.length > 0) return missing.slice(0, limit);
  }
}

/**
 * Makes {@link unindexed} begin anew: for whoever stores articles without indexing them in the
 * same transaction, such as an import.
 */
export function lookAgain(): Promise<void> {
  const db = database();
  return inStore(() =>
    db.transaction('rw', db.postingState, async () => {
      await putState({ ...(await postingState()), lookedUpTo: '' });
    }),
  );
}
