import { browser } from 'wxt/browser';

/** The tab that a window has in front. */
export type TabInFront = { tabId: number; windowId: number; loading: boolean };

/** The tab in front of the window that this page belongs to; `null` where there is none. */
export async function tabInFront(): Promise<TabInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { tabId: tab.id, windowId: tab.windowId, loading: tab.status === 'loading' };
}

/** What happens to the tabs of all windows, as far as a panel beside them must know. */
export type TabEvents = {
  /** Another tab came in front of a window. */
  onFront: (tab: { tabId: number; windowId: number }) => void;
  /**
   * A tab begins to load, has loaded, or has another address without loading. The address is empty
   * where the browser does not tell it.
   */
  onWent: (tab: { tabId: number; address: string; loading: boolean }) => void;
};

/**
 * Calls back for what happens to tabs; gives what ends that. Needs no permission: without one the
 * browsers tell the moments all the same, and keep the addresses to themselves.
 */
export function watchTabs({ onFront, onWent }: TabEvents): () => void {
  const activated: Parameters<typeof browser.tabs.onActivated.addListener>[0] = onFront;
  const updated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (
    tabId,
    change,
    tab,
  ) => {
    if (change.status === undefined && change.url === undefined) return;
    onWent({ tabId, address: tab.url ?? '', loading: tab.status === 'loading' });
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
