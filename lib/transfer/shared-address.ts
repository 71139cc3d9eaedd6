import { TRACKING_PARAMETERS } from '@/lib/text/tracking-parameters';

/** Begins what browsers keep to themselves of an address: text fragments and the like. */
export const DIRECTIVE_DELIMITER = ':~:';

const isTracking = (parameter: string): boolean =>
  TRACKING_PARAMETERS.some((name) => name.test(parameter));

/**
 * An address to hand on: it opens the same page, without the parameters that tell how this reader
 * came to it and without an earlier text fragment. The page's own #hash stays. `null` for what is
 * no http(s) address.
 */
export function sharedAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) return null;
  address.username = '';
  address.password = '';
  // Only where there is something to remove: touching the parameters writes them all anew.
  for (const name of [...address.searchParams.keys()].filter(isTracking))
    address.searchParams.delete(name);
  const delimiter = address.hash.indexOf(DIRECTIVE_DELIMITER);
  if (delimiter >= 0) address.hash = address.hash.slice(0, delimiter);
  return address.href.replace(/#$/, '');
}
