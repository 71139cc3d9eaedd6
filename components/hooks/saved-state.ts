import type { Reading, SavedState } from '@/lib/model/reading';
import { findByAddress } from '@/lib/storage/look-up';
import { articleView } from '@/lib/storage/queries';

/** What the store has of a link that was saved from a page without a reading. */
async function linkState(articleId: string): Promise<SavedState | null> {
  const view = await articleView(articleId);
  return (
    view && {
      articleId,
      savedAt: view.article.savedAt,
      sameText: false,
      linkOnly: view.snapshot === null,
      tags: view.reader.tags,
      drawerMoves: view.reader.drawerMoves,
      inTrash: view.reader.place === 'trash',
    }
  );
}

/** What the store has of a page that was read, else of a link that is `known` to be saved. */
export async function savedState(
  reading: Reading | null,
  known: SavedState | null,
): Promise<SavedState | null> {
  if (!reading) return known && linkState(known.articleId);
  return (await findByAddress(reading.addressKeys, reading.article.textHash))?.state ?? null;
}
