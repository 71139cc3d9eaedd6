import type { FollowedPage, PageMoment } from '@/lib/model/reading';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import { allSites } from '@/lib/platform/all-sites';
import { refusalOfAddress } from '@/lib/platform/page-address';
import { tabPage } from '@/lib/platform/tab';
import type { Edge } from './edge';
import { isTextOfAnother, type KeptPage, keptPage } from './kept-pages';
import { keptReading } from './kept-readings';
import { keep, keepRefusal, readTab, withLibrary } from './read-page';

type Followed = Result<FollowedPage, Refusal>;

/** What a page that was read before is answered with; `null` where its reading had to give way. */
async function answerOf(page: KeptPage): Promise<Followed | null> {
  if ('reason' in page) return failed({ reason: page.reason });
  const kept = await keptReading(page.readingId);
  return kept && ok(await withLibrary(kept.reading));
}

/** Reads the page at this address in a tab without a click, where the reader allowed that. */
async function readByItself(edge: Edge, tabId: number, address: string): Promise<Followed> {
  const before = await keptPage(tabId, address);
  const read = await readTab(edge, tabId, '/extract.js');
  if (!read.ok) {
    // The same once more is not written: the panel would see it and ask again, for nothing.
    const isKnown = before && 'reason' in before && before.reason === read.error.reason;
    if (!isKnown) await keepRefusal(edge, tabId, read.error);
    return read;
  }
  const { textHash } = read.value.reading.article;
  if (before && 'textHash' in before && before.textHash === textHash) {
    // The same text again: the reading that may be on screen stays the one to save.
    const known = await answerOf(before);
    if (known) return known;
  }
  // A page that changes its address first and its text after still shows the text of before.
  if (await isTextOfAnother(tabId, { address, textHash })) return ok('loading');
  return keep(read.value);
}

/**
 * What the side panel shows of the page in a tab. Nothing is read without a click, unless the
 * reader gave access to all sites; then a page that has loaded is.
 */
export async function followPage(
  edge: Edge,
  { tabId, moment }: { tabId: number; moment: PageMoment },
): Promise<Followed> {
  const tab = await tabPage(tabId);
  if (!tab) return failed({ reason: 'tab-closed' });
  const follows = await allSites.granted();
  if (tab.address === '' && !follows) {
    // Without access to a page the browser tells no address: it may be any page, of the browser
    // too, and only what a click has found just now is of this one.
    const clicked = moment === 'read' ? await keptPage(tabId, '') : null;
    return (clicked && (await answerOf(clicked))) ?? ok('unread');
  }
  const refusal = refusalOfAddress(tab.address);
  if (refusal) return failed({ reason: refusal });

  const kept = await keptPage(tabId, tab.address);
  const known = kept && !(follows && moment === 'reloaded') ? await answerOf(kept) : null;
  if (known) return known;
  if (!follows) return ok('unread');
  return moment === 'loading' ? ok('loading') : readByItself(edge, tabId, tab.address);
}
