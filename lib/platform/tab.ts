import { browser } from 'wxt/browser';

/** Where a tab is and what the browser shows on it. */
export type TabPage = { address: string; title: string };

/**
 * Where a tab is: `null` where it was closed, an empty address where the browser does not tell
 * (the reader has not clicked on this page, or it is none of the web).
 */
export async function tabPage(tabId: number): Promise<TabPage | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { address: tab.url ?? '', title: tab.title ?? '' };
  } catch {
    // The only reason the browser has to refuse is that there is no such tab.
    return null;
  }
}
