import type { PageAbout } from '@/lib/model/article';
import type { SaveOutcome } from '@/lib/model/reading';
import { failed, ok, type Result } from '@/lib/model/result';
import { isSameDocument, refusalOfAddress } from '@/lib/platform/page-address';
import { runInPage } from '@/lib/platform/page-script';
import { type TabPage, tabPage } from '@/lib/platform/tab';
import { saveLink as storeLink } from '@/lib/storage/save-article';
import { addressKeys } from '@/lib/text/address';
import { foldSpace } from '@/lib/text/space';
import type { Edge } from './edge';
import { checkedAbout } from './extracted-page';
import { keepUndo } from './kept-undos';
import { namedOutlet } from './named-outlet';

/** The last part of an address that says something, for a page without any title. */
function nameFromAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    // Not every `%` in an address is an escape.
    return last;
  }
}

/** What is known of a page that no script may run in, such as a PDF: what its tab shows. */
const aboutTab = ({ address, title }: TabPage): PageAbout => ({
  title: foldSpace(title),
  byline: null,
  published: null,
  modified: null,
  outlet: '',
  lang: null,
  url: address,
  canonicalUrl: null,
  ampUrl: null,
});

/** What the page in a tab says of itself, else what its tab shows. */
async function aboutPageIn(tabId: number, tab: TabPage): Promise<PageAbout> {
  const answer = await runInPage(tabId, '/about.js');
  const about = answer.ok ? checkedAbout(answer.value) : null;
  const page = about && isSameDocument(about.url, tab.address) ? about : aboutTab(tab);
  const title = page.title || foldSpace(tab.title) || nameFromAddress(page.url);
  return { ...page, title, outlet: namedOutlet(page) };
}

/**
 * Keeps the address of the page in a tab, with its title and outlet, and no text; the answer
 * means that it is on the disk. `no-address` for a page of the browser, an extension store or a
 * tab that was closed.
 */
export async function saveLink(
  edge: Edge,
  tabId: number,
): Promise<Result<SaveOutcome, 'no-address'>> {
  const tab = await tabPage(tabId);
  if (!tab || refusalOfAddress(tab.address) !== null) return failed('no-address');
  const { canonicalUrl, ampUrl, ...page } = await aboutPageIn(tabId, tab);
  const { outcome, undo } = await storeLink({
    page,
    addressKeys: addressKeys({ url: page.url, canonicalUrl, ampUrl }),
    now: edge.now(),
    newId: edge.newId,
  });
  if (outcome.kind !== 'unchanged') await keepUndo(undo, edge.now());
  return ok(outcome);
}
