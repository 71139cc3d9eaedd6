import { purgeTrash } from '@/lib/storage/trash';
import type { Edge } from './edge';
import { renewBriefs } from './renew-briefs';
import { settleStories } from './stories/settle';

/**
 * What the background does each time it starts, with no timer: deletes for good what has lain in
 * the trash for 30 days, makes the briefs of an older analysis anew, and places articles among
 * stories that wait for it. All go on where they were if the browser stops the background in
 * between. A failure is logged and waits for the next start.
 */
export async function keepHouse(edge: Edge): Promise<void> {
  try {
    await purgeTrash(edge.now());
    await renewBriefs();
    await settleStories(edge);
  } catch (error: unknown) {
    console.error('Housekeeping failed', error);
  }
}
