import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { errorWords } from '@/components/words/reasons';
import { send } from '@/lib/messages/client';
import type { CommandError } from '@/lib/messages/protocol';
import { PLACES, type Place } from '@/lib/model/library';
import type { Result } from '@/lib/model/result';
import type { ListItem } from '@/lib/storage/queries';

/** What a command did, in words; `undo` where it can be taken back. */
export type Note = { id: number; words: string; failed: boolean; undo: (() => void) | null };

type Step = () => Promise<Result<unknown, CommandError>>;

const idsOf = (items: readonly ListItem[]): string[] => items.map(({ article }) => article.id);

/** Back to where each lay: one command for each place. */
const moveBack =
  (items: readonly ListItem[]): Step =>
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
  const [note, setNote] = useState<Note | null>(null);

  const run = useCallback(async (step: Step, words: string, back: Step | null) => {
    const reply = await step();
    const show = (text: string, failed: boolean, undo: Note['undo']) =>
      setNote((old) => ({ id: (old?.id ?? 0) + 1, words: text, failed, undo }));
    if (!reply.ok) return show(errorWords(reply.error), true, null);
    const undo = async () => {
      const undone = back ? await back() : reply;
      if (undone.ok) show(i18n.t('done.undone'), false, null);
      else show(errorWords(undone.error), true, null);
    };
    show(words, false, back ? undo : null);
  }, []);

  return useMemo(() => {
    const move = (items: readonly ListItem[], place: Place) => {
      const articleIds = idsOf(items);
      const back: Step =
        place === 'trash' ? () => send('restore', { articleIds }) : moveBack(items);
      return run(
        () => send('move', { articleIds, place }),
        i18n.t(`done.${place}`, articleIds.length),
        back,
      );
    };
    return {
      note,
      dismiss: () => setNote(null),
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
  }, [note, run]);
}
