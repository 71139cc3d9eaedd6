import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/messages/client';
import type { CommandError, SaveOutcome } from '@/lib/messages/protocol';
import type { Reading, SavedState } from '@/lib/model/reading';
import type { Result } from '@/lib/model/result';
import { articleView, snapshotsOf } from '@/lib/storage/queries';
import { useLive } from './use-live';

/** How long a save can be taken back by one key. */
const UNDO_MS = 10_000;

/** What the popup's save button and bar show. */
export type Saving = {
  /** What the library has of the article now; `null` = nothing. */
  saved: SavedState | null;
  busy: boolean;
  error: CommandError | null;
  /** What the last save did, while it can still be taken back. */
  undoable: SaveOutcome | null;
  /** Saves the reading; nothing happens where there is none. */
  save: () => void;
  /** Saves the page's address without its text. */
  saveLink: () => void;
  undo: () => void;
};

/** What can be saved of the page in a tab: its reading, and its link in any case. */
export type Savable = { tabId: number | null; reading: Reading | null };

/** Saves a reading or a link, takes it back, and follows what the library has of it. */
export function useSaving({ tabId, reading }: Savable): Saving {
  const [known, setKnown] = useState(reading?.saved ?? null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CommandError | null>(null);
  const [undoable, setUndoable] = useState<SaveOutcome | null>(null);
  const saved = useSavedState(reading?.article.textHash ?? null, known);

  useEffect(() => {
    if (!undoable) return;
    const timer = setTimeout(() => setUndoable(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [undoable]);

  const store = useCallback(async (answer: Promise<Result<SaveOutcome, CommandError>>) => {
    setBusy(true);
    const reply = await answer;
    setBusy(false);
    setError(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    setKnown(reply.value.saved);
    setUndoable(reply.value.kind === 'unchanged' ? null : reply.value);
  }, []);

  const readingId = reading?.id ?? null;
  const save = useCallback(() => {
    if (readingId !== null) void store(send('save', { readingId }));
  }, [readingId, store]);

  const saveLink = useCallback(() => {
    if (tabId !== null) void store(send('saveLink', { tabId }));
  }, [tabId, store]);

  const undo = useCallback(async () => {
    if (!undoable) return;
    const { saved, snapshotId } = undoable;
    const reply = await send('undoSave', { articleId: saved.articleId, snapshotId });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) setUndoable(null);
  }, [undoable]);

  return { saved, busy, error, undoable, save, saveLink, undo };
}

/**
 * The saved state for a page that shows the text of that hash (`null` = no text), as the store has
 * it now; what was `known` until the store has answered.
 */
function useSavedState(textHash: string | null, known: SavedState | null): SavedState | null {
  const articleId = known?.articleId ?? null;
  const query = useCallback(async () => {
    if (!articleId) return null;
    const [view, [newest]] = await Promise.all([articleView(articleId), snapshotsOf(articleId)]);
    return { articleId, view, newest };
  }, [articleId]);
  const live = useLive(query);
  if (live.state !== 'ready' || live.value?.articleId !== articleId) return known;
  const { view, newest } = live.value ?? {};
  if (!view) return null;
  // A better text that was kept in front of this one is saved as well as this one.
  const texts = [view.snapshot, newest];
  return {
    articleId: view.article.id,
    savedAt: view.article.savedAt,
    sameText: texts.some((snapshot) => snapshot?.textHash === textHash),
    linkOnly: view.snapshot === null,
    tags: view.reader.tags,
    drawerMoves: view.reader.drawerMoves,
    inTrash: view.reader.place === 'trash',
  };
}
