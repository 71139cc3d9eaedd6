/** Longest wait for one thing to happen. Generous: it is spent only where a step has failed. */
export const PATIENCE_MS = 30_000;
const PAUSE_MS = 40;

type Falsy = null | undefined | false | 0 | '';

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Asks again and again until there is a truthy answer and gives it.
 * What is thrown meanwhile counts as "not yet" and is told with the failure.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | Falsy> | T | Falsy,
  timeout = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = null;
    } catch (error: unknown) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`Waited ${timeout} ms for ${what}.`, last ? { cause: last } : undefined);
    await pause(PAUSE_MS);
  }
}
