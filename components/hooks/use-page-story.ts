import { useCallback } from 'preact/hooks';
import type { PageStory } from '@/lib/model/page-story';
import { articleStory } from '@/lib/storage/stories/article-story';
import { useLive } from './use-live';

/**
 * Follows the story of a saved article; `read`, which was looked up before, where it is not saved
 * and until it is placed.
 */
export function usePageStory(articleId: string | null, read: PageStory | null): PageStory | null {
  const query = useCallback(
    async () => ({ articleId, story: articleId === null ? null : await articleStory(articleId) }),
    [articleId],
  );
  const live = useLive(query);
  const isNow = live.state === 'ready' && live.value.articleId === articleId;
  return (isNow ? live.value.story : null) ?? read;
}
