import { useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/messages/client';
import type { CommandError } from '@/lib/messages/protocol';
import type { Changes } from '@/lib/model/changes';

/** How far the comparison of two versions has come. */
export type ChangesState =
  | { state: 'loading' }
  | { state: 'ready'; changes: Changes }
  | { state: 'failed'; error: CommandError };

/**
 * What differs between two versions, by the ids of their snapshots. Versions never change, so each
 * pair is asked for once.
 */
export function useChanges(before: string, after: string): ChangesState {
  const [answer, setAnswer] = useState<{ pair: string; known: ChangesState } | null>(null);
  const pair = `${before} ${after}`;
  useEffect(() => {
    let wanted = true;
    void send('compareVersions', { before, after }).then((reply) => {
      if (!wanted) return;
      const known: ChangesState = reply.ok
        ? { state: 'ready', changes: reply.value }
        : { state: 'failed', error: reply.error };
      setAnswer({ pair, known });
    });
    return () => {
      wanted = false;
    };
  }, [before, after, pair]);
  return answer?.pair === pair ? answer.known : { state: 'loading' };
}
