import type { StoryMembers, StoryProfile } from '@/lib/model/story';
import { database } from '../database';
import type { PlacementRow } from '../rows';

/** The placements of stories, those of articles in the trash too. Joins a running transaction. */
export async function membersOf(storyIds: Iterable<string>): Promise<PlacementRow[]> {
  const { placements } = database();
  // One request each, all at once: `anyOf` walks a cursor and waits at every step.
  const members = await Promise.all(
    [...new Set(storyIds)].map((id) => placements.where('storyId').equals(id).toArray()),
  );
  return members.flat();
}

/** The stories of these articles, each once; articles that are not placed yet have none. */
export async function storiesOf(articleIds: Iterable<string>): Promise<string[]> {
  const rows = await database().placements.bulkGet([...articleIds]);
  return [...new Set(rows.flatMap((row) => (row ? [row.storyId] : [])))];
}

/** Placements by story, stories and articles in the order of their ids. */
export function byStory(rows: readonly PlacementRow[]): StoryMembers[] {
  const stories = new Map<string, string[]>();
  for (const { storyId, articleId } of rows.toSorted((a, b) =>
    a.articleId < b.articleId ? -1 : 1,
  ))
    stories.set(storyId, [...(stories.get(storyId) ?? []), articleId]);
  return [...stories]
    .map(([storyId, articleIds]) => ({ storyId, articleIds }))
    .sort((a, b) => (a.storyId < b.storyId ? -1 : 1));
}

/** The profiles of those articles that have one. */
export async function profilesOf(
  articleIds: readonly string[],
): Promise<Map<string, StoryProfile>> {
  const rows = await database().profiles.bulkGet([...articleIds]);
  return new Map(rows.flatMap((row) => (row ? [[row.articleId, row.profile] as const] : [])));
}
