import type { SentenceQuery } from '@/lib/messages/protocol';
import { ok, type Result } from '@/lib/model/result';
import { HIGHLIGHT_STYLE, type HighlightWorld } from '@/lib/page/show-sentence';
import { callInPage, runInPage, styleInPage } from '@/lib/platform/page-script';

/**
 * Scrolls the page in a tab to a sentence and highlights it. A page on which the reader has not
 * clicked, or that went elsewhere, is a page without the sentence.
 */
export async function showSentence(
  tabId: number,
  sentence: SentenceQuery,
): Promise<Result<'shown' | 'not-on-page', never>> {
  const ready =
    (await styleInPage(tabId, HIGHLIGHT_STYLE)) && (await runInPage(tabId, '/highlight.js')).ok;
  if (!ready) return ok('not-on-page');
  const shown = await callInPage(
    tabId,
    // Sent as source text: it stands alone.
    (query: SentenceQuery) =>
      (globalThis as HighlightWorld).storyContextShowSentence?.(query) ?? false,
    [sentence],
  );
  return ok(shown.ok && shown.value ? 'shown' : 'not-on-page');
}
