/** WebDriver BiDi over a web socket, as Firefox speaks it. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

type Params = Record<string, unknown>;

/** A value as BiDi writes it; only what JSON can hold is read back. */
type RemoteValue = { type: string; value?: unknown };

type Evaluated =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };

export type Bidi = {
  send<T = Params>(method: string, params?: Params): Promise<T>;
  /** The value of an expression in a context, JSON-safe; a promise is awaited. */
  evaluate<T>(context: string, expression: string): Promise<T>;
};

type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void };

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  socket.on('message', (data) => {
    const { id, type, error, message, result } = JSON.parse(String(data));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result as never);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has ended'));
    waiting.clear();
  });
  // the close that follows an error is what rejects
  socket.on('error', () => undefined);

  const send = <T>(method: string, params: Params = {}): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) return reject(new Error('the browser has ended'));
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      socket.send(JSON.stringify({ id: lastId, method, params }));
    });

  return {
    send,
    evaluate: async <T>(context: string, expression: string): Promise<T> => {
      const answer = await send<Evaluated>('script.evaluate', {
        // as JSON text: BiDi's own form of objects and arrays needs no reading then
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        awaitPromise: true,
        target: { context },
        userActivation: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      const json = answer.result.value;
      return typeof json === 'string' ? JSON.parse(json) : (undefined as T);
    },
  };
}
