import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { send } from '@/lib/messages/client';
import type { CommandError } from '@/lib/messages/protocol';

/**
 * Stores tags as they are typed, not when a field is left: a popup may close at any key.
 * Only the newest state is sent when several came while one was on its way.
 */
export function useTags(articleId: string): {
  store: (tags: readonly string[]) => void;
  error: CommandError | null;
} {
  const [error, setError] = useState<CommandError | null>(null);
  const waiting = useRef<readonly string[] | null>(null);
  const sending = useRef(false);
  const mounted = useRef(true);
  useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );

  const store = useCallback(
    async (tags: readonly string[]) => {
      waiting.current = tags;
      if (sending.current) return;
      sending.current = true;
      while (waiting.current) {
        const next = [...waiting.current];
        waiting.current = null;
        const reply = await send('setTags', { articleId, tags: next });
        if (mounted.current) setError(reply.ok ? null : reply.error);
      }
      sending.current = false;
    },
    [articleId],
  );
  return { store, error };
}
