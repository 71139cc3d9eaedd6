import type { StoryNeighbour } from '@/lib/model/page-story';
import type { StoryMatch } from '@/lib/model/story';
import { database } from '../database';
import type { PlacementRow } from '../rows';
import { answersAbout } from './answers';
import { shownArticles, storyArticle } from './shown';

/** As many as a reader looks through. */
const MOST_SHOWN = 5;

/** The matches of these articles with others, seen from them, whichever was placed first. */
async function matchesWith(ids: ReadonlySet<string>): Promise<StoryMatch[]> {
  const { placements } = database();
  const own = (await placements.bulkGet([...ids])).flatMap((row) => row?.matches ?? []);
  const reverse = await placements
    .where('matchedIds')
    .anyOf([...ids])
    .distinct()
    .toArray();
  const seen = reverse.flatMap(({ articleId, matches }) =>
    matches.flatMap((match) => (ids.has(match.articleId) ? [{ ...match, articleId }] : [])),
  );
  return [...own, ...seen].filter(({ articleId }) => !ids.has(articleId));
}

/** Of several matches in one story the closest. */
function closestByStory(
  matches: readonly StoryMatch[],
  storyOf: ReadonlyMap<string, string>,
): StoryMatch[] {
  const closest = new Map<string, StoryMatch>();
  for (const match of matches.toSorted((a, b) => b.score - a.score)) {
    const storyId = storyOf.get(match.articleId) ?? match.articleId;
    if (!closest.has(storyId)) closest.set(storyId, match);
  }
  return [...closest.values()];
}

/** Stories with an article that the reader said is not of one event with one of these. */
async function partedFrom(ids: ReadonlySet<string>): Promise<Set<string>> {
  const answers = await answersAbout([...ids]);
  const others = answers
    .filter(({ same }) => !same)
    .flatMap(({ articleIds }) => articleIds.filter((id) => !ids.has(id)));
  const rows = await database().placements.bulkGet(others);
  return new Set(rows.flatMap((row) => (row ? [row.storyId] : [])));
}

async function shown(matches: readonly StoryMatch[]): Promise<StoryNeighbour[]> {
  const articles = await shownArticles(matches.map(({ articleId }) => articleId));
  return matches
    .flatMap(({ articleId, reason, score }) => {
      const article = articles.get(articleId);
      return article ? [{ ...storyArticle(article), reason, score }] : [];
    })
    .slice(0, MOST_SHOWN);
}

export type Neighbours = { possible: StoryNeighbour[]; related: StoryNeighbour[] };

/**
 * From matches with articles of other stories, what to ask about and what is only related: the
 * closest article of each story, none that the reader said is of another. Joins a running
 * transaction.
 */
export async function neighboursFrom(
  matches: readonly StoryMatch[],
  parted: ReadonlySet<string>,
): Promise<Neighbours> {
  const rows = await database().placements.bulkGet(matches.map(({ articleId }) => articleId));
  const storyOf = new Map(
    rows.flatMap((row) => (row ? [[row.articleId, row.storyId] as const] : [])),
  );
  const closest = closestByStory(matches, storyOf);
  const isParted = ({ articleId }: StoryMatch) => parted.has(storyOf.get(articleId) ?? '');
  return {
    possible: await shown(closest.filter((match) => match.tier !== 'related' && !isParted(match))),
    related: await shown(closest.filter((match) => match.tier === 'related' || isParted(match))),
  };
}

/** What stands beside a story. Joins a running transaction. */
export async function neighboursOf(members: readonly PlacementRow[]): Promise<Neighbours> {
  const ids = new Set(members.map(({ articleId }) => articleId));
  return neighboursFrom(await matchesWith(ids), await partedFrom(ids));
}
