import { sessionMemory } from '@/lib/platform/session-memory';
import type { SaveUndo } from '@/lib/storage/save-article';

/**
 * What the last saves did, for as long as the browser is open. Apart from the store, since a
 * later session must not take back what the reader has lived with.
 */
const PREFIX = 'undo:';
const keyOf = (snapshotId: string | null, articleId: string): string =>
  `${PREFIX}${snapshotId ?? `link:${articleId}`}`;

/** Each is a row of the library list, some 2 kB. */
const KEPT = 20;

type KeptUndo = { undo: SaveUndo; savedAt: number };

/** Keeps what a save did. */
export async function keepUndo(undo: SaveUndo, savedAt: number): Promise<void> {
  const kept = await sessionMemory.entries<KeptUndo>(PREFIX);
  const oldestFirst = kept.sort(([, a], [, b]) => a.savedAt - b.savedAt).map(([key]) => key);
  await sessionMemory.remove(oldestFirst.slice(0, Math.max(0, oldestFirst.length + 1 - KEPT)));
  await sessionMemory.set(keyOf(undo.snapshotId, undo.articleId), {
    undo,
    savedAt,
  } satisfies KeptUndo);
}

/** Names one save: what it saved, and the snapshot that it answered with. */
type SaveName = Pick<SaveUndo, 'articleId' | 'snapshotId'>;

/** What that save did; `null` where it is not known any more. */
export async function keptUndo({ articleId, snapshotId }: SaveName): Promise<SaveUndo | null> {
  const kept = await sessionMemory.get<KeptUndo>(keyOf(snapshotId, articleId));
  return kept?.undo.articleId === articleId ? kept.undo : null;
}

/** A save can be taken back once. */
export async function forgetUndo({ articleId, snapshotId }: SaveName): Promise<void> {
  await sessionMemory.remove(keyOf(snapshotId, articleId));
}
