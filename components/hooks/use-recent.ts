import { useEffect, useState } from 'preact/hooks';
import { type ListItem, listArticles } from '@/lib/storage/queries';

const RECENT = 4;

/**
 * The newest articles in the inbox as they were when they were first asked for: a list that grew by
 * what is saved meanwhile would push away what stands below it. Empty until the store has
 * answered, or if it cannot.
 */
export function useRecent(): readonly ListItem[] {
  const [recent, setRecent] = useState<readonly ListItem[]>([]);
  useEffect(() => {
    let current = true;
    listArticles({ place: 'inbox', limit: RECENT, offset: 0 }).then(
      ({ items }) => {
        if (current) setRecent(items);
      },
      (error: unknown) => console.warn('The newest articles could not be read', error),
    );
    return () => {
      current = false;
    };
  }, []);
  return recent;
}
