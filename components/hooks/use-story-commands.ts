import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { errorWords } from '@/components/words/reasons';
import { send } from '@/lib/messages/client';
import type { CommandError } from '@/lib/messages/protocol';
import type { Result } from '@/lib/model/result';
import { useNote } from './use-note';

type Decided = Result<{ decisionId: string }, CommandError>;

/** What a reader can say of stories. Each leaves a note with the way back. */
export function useStoryCommands() {
  const { note, show, done, dismiss } = useNote();

  const decide = useCallback(
    async (reply: Promise<Decided>, words: string): Promise<boolean> => {
      const decided = await reply;
      if (!decided.ok) {
        show(errorWords(decided.error), true);
        return false;
      }
      const { decisionId } = decided.value;
      done(words, () => send('undoDecision', { decisionId }));
      return true;
    },
    [show, done],
  );

  return useMemo(
    () => ({
      note,
      dismiss,
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
        if (!named.ok) return show(errorWords(named.error), true);
        const { before } = named.value;
        done(i18n.t('done.renamed'), () => send('renameStory', { storyId, title: before }));
      },
    }),
    [note, dismiss, decide, show, done],
  );
}
