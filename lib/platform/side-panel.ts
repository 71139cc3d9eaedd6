import { browser } from 'wxt/browser';

/** Firefox's own name for it; Firefox for Android and some Chromium browsers have neither. */
type Sidebar = { sidebarAction?: { open: () => Promise<void> } };

const sidebar = (): Sidebar['sidebarAction'] => (browser as Sidebar).sidebarAction;

/** Whether the browser has a place beside the page. */
export const hasSidePanel = (): boolean => !!sidebar() || !!browser.sidePanel;

/**
 * Opens the side panel of the window that this page belongs to. Only in a click, with nothing
 * awaited before: Firefox allows it at no other moment.
 */
export async function openSidePanel(): Promise<void> {
  const firefox = sidebar();
  if (firefox) return firefox.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}
