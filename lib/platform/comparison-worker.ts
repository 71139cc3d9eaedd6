import { browser } from 'wxt/browser';
import type { ComparedArticle, Comparison, SentenceAnswer } from '@/lib/model/comparison';

/** What the worker is asked. */
export type ComparisonQuestion = {
  articles: readonly ComparedArticle[];
  answers: readonly SentenceAnswer[];
};

/**
 * Compares articles in a worker of its own, so that a long comparison never holds up the page. The
 * worker ends with the answer, or when `signal` says that nobody waits for it.
 *
 * @throws {Error} where the worker could not be started or failed; an abort rejects with its reason
 */
export function compareInWorker(
  question: ComparisonQuestion,
  signal: AbortSignal,
): Promise<Comparison> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(browser.runtime.getURL('/comparison.js'));
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.onmessage = ({ data }: MessageEvent<Comparison>) => {
      end();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(`The comparison failed: ${message}`));
    };
    worker.onmessageerror = () => {
      end();
      reject(new Error('The comparison could not be read'));
    };
    worker.postMessage(question);
  });
}
