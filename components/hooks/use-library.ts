import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { neighbour, successor } from '@/components/library/next-article';
import type { ListItem } from '@/lib/storage/queries';
import { useCommands } from './use-commands';
import { usePicks } from './use-picks';
import { useRoute } from './use-route';
import { useShelf } from './use-shelf';
import { useShortcuts } from './use-shortcuts';

/** What is about to be deleted for good, while the question stands. */
export type Doomed = { articleIds: string[] | 'all'; count: number; title: string | null };

const NONE: readonly ListItem[] = [];

/** The row that has the focus, by its article. */
const focusedId = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-article-id]')?.dataset.articleId ?? null;

const focusRow = (articleId: string): void => {
  document
    .querySelector<HTMLElement>(`[data-key-row][data-id="${CSS.escape(articleId)}"]`)
    ?.focus();
};

/** Everything the library page does: where it is, what is picked, its commands and its keys. */
export function useLibrary() {
  const { route, go } = useRoute();
  const { shelf, articleId } = route;
  const { list, more } = useShelf(shelf);
  const commands = useCommands();
  const selection = usePicks();
  const unfolded = usePicks();
  const [doomed, setDoomed] = useState<Doomed | null>(null);
  const [help, setHelp] = useState(false);
  const [shown, setShown] = useState<ListItem | null>(null);
  const items = list.state === 'ready' ? list.value.items : NONE;
  const lastAt = useRef(-1);

  const { clear } = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another shelf, another selection
  useEffect(clear, [shelf, clear]);

  const at = items.findIndex(({ article }) => article.id === (articleId ?? focusedId()));
  if (at >= 0) lastAt.current = at;

  const open = useCallback((id: string | null) => go(shelf, id), [go, shelf]);
  const back = useCallback(() => {
    if (!articleId) return false;
    open(null);
    requestAnimationFrame(() => focusRow(articleId));
    return true;
  }, [articleId, open]);

  /** What a key acts on: the selection, else the open article, else the row with the focus. */
  const aimed = (): ListItem[] => {
    if (selection.picked.size > 0)
      return items.filter(({ article }) => selection.picked.has(article.id));
    if (articleId) return shown?.article.id === articleId ? [shown] : [];
    const id = focusedId();
    return items.filter(({ article }) => article.id === id);
  };

  const step = (by: 1 | -1) => {
    const id = articleId ?? focusedId();
    const from = items.findIndex(({ article }) => article.id === id);
    const start = from < 0 && articleId ? lastAt.current - (by === 1 ? 1 : 0) : from;
    const next = neighbour(items, start, by);
    if (!next) return;
    if (articleId) open(next.article.id);
    else focusRow(next.article.id);
  };

  /** Runs a command that takes articles off this shelf, and goes on to what comes next. */
  const leaving = (gone: readonly ListItem[], command: () => unknown) => {
    if (gone.length === 0) return;
    const ids = new Set(gone.map(({ article }) => article.id));
    const next = successor(items, lastAt.current, ({ article }) => ids.has(article.id));
    const hadFocus = focusedId();
    command();
    selection.clear();
    if (articleId && ids.has(articleId)) open(next?.article.id ?? null);
    else if (hadFocus && ids.has(hadFocus) && next)
      requestAnimationFrame(() => focusRow(next.article.id));
  };

  const actions = {
    archive: (gone = aimed()) => leaving(gone, () => commands.move(gone, 'archive')),
    toInbox: (gone = aimed()) => leaving(gone, () => commands.move(gone, 'inbox')),
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
    restore: (gone = aimed()) => leaving(gone, () => commands.restore(gone)),
    toggleRead: (some = aimed()) => {
      if (some.length === 0) return;
      void commands.markRead(
        some,
        some.some(({ reader }) => reader.readAt === null),
      );
      selection.clear();
    },
    emptyTrash: () =>
      list.state === 'ready' &&
      setDoomed({ articleIds: 'all', count: list.value.total, title: null }),
    confirmDelete: () => {
      if (!doomed) return;
      const { articleIds, count } = doomed;
      setDoomed(null);
      const isGone = ({ article }: ListItem) =>
        articleIds === 'all' || articleIds.includes(article.id);
      leaving(shown && isGone(shown) ? [shown] : items.filter(isGone), () =>
        commands.deleteForGood(articleIds, count),
      );
    },
  };

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => (articleId ? false : step(1)),
    ArrowUp: () => (articleId ? false : step(-1)),
    o: () => {
      const [first] = aimed();
      if (first && /^https?:/i.test(first.article.url))
        window.open(first.article.url, '_blank', 'noopener,noreferrer');
    },
    m: () => actions.toggleRead(),
    e: () => {
      const [first] = aimed();
      if (first?.reader.place === 'archive') actions.toInbox();
      else if (first?.reader.place === 'inbox') actions.archive();
    },
    '#': () => actions.trash(),
    Delete: () => actions.trash(),
    u: () => commands.note?.undo?.(),
    x: () => {
      const id = articleId ?? focusedId();
      if (id) selection.toggle(id);
    },
    ' ': () => {
      const id = articleId ? null : focusedId();
      if (!id || document.activeElement instanceof HTMLButtonElement) return false;
      unfolded.toggle(id);
    },
    Escape: () => {
      if (selection.picked.size > 0) selection.clear();
      else return back();
    },
    '?': () => setHelp(true),
  });

  const onShown = useCallback(
    (item: ListItem) => {
      setShown(item);
      if (!route.shelfNamed) go({ kind: item.reader.place }, item.article.id, { replace: true });
    },
    [route.shelfNamed, go],
  );

  return {
    ...{ shelf, articleId, list, more, commands, selection, unfolded, actions, onShown, back },
    ...{ doomed, cancelDelete: () => setDoomed(null), help, setHelp },
  };
}

export type Library = ReturnType<typeof useLibrary>;
