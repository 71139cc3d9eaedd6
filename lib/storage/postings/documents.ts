import { database } from '../database';
import { inStore } from '../store-error';
import { compareTerms, packBlock, type TermCount } from './block';
import { postingState, postingTables } from './state';

/** A log row's block: the document's terms, ascending, each once. */
function packDocument(document: number, terms: readonly TermCount[]): Uint8Array {
  const counts = new Map<string, number>();
  for (const { term, count } of terms) counts.set(term, (counts.get(term) ?? 0) + count);
  return packBlock(
    [...counts]
      .sort(([a], [b]) => compareTerms(a, b))
      .map(([term, count]) => ({ term, documents: [document], counts: [count] })),
  );
}

async function dropDocument(articleId: string): Promise<void> {
  const db = database();
  const row = await db.documents.where('articleId').equals(articleId).first();
  if (!row) return;
  const { document } = row;
  await db.documents.delete(document);
  const { merge } = await postingState();
  // A running merge has taken some of its terms into blocks and still needs the others.
  const isMerging = merge !== null && document <= merge.to;
  const unmerged = isMerging ? 0 : await db.postingLog.where('document').equals(document).delete();
  if (unmerged === 0) await db.removedDocuments.add({ document });
}

/**
 * Puts an article into the index, or gives one that is there other terms; found from the end of
 * the transaction on. A term that is given twice counts the sum. An article without terms counts
 * as a document and is never found. Joins a running transaction over {@link postingTables}.
 */
export function addDocument(articleId: string, terms: readonly TermCount[]): Promise<void> {
  const db = database();
  return inStore(() =>
    db.transaction('rw', postingTables(), async () => {
      await dropDocument(articleId);
      const document = await db.documents.add({ articleId });
      await db.postingLog.add({ document, bytes: packDocument(document, terms) });
    }),
  );
}

/**
 * Takes an article out of the index; nothing happens where it is not in it. What its terms take
 * on disk goes with a later merge. Joins a running transaction over {@link postingTables}.
 */
export function removeDocument(articleId: string): Promise<void> {
  return inStore(() =>
    database().transaction('rw', postingTables(), () => dropDocument(articleId)),
  );
}
