import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { errorWords } from '@/components/words/reasons';
import { send } from '@/lib/messages/client';
import { PLACES, type Place } from '@/lib/model/library';
import type { ListItem } from '@/lib/storage/queries';
import { type Back, useNote } from './use-note';

const idsOf = (items: readonly ListItem[]): string[] => items.map(({ article }) => article.id);

/** Back to where each lay: one command for each place. */
const moveBack =
  (items: readonly ListItem[]): Back =>
  async () => {
    for (const place of PLACES) {
      const articleIds = idsOf(items.filter(({ reader }) => reader.place === place));
      if (articleIds.length === 0) continue;
      const reply = await send('move', { articleIds, place });
      if (!reply.ok) return reply;
    }
    return { ok: true, value: null };
  };

/** The library's commands. Each leaves a note that says what it did and how to take it back. */
export function useCommands() {
  const { note, show, done, dismiss } = useNote();

  const run = useCallback(
    async (step: Back, words: string, back: Back | null) => {
      const reply = await step();
      if (reply.ok) done(words, back);
      else show(errorWords(reply.error), true);
    },
    [show, done],
  );

  return useMemo(() => {
    const move = (items: readonly ListItem[], place: Place) => {
      const articleIds = idsOf(items);
      const back: Back =
        place === 'trash' ? () => send('restore', { articleIds }) : moveBack(items);
      return run(
        () => send('move', { articleIds, place }),
        i18n.t(`done.${place}`, articleIds.length),
        back,
      );
    };
    return {
      note,
      dismiss,
      move,
      restore: (items: readonly ListItem[]) =>
        run(
          () => send('restore', { articleIds: idsOf(items) }),
          i18n.t('done.restored', items.length),
          () => send('move', { articleIds: idsOf(items), place: 'trash' }),
        ),
      markRead: (items: readonly ListItem[], read: boolean) => {
        const articleIds = idsOf(items.filter(({ reader }) => (reader.readAt !== null) !== read));
        return run(
          () => send('markRead', { articleIds, read }),
          i18n.t(read ? 'done.read' : 'done.unread', articleIds.length),
          () => send('markRead', { articleIds, read: !read }),
        );
      },
      deleteForGood: (articleIds: string[] | 'all', count: number) =>
        run(() => send('emptyTrash', { articleIds }), i18n.t('done.deleted', count), null),
    };
  }, [note, dismiss, run]);
}
