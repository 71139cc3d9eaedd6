import { browser } from 'wxt/browser';
import type { MarkPointedAt } from '@/lib/model/page-mark';

const isPointedAt = (message: unknown): message is MarkPointedAt =>
  typeof message === 'object' &&
  message !== null &&
  'markedSentence' in message &&
  Number.isInteger(message.markedSentence);

/**
 * Calls back with the sentence's number whenever the reader points at a mark in this tab; gives what
 * ends that. Only the extension's own script in the tab's top document is heard.
 */
export function watchMarks(tabId: number, onMark: (sentence: number) => void): () => void {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
    message: unknown,
    sender,
  ) => {
    const isOurs =
      sender.id === browser.runtime.id && sender.tab?.id === tabId && sender.frameId === 0;
    if (isOurs && isPointedAt(message)) onMark(message.markedSentence);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
