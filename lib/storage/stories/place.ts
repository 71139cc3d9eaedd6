import Dexie from 'dexie';
import type { StoryMatch, StoryProfile } from '@/lib/model/story';
import { database } from '../database';
import { addDocument } from '../postings/documents';
import { candidates } from '../postings/look-up';
import { inStore } from '../store-error';
import { answersAbout } from './answers';
import type { Nearby, StoryCore } from './core';
import { byStory, membersOf, profilesOf, storiesOf } from './members';
import { recountStories, storyTables } from './recount';

export type Placing = {
  articleId: string;
  /** What `profile` was made of: an article that has another text by now is left for later. */
  snapshotId: string;
  profile: StoryProfile;
  core: StoryCore;
  newId: () => string;
};

/** Enough to hold every story that an article may be of: those that share the rarest terms. */
const MOST_CANDIDATES = 40;
/** Matches that are kept: enough to say why it is in its story, and what else to ask or show. */
const KEPT_OF_OWN = 2;
const KEPT_OF_OTHERS = 6;

function keptMatches(matches: readonly StoryMatch[], own: ReadonlySet<string>): StoryMatch[] {
  const closest = matches.toSorted((a, b) => b.score - a.score);
  const inside = closest.filter(({ articleId }) => own.has(articleId)).slice(0, KEPT_OF_OWN);
  const outside = closest.filter(({ articleId }) => !own.has(articleId)).slice(0, KEPT_OF_OTHERS);
  return [...inside, ...outside];
}

/**
 * What the store knows around an article with these terms. `articleId` is `null` for a page that is
 * not saved. Joins a running transaction.
 */
async function nearbyOf(articleId: string | null, terms: readonly string[]): Promise<Nearby> {
  const { candidates: found, ...documents } = await candidates(terms, MOST_CANDIDATES);
  const own = articleId === null ? [] : [articleId];
  const said = await answersAbout(own);
  const storyIds = await storiesOf([
    ...found.map((candidate) => candidate.articleId),
    ...said.flatMap(({ articleIds }) => articleIds),
  ]);
  const rows = (await membersOf(storyIds)).filter((row) => row.articleId !== articleId);
  const ids = rows.map((row) => row.articleId);
  const [profiles, answers] = [await profilesOf(ids), await answersAbout([...own, ...ids])];
  return { stories: byStory(rows), profiles, answers, documents };
}

/** The id that an article keeps or gets where it joins no story: its own where it was alone in it. */
async function ownStoryId(before: string | undefined, newId: () => string): Promise<string> {
  if (before === undefined) return newId();
  const others = await database().placements.where('storyId').equals(before).count();
  return others === 0 ? before : newId();
}

async function place(placing: Placing): Promise<boolean> {
  const { articleId, snapshotId, profile, core, newId } = placing;
  const db = database();
  const article = await db.articles.get(articleId);
  if (article?.snapshotId !== snapshotId || !article.toPlace) return false;
  const before = (await db.placements.get(articleId))?.storyId;
  await db.placements.delete(articleId);
  const terms = core.terms(profile);
  await addDocument(articleId, terms);
  const nearby = await nearbyOf(
    articleId,
    terms.map(({ term }) => term),
  );
  const placement = core.place(articleId, profile, nearby);
  const storyId = placement.storyId ?? (await ownStoryId(before, newId));
  const joined = new Set([storyId, ...placement.merges]);
  const fellows = nearby.stories.filter((story) => joined.has(story.storyId));
  const kept = keptMatches(
    placement.matches,
    new Set(fellows.flatMap(({ articleIds }) => articleIds)),
  );
  await db.profiles.put({ articleId, profile });
  await db.placements.put({
    articleId,
    storyId,
    matches: kept,
    matchedIds: kept.map((match) => match.articleId),
  });
  if (placement.merges.length > 0)
    await db.placements.where('storyId').anyOf(placement.merges).modify({ storyId });
  await db.articles.update(articleId, { toPlace: undefined });
  await recountStories([...joined, ...(before === undefined ? [] : [before])]);
  return true;
}

/** What the store knows around a page with these terms; `articleId` where it is saved. */
export function nearbyPage(articleId: string | null, terms: readonly string[]): Promise<Nearby> {
  return inStore(() =>
    database().transaction('r', storyTables(), async () => nearbyOf(articleId, terms)),
  );
}

/**
 * Indexes an article and puts it into its story, or into one of its own, in one transaction: of two articles that
 * are placed at once the second sees where the first went. Gives false where the article is gone,
 * has another text by now or was placed meanwhile.
 */
export function placeInStory(placing: Placing): Promise<boolean> {
  return inStore(() => database().transaction('rw', storyTables(), async () => place(placing)));
}

/**
 * Articles that wait to be placed, by id, from the one after `after` on: a reader's bulk import is
 * worked off in slices, and one that fails does not hold up the rest.
 */
export function waitingArticles(after: string, limit: number): Promise<string[]> {
  return inStore(() =>
    database()
      .articles.where('[toPlace+id]')
      .between([1, after], [1, Dexie.maxKey], false)
      .limit(limit)
      .primaryKeys(),
  );
}
