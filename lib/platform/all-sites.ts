import { browser } from 'wxt/browser';

/** Every page of the web; files on the device and pages of the browser are not among them. */
const ALL_SITES = { origins: ['*://*/*'] };

/** The optional access to all sites. The reader gives it and takes it back; nothing has it at first. */
export const allSites = {
  /** Whether the extension has it now. */
  granted: (): Promise<boolean> => browser.permissions.contains(ALL_SITES),

  /**
   * Has the browser ask the reader; false where the answer is no. Only in a click on a page or a
   * panel, with nothing awaited before: Firefox hides the question behind an open popup.
   */
  ask: (): Promise<boolean> => browser.permissions.request(ALL_SITES),

  /** Gives it back. False where the browser keeps it all the same. */
  takeBack: (): Promise<boolean> => browser.permissions.remove(ALL_SITES),

  /** Calls back whenever any permission was given or taken back; gives what ends that. */
  watch(onChange: () => void): () => void {
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  },
};
