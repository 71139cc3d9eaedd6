import { useCallback } from 'preact/hooks';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { comparisonHash, readComparison } from '@/components/library/routes';

/** The articles that the library page's address compares; `null` where it shows something else. */
export function useComparedIds(): string[] | null {
  const [path] = useHashLocation();
  return readComparison(path);
}

/** Goes to the comparison of saved articles. */
export function useCompare(): (articleIds: readonly string[]) => void {
  const [, navigate] = useHashLocation();
  return useCallback((ids) => navigate(comparisonHash(ids)), [navigate]);
}
