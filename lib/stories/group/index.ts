import type { StoryAnswer, StoryProfile, StoryReason } from '@/lib/model/story';
import { compared } from '../match/features';
import { MAYBE, SAME } from '../match/limits';
import { reasonOf } from '../match/reason';
import { type Weighed, weighed } from '../match/weighed';
import { linksOf } from '../place/links';
import type { Rarity } from '../rarity';
import { type Cluster, joinClusters } from './join-clusters';
import { type Judge, type Likelihoods, likelihoods } from './likelihoods';

export type ProfiledArticle = { articleId: string; profile: StoryProfile };

/** One event: what is of it for sure, and what may be. */
export type GroupedStory = {
  /** In the order given; one where all that is known is that others may be of its event. */
  articleIds: string[];
  /** Articles that the reader would be asked about, in the order given; in no other story. */
  maybe: string[];
  /** What the two closest of them share. */
  why: StoryReason;
};

/** The clusters that the reader's word makes, before anything is derived. */
function startingClusters(
  articles: readonly ProfiledArticle[],
  bound: readonly (readonly string[])[],
): Cluster[] {
  const place = new Map(articles.map(({ articleId }, at) => [articleId, at]));
  const groups = bound.map((ids) => ids.flatMap((id) => place.get(id) ?? []));
  const inGroups = new Set(groups.flat());
  const alone = articles.flatMap((_, at) => (inGroups.has(at) ? [] : [[at]]));
  return [...groups.filter((group) => group.length > 0), ...alone];
}

/** What the closest pair of a story shares. */
function why(members: Cluster, all: readonly Weighed[], pairs: Likelihoods): StoryReason {
  const closest = members
    .flatMap((a, n) => members.slice(n + 1).map((b) => [a, b] as const))
    .map(([a, b]) => ({ a, b, logOdds: pairs.get(a)?.get(b) ?? Number.NEGATIVE_INFINITY }))
    .reduce((best, pair) => (pair.logOdds > best.logOdds ? pair : best));
  const [one, other] = [all[closest.a], all[closest.b]] as [Weighed, Weighed];
  return reasonOf(one.profile, other.profile, compared(one, other).shared);
}

/**
 * Sorts articles into stories, all at once: average link over the log odds of their pairs (UPGMA,
 * Sokal and Michener 1958), down to the limit of what is sure and then on to what may be. Of the
 * sure groups that may be one event the largest is the story, and the articles of the others may be
 * of it. The reader's word holds throughout. Articles that are of no story are left out. The order
 * given decides only between equals.
 *
 * @param judge as in {@link likelihoods}
 */
export function groupStories(
  articles: readonly ProfiledArticle[],
  answers: readonly StoryAnswer[],
  rarity: Rarity,
  judge?: Judge,
): GroupedStory[] {
  const { bound, isBarred } = linksOf(answers);
  const all = articles.map(({ profile }) => weighed(profile, rarity));
  const pairs = likelihoods(all, judge);
  const ids = (cluster: Cluster): string[] => cluster.map((at) => articles[at]?.articleId ?? '');
  const isOpen = (one: Cluster, other: Cluster): boolean =>
    !ids(one).some((a) => ids(other).some((b) => isBarred(a, b)));
  const isSure = (one: Cluster, other: Cluster): boolean => {
    const profiles = [...one, ...other].map((at) => articles[at]?.profile);
    return (
      profiles.every((profile) => profile?.groups) &&
      new Set(profiles.map((profile) => profile?.lang)).size === 1
    );
  };
  const sure = joinClusters(
    startingClusters(articles, bound),
    pairs,
    SAME,
    (one, other) => isSure(one, other) && isOpen(one, other),
  );
  return joinClusters(sure, pairs, MAYBE, isOpen)
    .filter((members) => members.length > 1)
    .map((members) => {
      const [core = []] = sure
        .filter(([first = -1]) => members.includes(first))
        .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
      const inOrder = members.toSorted((a, b) => a - b);
      return {
        articleIds: ids(inOrder.filter((at) => core.includes(at))),
        maybe: ids(inOrder.filter((at) => !core.includes(at))),
        why: why(inOrder, all, pairs),
      };
    });
}
