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

/** Reads the page of the tab that `findTab` finds; `null` = there is none. */
async function read(findTab: () => Promise<number | null>): Promise<ReadingState> {
  const tabId = await findTab();
  if (tabId === null) return { state: 'refused', reason: 'tab-closed' };
  const reply = await send('readPage', { tabId });
  if (reply.ok) return { state: 'ready', reading: reply.value };
  const { reason } = reply.error;
  return isCommandError(reason) ? { state: 'failed', error: reason } : { state: 'refused', reason };
}

/** Asks for the page in view to be read, at once and again on `retry`. */
export function useReading(findTab: () => Promise<number | null>): {
  reading: ReadingState;
  retry: () => void;
} {
  const [reading, setReading] = useState<ReadingState>({ state: 'reading' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    let current = true;
    setReading({ state: 'reading' });
    void read(findTab).then((result) => {
      if (current) setReading(result);
    });
    return () => {
      current = false;
    };
  }, [findTab, attempt]);

  return { reading, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
