import { stayAwake } from '@/lib/platform/stay-awake';
import { currentText } from '@/lib/storage/briefs';
import { mergePostings } from '@/lib/storage/postings/merge';
import { dueStories, putDigest, storyTexts } from '@/lib/storage/stories/digests';
import { placeInStory, waitingArticles } from '@/lib/storage/stories/place';
import { storyDigest } from '@/lib/stories/digest';
import { storyProfile } from '@/lib/stories/profile';
import type { Edge } from '../edge';
import { storyCore } from './core';

/** So many are asked for at once: a bulk import of thousands is never held in memory. */
const SLICE = 50;

/** Lets a reader's command in between; the store's own waits may take no turn of the event loop. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function placeOne(edge: Edge, articleId: string): Promise<void> {
  const found = await currentText(articleId);
  if (!found) return;
  const { snapshot, url, brief } = found;
  const profile = storyProfile({ ...snapshot, url }, brief);
  const { newId } = edge;
  await placeInStory({ articleId, snapshotId: snapshot.id, profile, core: storyCore, newId });
}

/** Does something for each; one that fails is logged and waits for the next start. */
async function each(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  for (const id of ids) {
    try {
      await work(id);
    } catch (error: unknown) {
      console.error(`Story of ${id} failed`, error);
    }
    await pause();
    await stayAwake();
  }
}

async function placeWaiting(edge: Edge): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await waitingArticles(after, SLICE);
    await each(ids, (id) => placeOne(edge, id));
    await mergePostings();
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

async function renewDigests(): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await dueStories(after, SLICE);
    await each(ids, async (id) => {
      const texts = await storyTexts(id);
      await putDigest(id, texts, storyDigest(texts));
    });
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

/**
 * Places the articles that were saved or analysed anew since, those of `first` before all others,
 * and makes the digests of stories that have changed. What is left to do stands in the store, so that a stopped background goes on
 * at its next start; two that run at once do no harm.
 */
export async function settleStories(edge: Edge, first: readonly string[] = []): Promise<void> {
  if (first.length > 0) {
    // What the reader has just saved does not wait behind an import of thousands.
    await each(first, (id) => placeOne(edge, id));
    await renewDigests();
  }
  await placeWaiting(edge);
  await renewDigests();
}
