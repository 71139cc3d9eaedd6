import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/messages/client';
import type { CommandError, SaveOutcome } from '@/lib/messages/protocol';
import type { Reading, SavedState } from '@/lib/model/reading';
import type { Result } from '@/lib/model/result';
import { useLiveLater } from './use-live-later';
import { useOnlyNote } from './use-only-note';

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
  /** Saves the reading and gives what that did; `null` where there is none or it failed. */
  save: () => Promise<SaveOutcome | null>;
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
  const saved = useSavedState(reading, known);
  const settle = useCallback(() => setUndoable(null), []);
  useOnlyNote(undoable && settle);

  useEffect(() => {
    if (!undoable) return;
    const timer = setTimeout(settle, UNDO_MS);
    return () => clearTimeout(timer);
  }, [undoable, settle]);

  const store = useCallback(async (answer: Promise<Result<SaveOutcome, CommandError>>) => {
    setBusy(true);
    const reply = await answer;
    setBusy(false);
    setError(reply.ok ? null : reply.error);
    if (!reply.ok) return null;
    setKnown(reply.value.saved);
    setUndoable(reply.value.kind === 'unchanged' ? null : reply.value);
    return reply.value;
  }, []);

  const readingId = reading?.id ?? null;
  const save = useCallback(
    async () => (readingId === null ? null : store(send('save', { readingId }))),
    [readingId, store],
  );

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
 * What the store has of the page now, also where another view saved it; what was `known` until the
 * store has answered.
 */
function useSavedState(reading: Reading | null, known: SavedState | null): SavedState | null {
  const load = useCallback(async () => {
    const { savedState } = await import('./saved-state');
    return async () => ({ known, state: await savedState(reading, known) });
  }, [reading, known]);
  const live = useLiveLater(load);
  // An answer from before the last save knows nothing of it.
  return live.state === 'ready' && live.value.known === known ? live.value.state : known;
}
