import type { SentenceQuery } from '@/lib/messages/protocol';
import { ok, type Result } from '@/lib/model/result';
import { callInPage, runInPage } from '@/lib/platform/page-script';

/** What `entrypoints/highlight.ts` leaves in the page's isolated world. */
type WithHighlight = { storyContextShowSentence?: (sentence: SentenceQuery) => boolean };

/**
 * Scrolls the page in a tab to a sentence and highlights it. A page on which the reader has not
 * clicked, or that went elsewhere, is a page without the sentence.
 */
export async function showSentence(
  tabId: number,
  sentence: SentenceQuery,
): Promise<Result<'shown' | 'not-on-page', never>> {
  const ready = await runInPage(tabId, '/highlight.js');
  if (!ready.ok) return ok('not-on-page');
  const shown = await callInPage(
    tabId,
    (query: SentenceQuery) =>
      (globalThis as WithHighlight).storyContextShowSentence?.(query) ?? false,
    [sentence],
  );
  return ok(shown.ok && shown.value ? 'shown' : 'not-on-page');
}
