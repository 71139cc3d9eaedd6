import type { SaveOutcome } from '@/lib/model/reading';
import { failed, ok, type Result } from '@/lib/model/result';
import { saveArticle } from '@/lib/storage/save-article';
import { undoSavedArticle } from '@/lib/storage/undo-save';
import type { Edge } from './edge';
import { keptReading } from './kept-readings';
import { forgetUndo, keepUndo, keptUndo } from './kept-undos';

/**
 * Stores a reading and answers when it is on the disk. Saving the same reading again changes
 * nothing, so a view that got no answer may ask again.
 */
export async function saveReading(
  edge: Edge,
  readingId: string,
): Promise<Result<SaveOutcome, 'reading-gone'>> {
  const kept = await keptReading(readingId);
  if (!kept) return failed('reading-gone');
  const { article, brief, addressKeys } = kept.reading;
  // A reading always comes from a page; only texts from files have no address.
  if (article.url === null) return failed('reading-gone');
  const { outcome, undo } = await saveArticle({
    article: { ...article, url: article.url },
    brief,
    addressKeys,
    now: edge.now(),
    newId: edge.newId,
  });
  // The second save of a reading did nothing; what the first one did can still be taken back.
  if (outcome.kind !== 'unchanged') await keepUndo(undo, edge.now());
  return ok(outcome);
}

/** Takes back what a save did, once, and until the browser closes. */
export async function undoSave(
  edge: Edge,
  save: { articleId: string; snapshotId: string | null },
): Promise<Result<null, 'not-found'>> {
  const undo = await keptUndo(save);
  if (!undo) return failed('not-found');
  await undoSavedArticle(undo, edge.now());
  await forgetUndo(save);
  return ok(null);
}
