import { type ReadingState, readingState } from '@/components/hooks/use-reading';
import type { CommandError } from '@/lib/messages/protocol';
import type { FollowedPage, PageMoment, Reading } from '@/lib/model/reading';
import type { Refusal } from '@/lib/model/refusal';
import type { Result } from '@/lib/model/result';
import { isSameDocument } from '@/lib/platform/page-address';
import type { TabEvents, TabInFront } from '@/lib/platform/tab-in-front';

/** What the side panel shows; `unread` = only a click on the toolbar button may read the page. */
export type PageInView = ReadingState | { state: 'unread' };

type Answer<T> = Promise<Result<T, Refusal | { reason: CommandError }>>;

/** The world around a follower. */
export type FollowerEdge = {
  tabInFront: () => Promise<TabInFront | null>;
  followPage: (asked: { tabId: number; moment: PageMoment }) => Answer<FollowedPage>;
  readPage: (asked: { tabId: number }) => Answer<Reading>;
  readSelection: (asked: { tabId: number }) => Answer<Reading>;
  pause: (ms: number) => Promise<void>;
};

/** How long a page may go on loading before it is read as far as it has come. */
const LOADING_PATIENCE_MS = 8000;
/**
 * When a page is asked again that has loaded without its text: many are filled by their scripts
 * within a second. Longer waits would show "no article" too late where there is none.
 */
const LATE_TEXT_MS = [800, 2000];
/** Refusals that a text which comes late would change. */
const MAY_CHANGE: readonly string[] = ['no-article', 'too-short'];

/** What views show for an answer of the background. */
function pageOf(answer: Awaited<Answer<FollowedPage>>, tabId: number): PageInView {
  if (!answer.ok) return readingState(answer, tabId);
  if (answer.value === 'unread') return { state: 'unread' };
  return answer.value === 'loading'
    ? { state: 'reading' }
    : { state: 'ready', reading: answer.value };
}

const mayComeLate = (page: PageInView): boolean =>
  page.state === 'reading' || (page.state === 'refused' && MAY_CHANGE.includes(page.reason));

const isSameRefusal = (one: PageInView, other: PageInView): boolean =>
  one.state === 'refused' && other.state === 'refused' && one.reason === other.reason;

/**
 * Keeps what the side panel shows true to the tab in front. Whatever may have changed that tab or
 * its page begins a new turn: an answer that was asked for in an earlier one comes too late and is
 * dropped, and a brief that may not be of the page in view is taken away before anything is asked.
 */
export function createPageFollower(edge: FollowerEdge, show: (page: PageInView) => void) {
  let turn = 0;
  let shown: PageInView = { state: 'reading' };
  let front: Pick<TabInFront, 'tabId' | 'windowId'> | null = null;
  let reloaded = false;

  const put = (page: PageInView): void => {
    shown = page;
    show(page);
  };
  /** Nothing of another page beside this one. What says nothing of a page may stay: less blinks. */
  const clear = (): void => {
    if (shown.state !== 'reading' && shown.state !== 'unread') put({ state: 'reading' });
  };

  /** Shows what is known of the page in a tab, and asks again as long as more may come. */
  async function follow(
    { tabId, loading }: TabInFront,
    isRead: boolean,
    isMine: () => boolean,
  ): Promise<void> {
    let moment: PageMoment = reloaded ? 'reloaded' : 'loaded';
    if (isRead) moment = 'read';
    else if (loading) moment = 'loading';
    else reloaded = false;
    const waits = moment === 'loading' ? [LOADING_PATIENCE_MS, ...LATE_TEXT_MS] : [...LATE_TEXT_MS];
    for (;;) {
      const answer = await edge.followPage({ tabId, moment });
      if (!isMine()) return;
      const page = pageOf(answer, tabId);
      const wait = mayComeLate(page) ? waits.shift() : undefined;
      if (!isSameRefusal(page, shown)) put(page);
      if (wait === undefined) {
        if (page.state === 'reading') put({ state: 'unread' });
        return;
      }
      await edge.pause(wait);
      if (!isMine()) return;
      moment = moment === 'loading' ? 'loaded' : 'reloaded';
    }
  }

  /** Begins a turn: shows what there is to show of the tab in front now; `isRead` = by a click. */
  async function look(isRead = false): Promise<void> {
    turn += 1;
    const mine = turn;
    const isMine = (): boolean => mine === turn;
    const now = await edge.tabInFront();
    if (!isMine()) return;
    if (now?.tabId !== front?.tabId) {
      clear();
      reloaded = false;
    }
    front = now;
    if (now) await follow(now, isRead, isMine);
    else put({ state: 'refused', reason: 'tab-closed', tabId: null });
  }

  const isShownAt = (address: string): boolean =>
    shown.state === 'ready' &&
    address !== '' &&
    isSameDocument(shown.reading.article.url ?? '', address);

  const events: TabEvents & { onRead: (tabId: number) => void } = {
    onFront: ({ tabId, windowId }) => {
      // Each window has a panel of its own.
      if (front && windowId !== front.windowId) return;
      if (tabId !== front?.tabId) clear();
      void look();
    },
    onWent: ({ tabId, address, loading }) => {
      if (tabId !== front?.tabId) return;
      if (loading) reloaded = true;
      if (!isShownAt(address)) clear();
      void look();
    },
    onRead: (tabId) => {
      if (tabId === front?.tabId) void look(true);
    },
  };

  return {
    ...events,
    look: () => look(),
    /** Reads the whole page again, by the reader's wish. */
    retry: async (): Promise<void> => {
      // Where nothing answered, what access there is to the page is not known.
      if (!front || shown.state === 'failed') return look();
      turn += 1;
      const mine = turn;
      const { tabId } = front;
      put({ state: 'reading' });
      const answer = await edge.readPage({ tabId });
      if (mine === turn) put(readingState(answer, tabId));
    },
    /** Reads what is selected instead. Gives why that came to nothing; what is shown stays then. */
    readSelection: async (): Promise<Refusal['reason'] | CommandError | null> => {
      if (!front) return null;
      turn += 1;
      const mine = turn;
      const answer = await edge.readSelection({ tabId: front.tabId });
      if (mine !== turn) return null;
      if (!answer.ok) return answer.error.reason;
      put({ state: 'ready', reading: answer.value });
      return null;
    },
    /** Nothing is shown any more, whatever comes. */
    stop: (): void => {
      turn += 1;
    },
  };
}
