import type { RefusalReason } from '@/lib/model/refusal';
import { isSameDocument } from '@/lib/platform/page-address';
import { sessionMemory } from '@/lib/platform/session-memory';
import { addressKey } from '@/lib/text/address';
import { KEPT_PAGES } from './watch-kept-pages';

/** What came of reading the page at an address in a tab: a kept reading, or a refusal. */
export type KeptPage = {
  /** Empty where the browser does not tell it: a page of its own. */
  address: string;
} & (
  | { readingId: string; textHash: string }
  | {
      reason: RefusalReason;
      /** Epoch milliseconds: whoever watches learns of a second click too. */
      readAt: number;
    }
);

/** As far back as a reader goes in a tab; an entry is an address and a few words. */
const KEPT = 12;

const pagesOf = async (tabId: number): Promise<KeptPage[]> =>
  (await sessionMemory.get<KeptPage[]>(KEPT_PAGES + tabId)) ?? [];

/** Whether two addresses lead to one page; sites drop a tracking parameter after they have loaded. */
export function isSamePage(one: string, other: string): boolean {
  const key = addressKey(one);
  return isSameDocument(one, other) || (key !== null && key === addressKey(other));
}

/** Keeps what came of reading a page, in place of what came of it before. */
export async function keepPage(tabId: number, page: KeptPage): Promise<void> {
  const others = (await pagesOf(tabId)).filter(({ address }) => !isSamePage(address, page.address));
  await sessionMemory.set(KEPT_PAGES + tabId, [page, ...others].slice(0, KEPT));
}

/** What came of reading the page at this address in this tab; `null` where it was not read there. */
export async function keptPage(tabId: number, address: string): Promise<KeptPage | null> {
  const pages = await pagesOf(tabId);
  return pages.find((page) => isSamePage(page.address, address)) ?? null;
}

/**
 * Whether another page of the same site had this text when it was read in this tab. A page can
 * change its address by itself within its site only; elsewhere the same text is a reprint.
 */
export async function isTextOfAnother(
  tabId: number,
  { address, textHash }: { address: string; textHash: string },
): Promise<boolean> {
  const pages = await pagesOf(tabId);
  return pages.some(
    (page) =>
      'textHash' in page &&
      page.textHash === textHash &&
      new URL(page.address).origin === new URL(address).origin &&
      !isSamePage(page.address, address),
  );
}
