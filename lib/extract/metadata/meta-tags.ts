import { plainText } from './plain';

/** What a page's meta tags say: names in lower case, values in page order, never empty. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads `<meta name|property|itemprop|http-equiv content>`; some pages write `value` for it. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const value = plainText(element.getAttribute('content') ?? element.getAttribute('value') ?? '');
    if (!value) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name) tags.set(name, [...(tags.get(name) ?? []), value]);
      }
    }
  }
  return tags;
}

/** The first value among the names, in the order of the names; `null` where the page has none. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
