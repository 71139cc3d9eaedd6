import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A page of the extension, as the browser describes the sender of its messages. */
export const ownPage = () => ({
  id: browser.runtime.id,
  url: browser.runtime.getURL('/popup.html' as '/'),
});

/**
 * Sends a message as the browser does: the reply is what a listener gives to its callback.
 * `undefined` where no listener answers.
 */
export async function deliver(message: unknown, sender: object = ownPage()): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listeners = fakeBrowser.runtime.onMessage as unknown as {
      trigger(...args: unknown[]): Promise<unknown[]>;
    };
    listeners
      .trigger(message, sender, resolve)
      .then((waits) => {
        if (!waits.includes(true)) resolve(undefined);
      })
      .catch(reject);
  });
}
