import type { StoryProfile, StoryReason, StoryTier } from '@/lib/model/story';
import type { Rarity } from '../rarity';
import { type Likeness, likeness } from './likeness';

/** From here on two articles are grouped without asking; a lower limit merges separate events. */
const SAME = 0.4;
/** From here on the reader is asked; a lower limit asks about every second article of a matter. */
const MAYBE = 0.21;
/** From here on an article is shown as related. */
const RELATED = 0.15;

/** Reasons are read, not studied. */
const MOST_REASONS = 5;

/** `Merkel` says nothing more where `Angela Merkel` is shared as well. */
const withoutParts = (names: readonly string[]): string[] =>
  names.filter(
    (name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
  );

const daysApart = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.abs(a - b);

function reasonOf(one: StoryProfile, other: StoryProfile, words: Likeness): StoryReason {
  const named = new Set(other.names);
  const parts = new Set(one.nameWords);
  const written = new Map(one.words.map((term, n) => [term, one.written[n] || term]));
  return {
    names: withoutParts(one.names.filter((name) => named.has(name))).slice(0, MOST_REASONS),
    words: words.shared
      .filter((term) => !parts.has(term))
      .slice(0, MOST_REASONS)
      .map((term) => written.get(term) ?? term),
    days: daysApart(one.day, other.day),
  };
}

function tierOf(score: number, groups: boolean): StoryTier | null {
  if (score >= SAME && groups) return 'same';
  if (score >= MAYBE) return 'maybe';
  return score >= RELATED ? 'related' : null;
}

/**
 * Whether two articles tell of one event: how alike their words and their names are, weighed by
 * rarity. The order of the two does not matter but for the spelling in the reason. `tier` is `null`
 * where they have too little in common to say anything.
 */
export function matchProfiles(
  one: StoryProfile,
  other: StoryProfile,
  rarity: Rarity,
): { score: number; tier: StoryTier | null; reason: StoryReason } {
  const words = likeness(one, other, 'words', rarity);
  const names = likeness(one, other, 'nameWords', rarity);
  const score = Math.sqrt(words.cosine * names.cosine);
  return {
    score,
    tier: tierOf(score, one.groups && other.groups),
    reason: reasonOf(one, other, words),
  };
}
