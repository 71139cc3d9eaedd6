import { browser } from 'wxt/browser';

/**
 * What is to survive a stopped background and not the browser: kept in memory, never on disk,
 * and out of reach for scripts in pages.
 */
export const sessionMemory = {
  /** The value under a key; `undefined` where there is none. Written by this release only. */
  async get<T>(key: string): Promise<T | undefined> {
    return (await browser.storage.session.get(key))[key] as T | undefined;
  },

  /** Everything whose key begins with this. */
  async entries<T>(prefix: string): Promise<[key: string, value: T][]> {
    const all = await browser.storage.session.get(null);
    return Object.entries(all).filter(([key]) => key.startsWith(prefix)) as [string, T][];
  },

  /** Gives false where there is no room for it. */
  async set(key: string, value: unknown): Promise<boolean> {
    try {
      await browser.storage.session.set({ [key]: value });
      return true;
    } catch (error: unknown) {
      console.warn('No room in session memory', error);
      return false;
    }
  },

  async remove(keys: string | string[]): Promise<void> {
    await browser.storage.session.remove(keys);
  },

  /** Calls back with each key that is written, by whatever part of the extension; gives what ends that. */
  watch(onWritten: (key: string) => void): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>): void => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (newValue !== undefined) onWritten(key);
    };
    browser.storage.session.onChanged.addListener(listener);
    return () => browser.storage.session.onChanged.removeListener(listener);
  },
};
