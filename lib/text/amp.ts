import { AMP_PARAMETERS } from './tracking-parameters';

/** `/c/s/host/path`: a page in an AMP cache; `s` says that the original is https. */
const CACHED = /^\/[cvi]\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/;
const CACHE_HOST = /(^|\.)cdn\.ampproject\.org$/i;
/** `google.com/amp/s/host/path`: the viewer of a search engine. */
const VIEWER = /^\/amp\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/;
const VIEWER_HOST = /^(www\.)?(google\.[a-z.]+|bing\.com)$/i;

const AMP_HOST = /^amp\./i;
const AMP_ENDING = /(\/amp|[./-]amp\.html?|\.amp)\/?$/i;
const AMP_BEGINNING = /^\/amp\//i;
/** A path that names an article still has a slug or a number once `amp` is gone. */
const SLUG_OR_NUMBER = /[-_\d%]/;

const unwrapped = (url: URL): URL => {
  const pattern = CACHE_HOST.test(url.hostname)
    ? CACHED
    : VIEWER_HOST.test(url.hostname)
      ? VIEWER
      : null;
  const [, host, path = '/'] = pattern?.exec(url.pathname) ?? [];
  if (!host) return url;
  const original = `https://${host}${path}${url.search}`;
  return URL.canParse(original) ? new URL(original) : url;
};

const plainPath = (path: string): string => {
  const shorter = path.replace(AMP_ENDING, (ending) => (ending.endsWith('l') ? '.html' : ''));
  const plain = shorter.replace(AMP_BEGINNING, '/');
  return SLUG_OR_NUMBER.test(plain) ? plain : path;
};

/**
 * The address of the page behind an AMP form: out of an AMP cache or viewer, without an `amp.`
 * host, an `/amp` at either end of the path, `.amp.html`, or a parameter that asks for AMP. Any
 * other address comes back as it is; so does `/wiki/amp`, since no slug would be left.
 */
export function withoutAmp(address: URL): URL {
  const url = new URL(unwrapped(address));
  if (AMP_HOST.test(url.hostname) && url.hostname.split('.').length > 2)
    url.hostname = url.hostname.replace(AMP_HOST, '');
  url.pathname = plainPath(url.pathname);
  for (const [name, value] of [...url.searchParams])
    if (AMP_PARAMETERS[name.toLowerCase()]?.test(value)) url.searchParams.delete(name);
  return url;
}
