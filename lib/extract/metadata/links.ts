/** An absolute http(s) address, or `null` for anything else, such as `javascript:` or broken ones. */
export function webAddress(value: string | null, base: string): string | null {
  if (!value?.trim()) return null;
  try {
    const address = new URL(value.trim(), base);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

/** The first of the written addresses that is one of the web, absolute; else `null`. */
export function firstWebAddress(written: readonly string[], base: string): string | null {
  for (const value of written) {
    const address = webAddress(value, base);
    if (address) return address;
  }
  return null;
}

/** The host of an address without `www.`; empty where it has none, as a file has. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
