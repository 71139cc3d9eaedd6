import type { StoryAnswer, StoryMembers, StoryProfile } from '@/lib/model/story';
import { matchesOf } from './match';
import { placeArticle } from './place';
import type { Rarity } from './rarity';

export type RegroupQuestion = {
  /** In the order in which they are placed. */
  articleIds: readonly string[];
  profiles: ReadonlyMap<string, StoryProfile>;
  answers: readonly StoryAnswer[];
};

/**
 * Groups articles as if they came one after the other. What the reader said of two of them holds
 * whichever comes first. Every article is in one group.
 */
export function regroup({ articleIds, profiles, answers }: RegroupQuestion, rarity: Rarity) {
  let stories: StoryMembers[] = [];
  const placed: [string, StoryProfile][] = [];
  for (const articleId of articleIds) {
    const profile = profiles.get(articleId);
    const matches = profile ? matchesOf(profile, placed, rarity) : [];
    const { storyId, merges } = placeArticle({ articleId, matches, stories, answers });
    const joined = new Set(storyId === null ? [] : [storyId, ...merges]);
    const fellows = stories.filter((story) => joined.has(story.storyId));
    stories = [
      ...stories.filter((story) => !joined.has(story.storyId)),
      {
        storyId: storyId ?? articleId,
        articleIds: [...fellows.flatMap((story) => story.articleIds), articleId],
      },
    ];
    if (profile) placed.push([articleId, profile]);
  }
  return stories.map((story) => [...story.articleIds]);
}
