import { type ListItem, listArticles } from '@/lib/storage/queries';
import { useLive } from './use-live';

const RECENT = 4;
const NONE: readonly ListItem[] = [];

const recentArticles = async (): Promise<readonly ListItem[]> =>
  (await listArticles({ place: 'inbox', limit: RECENT, offset: 0 })).items;

/** The newest saved articles in the inbox; empty until the store has answered, or if it cannot. */
export function useRecent(): readonly ListItem[] {
  const live = useLive(recentArticles);
  return live.state === 'ready' ? live.value : NONE;
}
