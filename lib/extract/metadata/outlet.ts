import { comparable } from './plain';

/** A title that is a slogan, not a name. */
const LONGEST_NAME = 60;

/** The names by which a page may call its outlet, as comparable texts: given names, host, label. */
export function outletNames(given: readonly (string | null)[], host: string): string[] {
  const labels = host.split('.');
  const label =
    labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.at(-3) : labels.at(-2);
  return [...new Set([...given, host, label ?? ''].map((name) => comparable(name ?? '')))].filter(
    (name) => name.length > 1,
  );
}

/** The first fit name of an outlet among `given`, else the host; slogans are cut off. */
export function outletOf(given: readonly (string | null)[], host: string): string {
  for (const name of given) {
    const text = name
      ?.replace(/^@/, '')
      .split(/\s[|–—]\s|\s-\s/)[0]
      ?.trim();
    if (text && text.length <= LONGEST_NAME && !/^https?:/i.test(text)) return text;
  }
  return host;
}
