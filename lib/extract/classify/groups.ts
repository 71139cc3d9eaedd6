import { NAME_GROUPS, type NameGroup } from '../data/name-groups';
import { PHRASE_GROUPS, type PhraseGroup } from '../data/phrase-groups';

const NAME_PATTERNS = Object.entries(NAME_GROUPS).map(
  ([group, source]) => [group as NameGroup, new RegExp(` (?:${source})`)] as const,
);
const PHRASE_PATTERNS = Object.entries(PHRASE_GROUPS).map(
  ([group, source]) => [group as PhraseGroup, new RegExp(source, 'u')] as const,
);

/** Standing phrases stand at the beginning; further in, a paragraph only quotes them. */
const PHRASE_REACH = 160;

/** The features that a group of names makes, near a block and further out: put together once. */
export const GROUP_FEATURES = Object.fromEntries(
  Object.keys(NAME_GROUPS).map((group) => [group, { near: `near-${group}`, far: `far-${group}` }]),
) as Record<NameGroup, { near: string; far: string }>;
/** The same for groups of phrases. */
export const PHRASE_FEATURES = Object.fromEntries(
  Object.keys(PHRASE_GROUPS).map((group) => [group, `phrase-${group}`]),
) as Record<PhraseGroup, string>;

const NONE: readonly NameGroup[] = [];

/** Looks up the groups of names, each different string once: pages repeat few of them. */
export class NameGroups {
  #known = new Map<string, readonly NameGroup[]>();

  of(names: string): readonly NameGroup[] {
    if (!names) return NONE;
    let groups = this.#known.get(names);
    if (!groups) {
      groups = NAME_PATTERNS.filter(([, pattern]) => pattern.test(names)).map(([group]) => group);
      this.#known.set(names, groups);
    }
    return groups;
  }
}

/** The groups of standing phrases that a text begins with or, where they may, holds early on. */
export function phraseGroups(text: string): PhraseGroup[] {
  // Lower case once: patterns that fold case themselves take twice as long.
  const start = text.slice(0, PHRASE_REACH).toLowerCase();
  return PHRASE_PATTERNS.filter(([, pattern]) => pattern.test(start)).map(([group]) => group);
}
