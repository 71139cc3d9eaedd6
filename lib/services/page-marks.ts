import type { PageMark } from '@/lib/model/page-mark';
import { ok, type Result } from '@/lib/model/result';
import type { MarksWorld } from '@/lib/page/marks';
import { MARKS_STYLE } from '@/lib/page/marks-style';
import { callInPage, runInPage, styleInPage, unstyleInPage } from '@/lib/platform/page-script';

/**
 * Underlines sentences of the page in a tab; gives the numbers of those that are there. A page on
 * which the reader has not clicked, or that went elsewhere, has none of them.
 */
export async function showMarks(
  tabId: number,
  marks: PageMark[],
): Promise<Result<{ found: number[] }, never>> {
  const ready = (await styleInPage(tabId, MARKS_STYLE)) && (await runInPage(tabId, '/marks.js')).ok;
  if (!ready) return ok({ found: [] });
  const found = await callInPage(
    tabId,
    // Sent as source text, as those below: it stands alone.
    (wanted: PageMark[]) => (globalThis as MarksWorld).storyContextMarks?.show(wanted) ?? [],
    [marks],
  );
  return ok({ found: found.ok ? found.value : [] });
}

/** Selects a mark on the page in a tab and scrolls to it. */
export async function goToMark(
  tabId: number,
  sentence: number,
): Promise<Result<'shown' | 'not-on-page', never>> {
  const there = await callInPage(
    tabId,
    (wanted: number) => (globalThis as MarksWorld).storyContextMarks?.goTo(wanted) ?? false,
    [sentence],
  );
  return ok(there.ok && there.value ? 'shown' : 'not-on-page');
}

/** Takes the marks and their style away. A page that went elsewhere has lost them already. */
export async function hideMarks(tabId: number): Promise<Result<null, never>> {
  await callInPage(tabId, () => (globalThis as MarksWorld).storyContextMarks?.hide() ?? true, []);
  await unstyleInPage(tabId, MARKS_STYLE);
  return ok(null);
}
