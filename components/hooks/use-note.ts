import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { errorWords } from '@/components/words/reasons';
import type { CommandError } from '@/lib/messages/protocol';
import type { Result } from '@/lib/model/result';

/** What a command did, in words; `undo` where it can be taken back. */
export type Note = { id: number; words: string; failed: boolean; undo: (() => void) | null };

/** Takes back what a command did. */
export type Back = () => Promise<Result<unknown, CommandError>>;

/** One note at a time, for a toast: the next one takes the place of the one before. */
export function useNote() {
  const [note, setNote] = useState<Note | null>(null);
  const show = useCallback(
    (words: string, failed: boolean, undo: Note['undo'] = null) =>
      setNote((last) => ({ id: (last?.id ?? 0) + 1, words, failed, undo })),
    [],
  );
  /** Says what was done, and offers the way back. */
  const done = useCallback(
    (words: string, back: Back | null) => {
      const undo = async (): Promise<void> => {
        const undone = await back?.();
        if (undone) show(undone.ok ? i18n.t('done.undone') : errorWords(undone.error), !undone.ok);
      };
      show(words, false, back && (() => void undo()));
    },
    [show],
  );
  const dismiss = useCallback(() => setNote(null), []);
  return { note, show, done, dismiss };
}
