import { lowerCase } from '@/lib/text/words';

/** A name of somebody in one article. */
type Named = { name: string; lang: string };

const isFullName = (name: string): boolean => /\s/u.test(name);

/** The full name that a surname alone belongs to; the name itself where none or several fit. */
function fullNameOf(name: string, fullNames: readonly string[]): string {
  if (isFullName(name)) return name;
  const [only, ...more] = fullNames.filter((full) => full.endsWith(` ${name}`));
  return only !== undefined && more.length === 0 ? only : name;
}

/**
 * Sorts people of several articles by who they are. Names are one person where they are written
 * alike, case aside, or where one is the surname of only one full name among them. In the order of
 * first mention.
 */
export function samePeople<T>(people: readonly T[], nameOf: (person: T) => Named): T[][] {
  const keyOf = (person: T): string => {
    const { name, lang } = nameOf(person);
    return lowerCase(name, lang);
  };
  const fullNames = [...new Set(people.map(keyOf).filter(isFullName))];
  const groups = new Map<string, T[]>();
  for (const person of people) {
    const key = fullNameOf(keyOf(person), fullNames);
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return [...groups.values()];
}

/** The fullest of several forms of one name. */
export const fullestName = (names: readonly string[]): string =>
  names.toSorted((a, b) => b.length - a.length)[0] ?? '';
