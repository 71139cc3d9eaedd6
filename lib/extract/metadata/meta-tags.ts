import { plainText } from './plain';

/** What a page's meta tags say: names in lower case, values in page order, never empty. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Meta tags by name; contents as plain text. */
export function metaTags(pairs: readonly (readonly [string, string])[]): MetaTags {
  const tags = new Map<string, string[]>();
  for (const [name, content] of pairs) {
    const value = plainText(content);
    if (value) tags.set(name, [...(tags.get(name) ?? []), value]);
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
