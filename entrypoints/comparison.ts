import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ComparisonQuestion } from '@/lib/platform/comparison-worker';
import { compareArticles } from '@/lib/stories/compare';

/** The worker of the comparison: one question, one answer. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<ComparisonQuestion>) => {
    postMessage(compareArticles(data.articles, data.answers));
  });
});
