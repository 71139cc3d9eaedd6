import { useCallback, useState } from 'preact/hooks';
import { type Shelf, sameShelf } from '@/components/library/routes';
import { type ListItem, listArticles } from '@/lib/storage/queries';
import { type Live, useLive } from './use-live';

/** Rows that are drawn at once; a further page comes when the end is near. */
const PAGE = 100;

export type ShelfList = { shelf: Shelf; items: ListItem[]; total: number };

/** What lies on a shelf; `null` for the one of stories, which has no articles of its own. */
const onShelf = (shelf: Shelf) =>
  shelf.kind === 'tag'
    ? { place: 'all' as const, tag: shelf.tag }
    : shelf.kind === 'unread'
      ? { place: 'all' as const, unreadOnly: true }
      : shelf.kind === 'stories'
        ? null
        : { place: shelf.kind };

/** What lies on a shelf, newest first, as far as it was asked for. */
export function useShelf(shelf: Shelf): { list: Live<ShelfList>; more: () => void } {
  const [asked, setAsked] = useState<{ shelf: Shelf; pages: number }>({ shelf, pages: 1 });
  const pages = sameShelf(asked.shelf, shelf) ? asked.pages : 1;
  const query = useCallback(async () => {
    const lying = onShelf(shelf);
    if (!lying) return { shelf, items: [], total: 0 };
    return { shelf, ...(await listArticles({ ...lying, limit: pages * PAGE, offset: 0 })) };
  }, [shelf, pages]);
  const live = useLive(query);
  const isStale = live.state === 'ready' && !sameShelf(live.value.shelf, shelf);
  return {
    list: isStale ? { state: 'loading' } : live,
    more: () => setAsked({ shelf, pages: pages + 1 }),
  };
}
