/** Stories in the store for tests, placed by what the test says and not by what the texts say. */
import type { PageStory } from '@/lib/model/page-story';
import type { StoryMatch, StoryProfile, StoryTier } from '@/lib/model/story';
import { database } from '@/lib/storage/database';
import { saveArticle } from '@/lib/storage/save-article';
import type { Nearby, StoryCore } from '@/lib/storage/stories/core';
import { placeInStory } from '@/lib/storage/stories/place';
import { placeArticle } from '@/lib/stories/place';
import { regroup } from '@/lib/stories/regroup';
import { newId, newSave } from './articles';

export const profile = (overrides: Partial<StoryProfile> = {}): StoryProfile => ({
  lang: 'en',
  day: 20_000,
  groups: true,
  headed: true,
  names: [],
  words: [],
  counts: [],
  leadCounts: [],
  marks: [],
  written: [],
  dates: [],
  weekdays: [],
  ...overrides,
});

export const match = (articleId: string, tier: StoryTier = 'same', score = 0.5): StoryMatch => ({
  articleId,
  tier,
  score,
  reason: { names: ['Port Aldern'], words: ['girder'], days: 0 },
});

/** A page around which the library has nothing. */
export const noStory: PageStory = {
  storyId: null,
  name: null,
  reason: null,
  members: [],
  saved: 0,
  texts: 0,
  shared: null,
  possible: [],
  related: [],
};

let saves = 0;

/** Saves an article of its own address. */
export async function saved(overrides: Parameters<typeof newSave>[0] = {}): Promise<string> {
  saves += 1;
  const url = `https://post.example/news/story-${saves}-48213`;
  const save = newSave({ url, ...overrides }, { now: saves * 1_000 });
  return (await saveArticle(save)).outcome.saved.articleId;
}

/** Decides by what it is told, not by what the texts share. Each article has a term in common. */
export const told = (
  matches: readonly StoryMatch[],
  onNearby: (nearby: Nearby) => void = () => undefined,
): StoryCore => ({
  terms: () => [{ term: 'bridge', count: 1 }],
  place: (articleId, _, nearby) => {
    onNearby(nearby);
    return placeArticle({ articleId, matches, ...nearby });
  },
  group: (ungrouped) => regroup(ungrouped, () => 1),
});

/** Places a saved article, which matches those of `matches`. */
export async function placed(articleId: string, matches: readonly StoryMatch[] = []) {
  await database().articles.update(articleId, { toPlace: 1 });
  const article = await database().articles.get(articleId);
  const seen: Nearby[] = [];
  const done = await placeInStory({
    articleId,
    snapshotId: article?.snapshotId ?? '',
    profile: profile(),
    core: told(matches, (nearby) => seen.push(nearby)),
    newId,
  });
  return { done, nearby: seen[0] };
}

/** Saves and places articles that are one story each with the ones before. */
export async function savedStory(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const id = await saved();
    await placed(
      id,
      ids.map((other) => match(other)),
    );
    ids.push(id);
  }
  return ids;
}

/** The story of each article; `undefined` where it is not placed. */
export const storiesNow = async (ids: readonly string[]): Promise<(string | undefined)[]> =>
  (await database().placements.bulkGet([...ids])).map((row) => row?.storyId);

/** Which of these articles are in one story: a letter for each story, in order. */
export async function shape(ids: readonly string[]): Promise<string> {
  const stories = await storiesNow(ids);
  const known = [...new Set(stories)];
  return stories.map((story) => (story ? 'abcdefgh'[known.indexOf(story)] : '-')).join('');
}
