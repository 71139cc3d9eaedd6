import { useCallback, useState } from 'preact/hooks';
import { send } from '@/lib/messages/client';
import type { CommandError } from '@/lib/messages/protocol';
import type { DrawerRole } from '@/lib/model/drawer';

/** Moves sentences of a saved article between drawers; what the store says comes back by itself. */
export function useSentenceMoves(articleId: string | null) {
  const [error, setError] = useState<CommandError | null>(null);
  const move = useCallback(
    async (sentence: string, role: DrawerRole | null | 'as-found') => {
      if (articleId === null) return;
      const reply = await send('moveSentence', { articleId, sentence, role });
      setError(reply.ok ? null : reply.error);
    },
    [articleId],
  );
  return { move: articleId === null ? null : move, error };
}
