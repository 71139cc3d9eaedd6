import { browser } from 'wxt/browser';

/**
 * Tells the browser that the background is at work. Chromium stops it half a minute after its last
 * event or call of an extension's API, and work on the store is neither: long work calls this
 * between its steps. Any call does.
 */
export async function stayAwake(): Promise<void> {
  await browser.storage.session.get('awake');
}
