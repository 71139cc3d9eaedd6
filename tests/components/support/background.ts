/** The background as pages see it: answers calls, and remembers them. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Envelope } from '@/lib/messages/envelope';
import type { Handlers } from '@/lib/messages/server';

export type AnsweredCall = { call: string; data: unknown };

/** Answers with these handlers from now on; a call without one gets no answer. */
export function answerWith(handlers: Partial<Handlers>): AnsweredCall[] {
  const calls: AnsweredCall[] = [];
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    const { call, data } = message as Envelope;
    calls.push({ call, data });
    const handler = handlers[call] as ((data: unknown) => Promise<unknown>) | undefined;
    return handler?.(data);
  });
  return calls;
}
