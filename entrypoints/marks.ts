import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { MarkPointedAt } from '@/lib/model/page-mark';
import { type MarksWorld, offerMarks } from '@/lib/page/marks';

/** Where no panel listens any more, there is no row to select. */
const tell = (markedSentence: number): void => {
  const message: MarkPointedAt = { markedSentence };
  browser.runtime.sendMessage(message).catch(() => undefined);
};

/** Leaves the functions that mark sentences in the isolated world of the page. */
export default defineUnlistedScript(() => offerMarks(globalThis as MarksWorld, document, tell));
