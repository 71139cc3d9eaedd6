import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { errorWords } from '@/components/words/reasons';
import { send } from '@/lib/messages/client';
import type { CommandError } from '@/lib/messages/protocol';
import type { Result } from '@/lib/model/result';
import type { Note } from './use-commands';

type Decided = Result<{ decisionId: string }, CommandError>;
type Back = () => Promise<Result<unknown, CommandError>>;

/** What a reader can say of stories. Each leaves a note with the way back. */
export function useStoryCommands() {
  const [note, setNote] = useState<Note | null>(null);

  const show = useCallback(
    (words: string, failed: boolean, undo: Note['undo']) =>
      setNote((old) => ({ id: (old?.id ?? 0) + 1, words, failed, undo })),
    [],
  );

  const back = useCallback(
    (step: Back) => async () => {
      const undone = await step();
      show(undone.ok ? i18n.t('done.undone') : errorWords(undone.error), !undone.ok, null);
    },
    [show],
  );

  const decide = useCallback(
    async (reply: Promise<Decided>, words: string): Promise<boolean> => {
      const decided = await reply;
      if (!decided.ok) {
        show(errorWords(decided.error), true, null);
        return false;
      }
      const { decisionId } = decided.value;
      show(
        words,
        false,
        back(() => send('undoDecision', { decisionId })),
      );
      return true;
    },
    [show, back],
  );

  return useMemo(
    () => ({
      note,
      dismiss: () => setNote(null),
      answer: (articleId: string, otherId: string, same: boolean) =>
        decide(
          send('answerStory', { articleId, otherId, same }),
          i18n.t(same ? 'done.same' : 'done.different'),
        ),
      merge: (articleId: string, otherId: string) =>
        decide(send('answerStory', { articleId, otherId, same: true }), i18n.t('done.merged')),
      split: (articleIds: string[]) =>
        decide(send('splitStory', { articleIds }), i18n.t('done.split', articleIds.length)),
      move: (articleId: string, otherId: string) =>
        decide(send('moveToStory', { articleId, otherId }), i18n.t('done.movedToStory')),
      rename: async (storyId: string, title: string | null) => {
        const named = await send('renameStory', { storyId, title });
        if (!named.ok) return show(errorWords(named.error), true, null);
        const { before } = named.value;
        show(
          i18n.t('done.renamed'),
          false,
          back(() => send('renameStory', { storyId, title: before })),
        );
      },
    }),
    [note, decide, show, back],
  );
}
