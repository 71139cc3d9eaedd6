/** A follower over a window whose tabs, clock and background the test moves by hand. */
import {
  createPageFollower,
  type FollowerEdge,
  type PageInView,
} from '@/components/panel/page-follower';

type Followed = Awaited<ReturnType<FollowerEdge['followPage']>>;
type Read = Awaited<ReturnType<FollowerEdge['readPage']>>;

/** Lets everything that is ready to go on do so. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Tab 1 is in front, where there is one. */
export async function panelOver(
  tabs: Record<number, string>,
  { loading = false }: { loading?: boolean } = {},
) {
  const asked: Parameters<FollowerEdge['followPage']>[0][] = [];
  const open: ((answer: Followed) => void)[] = [];
  const reads: ((answer: Read) => void)[] = [];
  const pauses: (() => void)[] = [];
  const isLoading = new Map(Object.keys(tabs).map((tab) => [Number(tab), loading]));
  let front = 1;
  let shown: PageInView = { state: 'reading' };

  const read = (): Promise<Read> => new Promise((resolve) => reads.push(resolve));
  const follower = createPageFollower(
    {
      tabInFront: async () =>
        front in tabs
          ? { tabId: front, windowId: 1, loading: isLoading.get(front) ?? false }
          : null,
      followPage: (question) => {
        asked.push(question);
        return new Promise((resolve) => open.push(resolve));
      },
      readPage: read,
      readSelection: read,
      pause: () => new Promise((resolve) => pauses.push(resolve)),
    },
    (page) => {
      shown = page;
    },
  );
  void follower.look();
  await settle();

  return {
    follower,
    /** Every question to the background so far, and what answers each. */
    asked,
    open,
    get shown() {
      return shown;
    },
    shows: async () => {
      await settle();
      return shown;
    },
    answerAll: (answer: Followed) => {
      for (const resolve of open) resolve(answer);
    },
    answerRead: (answer: Read) => reads.shift()?.(answer),
    bringToFront: (tabId: number) => {
      front = tabId;
      follower.onFront({ tabId, windowId: 1 });
    },
    load: (tabId: number, is: boolean) => isLoading.set(tabId, is),
    passTime: async () => {
      for (const resume of pauses.splice(0)) resume();
      await settle();
    },
  };
}
