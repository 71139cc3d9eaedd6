import { sessionMemory } from '@/lib/platform/session-memory';

/** What came of reading pages lies in session memory under this and the tab's number. */
export const KEPT_PAGES = 'pages:';

/** Calls back with each tab whose page was read, by whatever view; gives what ends that. */
export const watchKeptPages = (onRead: (tabId: number) => void): (() => void) =>
  sessionMemory.watch((key) => {
    if (key.startsWith(KEPT_PAGES)) onRead(Number(key.slice(KEPT_PAGES.length)));
  });
