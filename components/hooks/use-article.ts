import { useCallback } from 'preact/hooks';
import type { Snapshot } from '@/lib/model/library';
import { type ArticleView, articleView, snapshotsOf } from '@/lib/storage/queries';
import { type Live, useLive } from './use-live';

/** One saved article with all versions of its text. */
export type WholeArticle = { id: string; view: ArticleView | null; snapshots: Snapshot[] };

/** Follows one saved article; its view is `null` where it was deleted for good. */
export function useArticle(id: string): Live<WholeArticle> {
  const query = useCallback(async () => {
    const [view, snapshots] = await Promise.all([articleView(id), snapshotsOf(id)]);
    return { id, view, snapshots };
  }, [id]);
  const live = useLive(query);
  return live.state === 'ready' && live.value.id !== id ? { state: 'loading' } : live;
}
