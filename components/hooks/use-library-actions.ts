import { useState } from 'preact/hooks';
import type { ListItem } from '@/lib/storage/queries';
import { useCommands } from './use-commands';
import type { Library } from './use-library';

/** What is about to be deleted for good, while the question stands. */
type Doomed = { articleIds: string[] | 'all'; count: number; title: string | null };

/** What can be done with articles, and what follows on screen. Without articles: with those aimed at. */
export function useLibraryActions(library: Library) {
  const { list, items, selection, aimed, leave } = library;
  const commands = useCommands();
  const [doomed, setDoomed] = useState<Doomed | null>(null);

  const leaving = (gone: readonly ListItem[], command: () => unknown): void => {
    if (gone.length === 0) return;
    command();
    leave(gone);
  };

  return {
    note: commands.note,
    dismissNote: commands.dismiss,
    archive: (gone = aimed()) => leaving(gone, () => commands.move(gone, 'archive')),
    toInbox: (gone = aimed()) => leaving(gone, () => commands.move(gone, 'inbox')),
    restore: (gone = aimed()) => leaving(gone, () => commands.restore(gone)),

    /** To the trash; from the trash, after a question, away for good. */
    trash: (gone = aimed()) => {
      const [first] = gone;
      if (!first) return;
      if (first.reader.place !== 'trash') return leaving(gone, () => commands.move(gone, 'trash'));
      setDoomed({
        articleIds: gone.map(({ article }) => article.id),
        count: gone.length,
        title: gone.length === 1 ? first.article.title : null,
      });
    },

    toggleRead: (some = aimed()) => {
      if (some.length === 0) return;
      const hasUnread = some.some(({ reader }) => reader.readAt === null);
      void commands.markRead(some, hasUnread);
      selection.clear();
    },

    emptyTrash: () => {
      if (list.state === 'ready')
        setDoomed({ articleIds: 'all', count: list.value.total, title: null });
    },

    doomed,
    keepDoomed: () => setDoomed(null),
    deleteDoomed: () => {
      if (!doomed) return;
      const { articleIds, count } = doomed;
      setDoomed(null);
      const gone = articleIds === 'all' ? items : [...items, ...aimed()];
      leaving(
        gone.filter(({ article }) => articleIds === 'all' || articleIds.includes(article.id)),
        () => commands.deleteForGood(articleIds, count),
      );
    },
  };
}

export type LibraryActions = ReturnType<typeof useLibraryActions>;
