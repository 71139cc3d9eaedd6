import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { StoryView } from '@/lib/model/story-view';
import { storyView } from '@/lib/storage/stories/story-views';
import { type Live, useLive } from './use-live';

/**
 * Follows one story, also where it becomes a part of another: `onMoved` gets the id that it has
 * then. `null` where it is none any more.
 */
export function useStory(
  storyId: string,
  onMoved: (storyId: string) => void,
): Live<StoryView | null> {
  const followed = useRef<string | null>(null);
  const query = useCallback(async () => {
    const story = await storyView(storyId, followed.current);
    followed.current = story?.members[0]?.articleId ?? followed.current;
    return { storyId, story };
  }, [storyId]);
  const live = useLive(query);
  const now = live.state === 'ready' ? live.value.story?.storyId : undefined;
  const isStale = live.state === 'ready' && live.value.storyId !== storyId;
  useEffect(() => {
    if (now !== undefined && now !== storyId && !isStale) onMoved(now);
  }, [now, storyId, isStale, onMoved]);
  if (live.state !== 'ready') return live;
  return isStale ? { state: 'loading' } : { state: 'ready', value: live.value.story };
}
