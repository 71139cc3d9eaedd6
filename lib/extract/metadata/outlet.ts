import { comparable } from './plain';

/** More characters than this are a slogan, not a name. */
const LONGEST_NAME = 50;
/** `FAZ.NET`, `example.co.uk`: a name only where the page has no better one. */
const ADDRESS = /^\S+\.\p{L}{2,8}$/u;
/** What a company is, and where: no part of an outlet's name. */
const COMPANY =
  /,.*$|\s+(?:GmbH|AG|SE|Inc|LLC|Ltd|Limited|S\.?A|S\.?p\.?A|S\.?r\.?l|B\.?V|Corp|plc)\b.*$/u;

/** The names by which a page may call its outlet, as comparable texts: given names, host, label. */
export function outletNames(given: readonly (string | null)[], host: string): string[] {
  const labels = host.split('.');
  // allow `example.co.uk`
  const label =
    labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.at(-3) : labels.at(-2);
  return [...new Set([...given, host, label ?? ''].map((name) => comparable(name ?? '')))].filter(
    (name) => name.length > 1,
  );
}

/**
 * The outlet's name: the first of `given` that is a name, else one that is an address, else the
 * host. Slogans, places and forms of company are cut off.
 */
export function outletOf(given: readonly (string | null)[], host: string): string {
  const names = given
    .map(
      (name) =>
        (name ?? '')
          .split(/\s[|–—]\s|\s-\s/)[0]
          ?.replace(COMPANY, '')
          .trim() ?? '',
    )
    .filter((name) => name && name.length <= LONGEST_NAME && !/^https?:|^[@©]/i.test(name));
  return names.find((name) => !ADDRESS.test(name)) ?? names[0] ?? host;
}
