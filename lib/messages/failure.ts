import { failed } from '@/lib/model/result';
import type { Reply } from './envelope';
import type { CommandError, ProtocolMap } from './protocol';

/** The calls whose errors are refusals of a page, and so have a shape of their own. */
const READINGS: readonly (keyof ProtocolMap)[] = ['readPage', 'readSelection', 'followPage'];

/** The reply that says a call did nothing, in the shape that this call's errors have. */
export function failure<K extends keyof ProtocolMap>(call: K, error: CommandError): Reply<K> {
  const reply = READINGS.includes(call) ? failed({ reason: error }) : failed(error);
  return reply as Reply<K>;
}
