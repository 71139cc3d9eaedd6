import type { StoryAnswer, StoryMembers } from '@/lib/model/story';
import { database } from '../database';
import { documentCounts } from '../postings/look-up';
import { inStore } from '../store-error';
import { addAnswers, answersAbout } from './answers';
import type { StoryCore } from './core';
import { byStory, membersOf, profilesOf, storiesOf } from './members';
import { recountStories, storyTables } from './recount';

type Regrouping = { core: StoryCore; newId: () => string };

export type Decision = Regrouping & {
  decisionId: string;
  /** Epoch milliseconds. */
  at: number;
  /** Articles whose stories the decision is about. */
  articleIds: readonly string[];
  /** Pure: what the reader's word means for the articles of those stories; empty = nothing to do. */
  answers: (stories: StoryMembers[], known: StoryAnswer[]) => StoryAnswer[];
};

const shared = (group: readonly string[], { articleIds }: StoryMembers): number =>
  articleIds.filter((id) => group.includes(id)).length;

/**
 * Gives each group the id of the story that most of its articles come from; the largest choose
 * first, and groups of no story that is left get a new one.
 */
function named(
  groups: readonly string[][],
  stories: readonly StoryMembers[],
  newId: () => string,
): StoryMembers[] {
  const free = new Set(stories);
  return groups
    .toSorted((a, b) => b.length - a.length)
    .map((articleIds) => {
      const [best] = [...free]
        .filter((story) => shared(articleIds, story) > 0)
        .sort((a, b) => shared(articleIds, b) - shared(articleIds, a));
      if (best) free.delete(best);
      return { storyId: best?.storyId ?? newId(), articleIds };
    });
}

async function regroup(storyIds: readonly string[], { core, newId }: Regrouping): Promise<void> {
  const db = database();
  const rows = await membersOf(storyIds);
  const ids = rows.map((row) => row.articleId);
  const articles = (await db.articles.bulkGet(ids)).filter((article) => article !== undefined);
  const inOrder = articles
    .sort((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const [profiles, answers] = [await profilesOf(ids), await answersAbout(ids)];
  const terms = [...profiles.values()].flatMap((profile) => core.terms(profile));
  const documents = await documentCounts([...new Set(terms.map(({ term }) => term))]);
  const groups = core.group({ articleIds: inOrder, profiles, answers, documents });
  const stories = named(groups, byStory(rows), newId);
  const goesTo = new Map(
    stories.flatMap(({ storyId, articleIds }) => articleIds.map((id) => [id, storyId] as const)),
  );
  await db.placements.bulkPut(
    rows.map((row) => ({ ...row, storyId: goesTo.get(row.articleId) ?? row.storyId })),
  );
  await recountStories([...storyIds, ...stories.map(({ storyId }) => storyId)]);
}

/**
 * Keeps the reader's word on some stories and groups their articles by it, in one transaction.
 * Gives false where there was nothing to decide: an article is gone or not placed yet.
 */
export function decide(decision: Decision): Promise<boolean> {
  const { articleIds, decisionId, at } = decision;
  return inStore(() =>
    database().transaction('rw', storyTables(), async () => {
      const storyIds = await storiesOf(articleIds);
      const rows = await membersOf(storyIds);
      const known = await answersAbout(rows.map((row) => row.articleId));
      const answers = decision.answers(byStory(rows), known);
      if (answers.length === 0) return false;
      await addAnswers({ answers, decisionId, at });
      await regroup(storyIds, decision);
      return true;
    }),
  );
}

/**
 * Takes a decision back: what the reader said before on the same articles counts again. Gives
 * false where there is no such decision.
 */
export function undecide(decisionId: string, regrouping: Regrouping): Promise<boolean> {
  const db = database();
  return inStore(() =>
    db.transaction('rw', storyTables(), async () => {
      const rows = await db.answers.where('decisionId').equals(decisionId).toArray();
      if (rows.length === 0) return false;
      await db.answers.bulkDelete(rows.map(({ id }) => id));
      const articleIds = new Set(rows.flatMap((row) => row.articleIds));
      await regroup(await storiesOf(articleIds), regrouping);
      return true;
    }),
  );
}
