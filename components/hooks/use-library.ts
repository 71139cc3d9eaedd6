import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { neighbour, successor } from '@/components/library/next-article';
import { focusedRow, focusRow, focusRowSoon } from '@/components/library/rows';
import type { ListItem } from '@/lib/storage/queries';
import { usePicks } from './use-picks';
import { useRoute } from './use-route';
import { useShelf } from './use-shelf';

const NONE: readonly ListItem[] = [];
const indexIn = (items: readonly ListItem[], id: string | null): number =>
  items.findIndex(({ article }) => article.id === id);

/** Where the library page is: the shelf, its list, the open article, what is picked. */
export function useLibrary() {
  const { shelf, articleId, sentence, shelfNamed, go } = useRoute();
  const { list, more } = useShelf(shelf);
  const selection = usePicks();
  const unfolded = usePicks();
  const [shown, setShown] = useState<ListItem | null>(null);
  const items = list.state === 'ready' ? list.value.items : NONE;
  const hasMore = list.state === 'ready' && list.value.total > items.length;

  const { clear } = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another shelf, another selection
  useEffect(clear, [shelf, clear]);

  // An article that leaves the shelf while it is open (read on the unread shelf) leaves its place.
  const lastAt = useRef(-1);
  const openAt = indexIn(items, articleId);
  if (openAt >= 0) lastAt.current = openAt;

  const open = useCallback((id: string | null) => go(shelf, id), [go, shelf]);

  const back = useCallback((): boolean => {
    if (!articleId) return false;
    open(null);
    focusRowSoon(articleId);
    return true;
  }, [articleId, open]);

  /** To the next or previous article: opens it if one is open, else gives its row the focus. */
  const step = (by: 1 | -1): void => {
    const at = indexIn(items, articleId ?? focusedRow());
    const isGone = at < 0 && articleId !== null;
    if (by === 1 && at === items.length - 1 && hasMore) more();
    const next = neighbour(items, isGone ? lastAt.current - (by === 1 ? 1 : 0) : at, by);
    if (!next) return;
    if (articleId) open(next.article.id);
    else focusRow(next.article.id);
  };

  /** What a command acts on: the selection, else the open article, else the row with the focus. */
  const aimed = (): readonly ListItem[] => {
    if (selection.picked.size > 0)
      return items.filter(({ article }) => selection.picked.has(article.id));
    if (articleId) return shown?.article.id === articleId ? [shown] : NONE;
    const id = focusedRow();
    return items.filter(({ article }) => article.id === id);
  };

  /** Goes on to what comes after articles that are about to leave the shelf. */
  const leave = (gone: readonly ListItem[]): void => {
    const ids = new Set(gone.map(({ article }) => article.id));
    const first = items.findIndex(({ article }) => ids.has(article.id));
    const next = successor(items, first < 0 ? lastAt.current - 1 : first, ({ article }) =>
      ids.has(article.id),
    );
    selection.clear();
    if (articleId && ids.has(articleId)) open(next?.article.id ?? null);
    else if (!articleId && next) focusRowSoon(next.article.id);
  };

  const onShown = useCallback(
    (item: ListItem) => {
      setShown(item);
      if (!shelfNamed)
        go({ kind: item.reader.place }, item.article.id, { replace: true, sentence });
    },
    [shelfNamed, sentence, go],
  );

  const followStory = useCallback(
    (storyId: string) => go({ kind: 'stories' }, storyId, { replace: shelf.kind === 'stories' }),
    [go, shelf],
  );

  return {
    ...{ shelf, articleId, sentence, list, items, more, selection, unfolded },
    ...{ back, step, aimed, leave, onShown, followStory },
  };
}

export type Library = ReturnType<typeof useLibrary>;
