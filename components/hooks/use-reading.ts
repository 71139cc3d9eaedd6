import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/messages/client';
import { COMMAND_ERRORS, type CommandError } from '@/lib/messages/protocol';
import type { Reading } from '@/lib/model/reading';
import type { RefusalReason } from '@/lib/model/refusal';
import type { Result } from '@/lib/model/result';

/** How far the reading of the page in view has come. */
export type ReadingState =
  | { state: 'reading' }
  | { state: 'ready'; reading: Reading }
  | {
      state: 'refused';
      reason: RefusalReason;
      /** `null` where there is no tab. */
      tabId: number | null;
    }
  | { state: 'failed'; error: CommandError };

/** The page in view as it was read, and the other ways to read it. */
export type PageReading<State = ReadingState> = {
  reading: State;
  /** Why the last wish for the selection came to nothing; what is shown stays as it was. */
  selectionProblem: RefusalReason | CommandError | null;
  /** Reads the whole page again. */
  retry: () => void;
  /** Reads what the reader has selected on the page instead. */
  readSelection: () => void;
};

const isCommandError = (reason: string): reason is CommandError =>
  (COMMAND_ERRORS as readonly string[]).includes(reason);

/** What views show for a reading of a tab's page, or for the reason that there is none. */
export function readingState(
  reply: Result<Reading, { reason: RefusalReason | CommandError }>,
  tabId: number,
): ReadingState {
  if (reply.ok) return { state: 'ready', reading: reply.value };
  const { reason } = reply.error;
  return isCommandError(reason)
    ? { state: 'failed', error: reason }
    : { state: 'refused', reason, tabId };
}

/** Reads the page of the tab that `findTab` finds; `null` = there is none. */
async function read(findTab: () => Promise<number | null>): Promise<ReadingState> {
  const tabId = await findTab();
  if (tabId === null) return { state: 'refused', reason: 'tab-closed', tabId };
  return readingState(await send('readPage', { tabId }), tabId);
}

/** Where a reading came from; `null` where there is no tab to ask. */
const tabOf = (reading: ReadingState): number | null => {
  if (reading.state === 'ready') return reading.reading.tabId;
  return reading.state === 'refused' ? reading.tabId : null;
};

/** Asks for the page in view to be read, at once and again on `retry`. */
export function useReading(findTab: () => Promise<number | null>): PageReading {
  const [reading, setReading] = useState<ReadingState>({ state: 'reading' });
  const [selectionProblem, setProblem] = useState<PageReading['selectionProblem']>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    let current = true;
    setReading({ state: 'reading' });
    setProblem(null);
    void read(findTab).then((result) => {
      if (current) setReading(result);
    });
    return () => {
      current = false;
    };
  }, [findTab, attempt]);

  const tabId = tabOf(reading);
  const readSelection = useCallback(async () => {
    if (tabId === null) return;
    const reply = await send('readSelection', { tabId });
    setProblem(reply.ok ? null : reply.error.reason);
    if (reply.ok) setReading({ state: 'ready', reading: reply.value });
  }, [tabId]);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { reading, selectionProblem, retry, readSelection };
}
