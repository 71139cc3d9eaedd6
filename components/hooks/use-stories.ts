import { useCallback, useState } from 'preact/hooks';
import type { StorySummary } from '@/lib/model/story-view';
import { listStories } from '@/lib/storage/stories/story-views';
import { type Live, useLive } from './use-live';

/** Rows that are drawn at once. */
const PAGE = 50;

/** The stories, those with the last development first, as far as they were asked for. */
export function useStories(): {
  list: Live<{ items: StorySummary[]; total: number }>;
  more: () => void;
} {
  const [pages, setPages] = useState(1);
  const query = useCallback(() => listStories(pages * PAGE), [pages]);
  return { list: useLive(query), more: () => setPages((known) => known + 1) };
}
