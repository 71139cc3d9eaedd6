import { useCallback } from 'preact/hooks';
import { type ArticleTitle, articleTitles } from '@/lib/storage/comparison/article-titles';
import { useLive } from './use-live';

/** Follows outlet and headline of saved articles, in order of publication; those that can't be compared are left out. */
export function useTitles(ids: readonly string[]): readonly ArticleTitle[] {
  const key = ids.join('+');
  const query = useCallback(() => articleTitles(key.split('+')), [key]);
  const live = useLive(query);
  return live.state === 'ready' ? live.value : NONE;
}

const NONE: readonly ArticleTitle[] = [];
