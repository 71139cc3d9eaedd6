import type { RefusalReason } from '@/lib/model/refusal';
import { ROUTE_HASH } from '@/lib/text/route-hash';

/** Where the browsers let no extension run, so that nobody can meddle with their installs. */
const WEB_STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore\b/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons\b/,
  /^https:\/\/addons\.opera\.com\//,
];

/** A file on the device, or a page that a site made in memory, is read like any other page. */
const PAGE_PROTOCOLS = new Set(['http:', 'https:', 'file:']);

/** Why a page at this address can give no brief; `null` where it is worth asking the page. */
export function refusalOfAddress(address: string): RefusalReason | null {
  if (WEB_STORES.some((store) => store.test(address))) return 'web-store';
  if (!URL.canParse(address)) return 'browser-page';
  return PAGE_PROTOCOLS.has(new URL(address).protocol) ? null : 'browser-page';
}

/**
 * Whether an address names a PDF. Only a reason for a script that could not run: some sites give
 * a page of text at such an address.
 */
export function namesPdf(address: string): boolean {
  return URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
}

/** An address without its hash, but for one that names the place of an app: that shows another page. */
function documentAddress(address: string): string {
  const [place = '', ...hash] = address.split('#');
  return ROUTE_HASH.test(`#${hash.join('#')}`) ? address : place;
}

/** Whether two addresses are of the same document: a change of the hash alone shows no other. */
export function isSameDocument(one: string, other: string): boolean {
  return documentAddress(one) === documentAddress(other);
}
