import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Envelope, Payload, Reply } from './envelope';
import { failure } from './failure';
import { PAYLOADS } from './payloads';
import type { ProtocolMap } from './protocol';

/** One function for each call; an object without one of them does not compile. */
export type Handlers = {
  [K in keyof ProtocolMap]: (data: Payload<K>) => Promise<Reply<K>>;
};

/** A message that is none of ours is left to others: no reply at all. */
const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'call' in message &&
  typeof message.call === 'string' &&
  Object.hasOwn(PAYLOADS, message.call);

/**
 * Whether a message comes from one of the extension's own pages. A script in a web page has the
 * extension's id as well, but the page's address; another extension has another id.
 */
function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && !!sender.url?.startsWith(browser.runtime.getURL('/'));
}

async function answer<K extends keyof ProtocolMap>(
  handlers: Handlers,
  call: K,
  data: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Reply<K>> {
  if (!isOwnPage(sender)) return failure(call, 'forbidden');
  const payload = v.safeParse(PAYLOADS[call], data);
  if (!payload.success) return failure(call, 'bad-request');
  try {
    return await handlers[call](payload.output);
  } catch (error: unknown) {
    // Handlers answer with results; what they throw is a mistake in here.
    console.error(`${call} failed`, error);
    return failure(call, 'failed');
  }
}

/**
 * Answers calls of the extension's own pages. Must be called while the background starts, before
 * anything is awaited: the browser wakes the background with the message that it is to answer.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isEnvelope(message)) return false;
    void answer(handlers, message.call, message.data, sender).then(sendResponse);
    return true;
  });
}
