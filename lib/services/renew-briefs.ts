import { ANALYSIS_VERSION, makeBrief } from '@/lib/brief';
import { stayAwake } from '@/lib/platform/stay-awake';
import { oldBriefs, replaceBrief, snapshotWithUrl } from '@/lib/storage/briefs';

/**
 * Makes the briefs of an older analysis anew, one at a time, and gives how many. What is left is
 * in the store, so that a stopped background goes on at its next start. The reader's own data
 * and the snapshots are not touched.
 */
export async function renewBriefs(): Promise<number> {
  let renewed = 0;
  for (const snapshotId of await oldBriefs(ANALYSIS_VERSION)) {
    const found = await snapshotWithUrl(snapshotId);
    if (!found) continue;
    const article = { ...found.snapshot, url: found.url };
    const brief = makeBrief(article);
    await replaceBrief(snapshotId, brief);
    renewed += 1;
    await stayAwake();
  }
  return renewed;
}
