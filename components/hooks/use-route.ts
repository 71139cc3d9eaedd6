import { useCallback, useMemo } from 'preact/hooks';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { type Route, readRoute, routePath, type Shelf } from '@/components/library/routes';

/** Where the library page is, and going elsewhere. `replace` leaves no step back behind. */
export function useRoute(): {
  route: Route;
  go: (shelf: Shelf, articleId?: string | null, options?: { replace?: boolean }) => void;
} {
  const [path, navigate] = useHashLocation();
  return {
    route: useMemo(() => readRoute(path), [path]),
    go: useCallback(
      (shelf, articleId, options) => navigate(routePath(shelf, articleId), options),
      [navigate],
    ),
  };
}
