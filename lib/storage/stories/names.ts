import { database } from '../database';
import type { StoryNameRow } from '../rows';
import { inStore } from '../store-error';

/** Whether a name still belongs to a story: the story has most of the articles it was given to. */
const belongs = ({ articleIds }: StoryNameRow, members: ReadonlySet<string>): boolean =>
  articleIds.filter((id) => members.has(id)).length * 2 > articleIds.length;

const namesAmong = (articleIds: readonly string[]): Promise<StoryNameRow[]> =>
  database()
    .storyNames.where('articleIds')
    .anyOf([...articleIds])
    .distinct()
    .toArray();

/** What the reader calls the story of these articles, the latest word; `null` where nothing. */
export async function storyName(articleIds: readonly string[]): Promise<string | null> {
  const members = new Set(articleIds);
  const names = (await namesAmong(articleIds)).filter((name) => belongs(name, members));
  const latest = names.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))[0];
  return latest?.title ?? null;
}

export type NewName = { storyId: string; title: string | null; at: number; id: string };

/**
 * Names a story, or takes its name back (`null`). Gives the name it had, `undefined` where there is
 * no such story.
 */
export function renameStory(name: NewName): Promise<string | null | undefined> {
  const { storyId, title, at, id } = name;
  const db = database();
  return inStore(() =>
    db.transaction('rw', db.placements, db.storyNames, async () => {
      const articleIds = await db.placements.where('storyId').equals(storyId).primaryKeys();
      if (articleIds.length === 0) return undefined;
      const members = new Set(articleIds);
      const before = await storyName(articleIds);
      const replaced = (await namesAmong(articleIds)).filter((row) => belongs(row, members));
      await db.storyNames.bulkDelete(replaced.map((row) => row.id));
      if (title !== null) await db.storyNames.add({ id, title, at, articleIds });
      return before;
    }),
  );
}
