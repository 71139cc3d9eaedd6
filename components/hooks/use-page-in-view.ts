import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createPageFollower, type PageInView } from '@/components/panel/page-follower';
import { send } from '@/lib/messages/client';
import { allSites } from '@/lib/platform/all-sites';
import { tabInFront, watchTabs } from '@/lib/platform/tab-in-front';
import { watchKeptPages } from '@/lib/services/watch-kept-pages';
import type { PageReading } from './use-reading';

/** What a follower needs of the browser and of the background. */
const EDGE = {
  tabInFront,
  followPage: (asked: Parameters<typeof send<'followPage'>>[1]) => send('followPage', asked),
  readPage: (asked: { tabId: number }) => send('readPage', asked),
  readSelection: (asked: { tabId: number }) => send('readSelection', asked),
  pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

/** Follows the page in view beside the panel, as far as the reader allows. */
export function usePageInView(): PageReading<PageInView> {
  const [reading, setReading] = useState<PageInView>({ state: 'reading' });
  const [selectionProblem, setProblem] = useState<PageReading['selectionProblem']>(null);
  const follower = useRef<ReturnType<typeof createPageFollower> | null>(null);

  useEffect(() => {
    const following = createPageFollower(EDGE, (page) => {
      setReading(page);
      setProblem(null);
    });
    follower.current = following;
    const ends = [
      watchTabs(following),
      watchKeptPages(following.onRead),
      allSites.watch(() => void following.look()),
    ];
    void following.look();
    return () => {
      following.stop();
      for (const end of ends) end();
    };
  }, []);

  const wishes = useMemo(
    () => ({
      retry: () => void follower.current?.retry(),
      readSelection: () => void follower.current?.readSelection().then(setProblem),
    }),
    [],
  );
  return { reading, selectionProblem, ...wishes };
}
