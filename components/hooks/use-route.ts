import { useCallback, useMemo } from 'preact/hooks';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { type Route, readRoute, routePath, type Shelf } from '@/components/library/routes';

/** Goes to a shelf, with an article open or without; `replace` leaves no step back behind. */
export type Go = (
  shelf: Shelf,
  articleId?: string | null,
  options?: { replace?: boolean; sentence?: number | null },
) => void;

/** Where the library page is. The shelf keeps its identity while only the open article changes. */
export function useRoute(): Route & { go: Go } {
  const [path, navigate] = useHashLocation();
  const { articleId, sentence, shelfNamed, ...parsed } = readRoute(path);
  const shelfPath = routePath(parsed.shelf);
  const shelf = useMemo(() => readRoute(shelfPath).shelf, [shelfPath]);
  const go = useCallback<Go>(
    (to, id, { sentence: at, ...options } = {}) => navigate(routePath(to, id, at), options),
    [navigate],
  );
  return { shelf, articleId, sentence, shelfNamed, go };
}
