import { getDomain } from 'tldts';

/**
 * The domain that somebody registered, such as `example.co.uk`; `null` for an address without
 * one (an IP address, `localhost`). Hosts that share a platform's domain (`one.github.io`) are
 * outlets of their own.
 *
 * Brings the public suffix list, 46 kB gzipped: for the background, not for what is injected.
 */
export function registrableDomain(url: string): string | null {
  return getDomain(url, { allowPrivateDomains: true });
}
