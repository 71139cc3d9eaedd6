import normalizeUrl from 'normalize-url';
import { withoutAmp } from './amp';
import { registrableDomain } from './domain';
import { ROUTE_HASH } from './route-hash';
import { TRACKING_PARAMETERS } from './tracking-parameters';

/** The default document of a folder, under the names that web servers give it. */
const DIRECTORY_INDEX = [/^(index|default)\.(html?|php|aspx?|jsp)$/i];

/**
 * One key for one article's address, whatever way led to it: without protocol, `www.`, default
 * port, tracking parameters, AMP form, index document, trailing slash and hash, and with the
 * other parameters in order. `null` for what is no http(s) address.
 *
 * A key is for comparing only: it is no address to open.
 */
export function addressKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) return null;
  const hash = ROUTE_HASH.test(parsed.hash) ? parsed.hash : '';
  parsed.hash = '';
  // An http address may name the port of the https one, and the other way round.
  if (parsed.port === '80' || parsed.port === '443') parsed.port = '';
  try {
    const key = normalizeUrl(withoutAmp(parsed).href, {
      stripProtocol: true,
      stripWWW: true,
      stripAuthentication: true,
      removeQueryParameters: TRACKING_PARAMETERS,
      removeDirectoryIndex: DIRECTORY_INDEX,
      removeTrailingSlash: true,
      sortQueryParameters: true,
    });
    return key + hash;
  } catch {
    // The library does not take each address that browsers take, such as `?constructor=1`.
    for (const name of [...parsed.searchParams.keys()])
      if (isTracking(name)) parsed.searchParams.delete(name);
    parsed.searchParams.sort();
    return parsed.href.replace(/^https?:\/\//, '') + hash;
  }
}

const isTracking = (name: string): boolean => TRACKING_PARAMETERS.some((known) => known.test(name));

/** Who is answerable for an address: its registrable domain, else its host. */
const siteOf = (key: string): string =>
  registrableDomain(`https://${key}`) ?? key.replace(/[/?#].*$/s, '');

const pathOf = (key: string): string => key.replace(/^[^/?#]*/, '').replace(/[?#].*$/s, '');

/** A part of a path that is a year, a month or a day tells no article from another. */
const DATE_PART = /^((19|20)\d\d|[01]?\d|[0-3]\d|(19|20)\d\d-\d\d(-\d\d)?)$/;
/** Three words, as slugs of sections have one or two. */
const SLUG = /[^-_]+([-_][^-_]+){2,}/;
const NUMBER = /\d{4,}/;

/** Whether a path itself names one article: a slug of three words or a number that is no date. */
const namesAnArticle = (path: string): boolean =>
  path.split('/').some((part) => !DATE_PART.test(part) && (SLUG.test(part) || NUMBER.test(part)));

/**
 * Whether an address that a page gives for itself may stand for it. Sites get theirs wrong in a
 * few ways that would make one article out of many: the canonical link of every page is the
 * home page, its section front, the template's address without the number, or another outlet
 * from which the text was taken over.
 */
function mayStandFor(given: string, page: string): boolean {
  if (siteOf(given) !== siteOf(page)) return false;
  const [givenPath, pagePath] = [pathOf(given), pathOf(page)];
  const below = pagePath.startsWith(`${givenPath}/`);
  // `/life-and-style` reads as a slug, but its page `/life-and-style/2026/a-longer-slug` names more.
  if (below && namesAnArticle(pagePath.slice(givenPath.length))) return false;
  if (namesAnArticle(givenPath)) return true;
  if (givenPath === '' || givenPath === '/') return pagePath === givenPath && !page.includes('?');
  const givenNames = given.includes('?') || given.includes('#');
  if (givenNames) return !namesAnArticle(pagePath);
  return (
    !namesAnArticle(pagePath) && givenPath !== pagePath && !pagePath.startsWith(`${givenPath}/`)
  );
}

/** The addresses of one page, as it was found and as it names itself. */
export type PageAddresses = { url: string; canonicalUrl: string | null; ampUrl: string | null };

/**
 * Every key that an article is known by: its page's first, then the canonical address and the
 * AMP twin where they can be trusted to mean this one article. Empty for what is no http(s) page.
 */
export function addressKeys({ url, canonicalUrl, ampUrl }: PageAddresses): string[] {
  const page = addressKey(url);
  if (page === null) return [];
  const given = [canonicalUrl, ampUrl].flatMap((address) => {
    const key = address === null ? null : addressKey(address);
    return key !== null && mayStandFor(key, page) ? [key] : [];
  });
  return [...new Set([page, ...given])];
}
