import type { StoryMatch, StoryProfile, StoryReason, StoryTier } from '@/lib/model/story';
import type { Rarity } from '../rarity';
import { compared, type Features } from './features';
import { LEAST_SHARED, MAYBE, RELATED, SAME } from './limits';
import { reasonOf } from './reason';
import { type Weighed, weighed } from './weighed';
import { MATCH_WEIGHTS } from './weights';

const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

function tierOf(logOdds: number, one: StoryProfile, other: StoryProfile): StoryTier | null {
  const isSure = one.groups && other.groups && one.lang === other.lang;
  if (logOdds >= SAME && isSure) return 'same';
  if (logOdds >= MAYBE) return 'maybe';
  return logOdds >= RELATED ? 'related' : null;
}

type Match = { score: number; tier: StoryTier | null; reason: StoryReason };

const FEATURE_NAMES = Object.keys(MATCH_WEIGHTS.of) as (keyof Features)[];

/** Log odds that two articles tell of one event, by their features. */
export function logOddsOf(features: Features): number {
  return FEATURE_NAMES.reduce(
    (sum, name) => sum + MATCH_WEIGHTS.of[name] * features[name],
    MATCH_WEIGHTS.bias,
  );
}

/**
 * As {@link matchProfiles}, with many others: the closest first, those with too little in common
 * left out.
 */
export function matchesOf(
  profile: StoryProfile,
  others: Iterable<readonly [articleId: string, profile: StoryProfile]>,
  rarity: Rarity,
): StoryMatch[] {
  const one = weighed(profile, rarity);
  return [...others]
    .flatMap(([articleId, other]): StoryMatch[] => {
      const { tier, ...match } = matchWeighed(one, weighed(other, rarity));
      return tier === null ? [] : [{ articleId, tier, ...match }];
    })
    .sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1));
}

const NO_REASON: StoryReason = { names: [], words: [], days: null };

function matchWeighed(one: Weighed, other: Weighed): Match {
  const { features, shared } = compared(one, other);
  const logOdds = logOddsOf(features);
  const tier = shared.length < LEAST_SHARED ? null : tierOf(logOdds, one.profile, other.profile);
  const reason = tier === null ? NO_REASON : reasonOf(one.profile, other.profile, shared);
  return { score: sigmoid(logOdds), tier, reason };
}

/**
 * Whether two articles tell of one event: a weighed sum of how alike their words, names, numbers
 * and dates are, in headline, lead and text, and of the days between them. The order of the two
 * changes nothing but the spelling in the reason. `score` is between 0 and 1; `tier` is `null`, and
 * the reason empty, where they have too little in common to say anything. Articles in two
 * languages, and those that are never grouped, are never `same`.
 */
export function matchProfiles(one: StoryProfile, other: StoryProfile, rarity: Rarity): Match {
  return matchWeighed(weighed(one, rarity), weighed(other, rarity));
}
