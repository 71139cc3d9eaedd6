import type { ProtocolMap } from './protocol';

/** What goes over the wire: the call's name and its payload, unchecked until it is validated. */
export type Envelope = { call: keyof ProtocolMap; data: unknown };

export type Payload<K extends keyof ProtocolMap> = Parameters<ProtocolMap[K]>[0];
export type Reply<K extends keyof ProtocolMap> = ReturnType<ProtocolMap[K]>;
