import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/messages/client';
import { COMMAND_ERRORS, type CommandError } from '@/lib/messages/protocol';
import type { Reading } from '@/lib/model/reading';
import type { RefusalReason } from '@/lib/model/refusal';

/** How far the reading of the page in view has come. */
export type ReadingState =
  | { state: 'reading' }
  | { state: 'ready'; reading: Reading }
  | { state: 'refused'; reason: RefusalReason }
  | { state: 'failed'; error: CommandError };

const isCommandError = (reason: string): reason is CommandError =>
  (COMMAND_ERRORS as readonly string[]).includes(reason);

/** Asks for the page in `tabId` to be read, at once and again on `retry`. `null` = no tab is there. */
export function useReading(tabId: number | null): { reading: ReadingState; retry: () => void } {
  const [reading, setReading] = useState<ReadingState>({ state: 'reading' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    let current = true;
    setReading({ state: 'reading' });
    if (tabId === null) {
      setReading({ state: 'refused', reason: 'tab-closed' });
      return;
    }
    send('readPage', { tabId }).then((reply) => {
      if (!current) return;
      if (reply.ok) setReading({ state: 'ready', reading: reply.value });
      else if (isCommandError(reply.error.reason))
        setReading({ state: 'failed', error: reply.error.reason });
      else setReading({ state: 'refused', reason: reply.error.reason });
    });
    return () => {
      current = false;
    };
  }, [tabId, attempt]);

  return { reading, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
