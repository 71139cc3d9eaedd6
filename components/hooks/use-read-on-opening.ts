import { useEffect, useRef } from 'preact/hooks';
import { send } from '@/lib/messages/client';
import type { ListItem } from '@/lib/storage/queries';

/** An article that is opened counts as read, once: marking it unread while it is open stays so. */
export function useReadOnOpening({ article, reader }: ListItem): void {
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (done.current === article.id) return;
    done.current = article.id;
    if (reader.readAt === null && reader.place !== 'trash')
      void send('markRead', { articleIds: [article.id], read: true });
  }, [article.id, reader]);
}
