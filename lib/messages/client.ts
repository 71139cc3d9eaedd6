import { browser } from 'wxt/browser';
import type { Envelope, Payload, Reply } from './envelope';
import { failure } from './failure';
import type { ProtocolMap } from './protocol';

const isResult = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/**
 * Calls the background and waits for its reply. Never throws: a background that is missing, or
 * that was stopped before it answered, is the error `no-answer`.
 */
export async function send<K extends keyof ProtocolMap>(
  call: K,
  data: Payload<K>,
): Promise<Reply<K>> {
  const envelope: Envelope = { call, data };
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope);
    return isResult(reply) ? (reply as Reply<K>) : failure(call, 'no-answer');
  } catch (error: unknown) {
    console.warn(`${call}: no answer from the background`, error);
    return failure(call, 'no-answer');
  }
}
