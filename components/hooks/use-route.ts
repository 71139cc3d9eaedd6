import { useCallback, useMemo } from 'preact/hooks';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { type Route, readRoute, routePath, type Shelf } from '@/components/library/routes';

/** Goes to a shelf, with an article open or without; `replace` leaves no step back behind. */
export type Go = (shelf: Shelf, articleId?: string | null, options?: { replace?: boolean }) => void;

/** Where the library page is. The shelf keeps its identity while only the open article changes. */
export function useRoute(): Route & { go: Go } {
  const [path, navigate] = useHashLocation();
  const { articleId, shelfNamed, ...parsed } = readRoute(path);
  const shelfPath = routePath(parsed.shelf);
  const shelf = useMemo(() => readRoute(shelfPath).shelf, [shelfPath]);
  const go = useCallback<Go>((to, id, options) => navigate(routePath(to, id), options), [navigate]);
  return { shelf, articleId, shelfNamed, go };
}
