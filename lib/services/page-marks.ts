import type { PageMark } from '@/lib/model/page-mark';
import { ok, type Result } from '@/lib/model/result';
import type { MarksWorld } from '@/lib/page/marks';
import { MARKS_STYLE } from '@/lib/page/marks-style';
import { callInPage, runInPage, styleInPage, unstyleInPage } from '@/lib/platform/page-script';

/** The last step of each tab whose marks are being changed. */
const lastSteps = new Map<number, Promise<unknown>>();

/**
 * Does a step once those before it in the tab have ended: each is several calls to the browser, and
 * a short one that hides would overtake a long one that shows.
 */
function inTurn<T>(tabId: number, step: () => Promise<T>): Promise<T> {
  const before = lastSteps.get(tabId) ?? Promise.resolve();
  const turn = before.then(step, step).finally(() => {
    if (lastSteps.get(tabId) === turn) lastSteps.delete(tabId);
  });
  lastSteps.set(tabId, turn);
  return turn;
}

async function show(tabId: number, marks: PageMark[]): Promise<number[]> {
  const ready = (await styleInPage(tabId, MARKS_STYLE)) && (await runInPage(tabId, '/marks.js')).ok;
  if (!ready) return [];
  const found = await callInPage(
    tabId,
    // Sent as source text, as those below: it stands alone.
    (wanted: PageMark[]) => (globalThis as MarksWorld).storyContextMarks?.show(wanted) ?? [],
    [marks],
  );
  return found.ok ? found.value : [];
}

async function goTo(tabId: number, sentence: number): Promise<boolean> {
  const there = await callInPage(
    tabId,
    (wanted: number) => (globalThis as MarksWorld).storyContextMarks?.goTo(wanted) ?? false,
    [sentence],
  );
  return there.ok && there.value;
}

async function hide(tabId: number): Promise<void> {
  await callInPage(tabId, () => (globalThis as MarksWorld).storyContextMarks?.hide() ?? true, []);
  await unstyleInPage(tabId, MARKS_STYLE);
}

/**
 * Underlines sentences of the page in a tab; gives the numbers of those that are there. A page on
 * which the reader has not clicked, or that went elsewhere, has none of them.
 */
export const showMarks = async (
  tabId: number,
  marks: PageMark[],
): Promise<Result<{ found: number[] }, never>> =>
  ok({ found: await inTurn(tabId, () => show(tabId, marks)) });

/** Selects a mark on the page in a tab and scrolls to it. */
export const goToMark = async (
  tabId: number,
  sentence: number,
): Promise<Result<'shown' | 'not-on-page', never>> =>
  ok((await inTurn(tabId, () => goTo(tabId, sentence))) ? 'shown' : 'not-on-page');

/** Takes the marks and their style away. A page that went elsewhere has lost them already. */
export async function hideMarks(tabId: number): Promise<Result<null, never>> {
  await inTurn(tabId, () => hide(tabId));
  return ok(null);
}
