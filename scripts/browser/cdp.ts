/**
 * The Chrome DevTools Protocol over the pipe of a child process. The pipe, not a port: only
 * there does the browser let an unpacked extension be loaded, branded Chrome included.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Params = Record<string, unknown>;
export type CdpEvent = { method: string; params: Params; sessionId?: string };

export type Cdp = {
  /** Sends a command to the browser, or to one target where a session is given. */
  send<T = Params>(method: string, params?: Params, sessionId?: string): Promise<T>;
  onEvent(listener: (event: CdpEvent) => void): void;
};

type Waiting = {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
  method: string;
  sessionId?: string;
};

/** Speaks over file descriptors 3 (to the browser) and 4 (from it); messages end with a NUL. */
export function connectCdp(child: ChildProcess): Cdp {
  const [toBrowser, fromBrowser] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: CdpEvent) => void)[] = [];
  let lastId = 0;
  let ended = false;

  /** A target that has gone answers nothing any more. */
  const forget = (sessionId: string): void => {
    for (const [id, asked] of waiting) {
      if (asked.sessionId !== sessionId) continue;
      waiting.delete(id);
      asked.reject(new Error(`${asked.method}: Session with given id not found, it has closed`));
    }
  };

  const receive = (message: string): void => {
    const { id, result, error, ...event } = JSON.parse(message);
    if (id === undefined) {
      if (event.method === 'Target.detachedFromTarget') forget(event.params.sessionId);
      for (const listener of listeners) listener(event);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${asked.method}: ${error.message}`));
    else asked?.resolve(result as never);
  };

  let rest: Buffer[] = [];
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      rest.push(chunk.subarray(start, end));
      const message = Buffer.concat(rest).toString('utf8');
      rest = [];
      start = end + 1;
      receive(message);
    }
    rest.push(chunk.subarray(start));
  });
  child.once('exit', () => {
    ended = true;
    for (const { reject, method } of waiting.values())
      reject(new Error(`${method}: the browser has ended`));
    waiting.clear();
  });
  // a write after the browser's end is answered by the rejection above
  toBrowser.on('error', () => undefined);

  return {
    send: <T>(method: string, params: Params = {}, sessionId?: string) =>
      new Promise<T>((resolve, reject) => {
        if (ended) return reject(new Error(`${method}: the browser has ended`));
        lastId += 1;
        waiting.set(lastId, { resolve, reject, method, ...(sessionId ? { sessionId } : {}) });
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      }),
    onEvent: (listener) => listeners.push(listener),
  };
}
