import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type HighlightWorld, offerShowSentence } from '@/lib/page/show-sentence';

/** Leaves the function that shows a sentence in the isolated world of the page. */
export default defineUnlistedScript(() =>
  offerShowSentence(globalThis as HighlightWorld, document),
);
