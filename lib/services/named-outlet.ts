import type { PageAbout } from '@/lib/model/article';
import { registrableDomain } from '@/lib/text/domain';

/** The outlet's name; its registrable domain, else its host, where the page gives no name. */
export function namedOutlet({ outlet, url }: Pick<PageAbout, 'outlet' | 'url'>): string {
  const { hostname } = new URL(url);
  const named = !['', hostname, hostname.replace(/^www\./, '')].includes(outlet);
  return named ? outlet : (registrableDomain(url) ?? hostname);
}
