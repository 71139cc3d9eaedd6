import { sessionMemory } from '@/lib/platform/session-memory';
import type { SaveUndo } from '@/lib/storage/save-article';

/**
 * What the last saves did, for as long as the browser is open. Apart from the store, since a
 * later session must not take back what the reader has lived with.
 */
const PREFIX = 'undo:';
/** Each is a row of the library list, some 2 kB. */
const KEPT = 20;

type KeptUndo = { undo: SaveUndo; savedAt: number };

/** Keeps what a save did. */
export async function keepUndo(undo: SaveUndo, savedAt: number): Promise<void> {
  const kept = await sessionMemory.entries<KeptUndo>(PREFIX);
  const oldestFirst = kept.sort(([, a], [, b]) => a.savedAt - b.savedAt).map(([key]) => key);
  await sessionMemory.remove(oldestFirst.slice(0, Math.max(0, oldestFirst.length + 1 - KEPT)));
  await sessionMemory.set(PREFIX + undo.snapshotId, { undo, savedAt } satisfies KeptUndo);
}

/** What the save of a snapshot did; `null` where that is not known any more. */
export async function keptUndo(snapshotId: string): Promise<SaveUndo | null> {
  return (await sessionMemory.get<KeptUndo>(PREFIX + snapshotId))?.undo ?? null;
}

/** A save can be taken back once. */
export async function forgetUndo(snapshotId: string): Promise<void> {
  await sessionMemory.remove(PREFIX + snapshotId);
}
