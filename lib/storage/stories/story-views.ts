import type { SavedArticle } from '@/lib/model/library';
import type { StoryDigest, StoryEvidence } from '@/lib/model/story-digest';
import type { StoryMember, StorySummary, StoryView } from '@/lib/model/story-view';
import { database } from '../database';
import { snapshotRange } from '../ranges';
import type { PlacementRow, StoryRow } from '../rows';
import { inStore } from '../store-error';
import { membersOf } from './members';
import { storyName } from './names';
import { neighboursOf } from './neighbours';
import { storyTables } from './recount';
import {
  byPublication,
  countTexts,
  momentOf,
  sharedText,
  shownArticles,
  storyArticle,
} from './shown';

type Parts = { row: StoryRow; placements: PlacementRow[]; articles: SavedArticle[] };

/** A story with its articles outside the trash, by publication; `null` where these are too few. */
async function partsOf(row: StoryRow | undefined): Promise<Parts | null> {
  if (!row) return null;
  const placements = await membersOf([row.id]);
  const shown = await shownArticles(placements.map(({ articleId }) => articleId));
  const articles = [...shown.values()].sort(byPublication);
  return articles.length < 2 ? null : { row, placements, articles };
}

async function summary({ row, placements, articles }: Parts): Promise<StorySummary[]> {
  const [first, newest] = [articles[0], articles.at(-1)];
  if (!first || !newest) return [];
  const name = await storyName(placements.map(({ articleId }) => articleId));
  const ids = articles.map(({ id }) => id);
  return [
    {
      storyId: row.id,
      title: name ?? first.title,
      isNamed: name !== null,
      lang: name === null ? first.lang : null,
      outlets: [...new Set(articles.map(({ outlet }) => outlet))],
      articles: articles.length,
      texts: row.digest && !row.due ? countTexts(ids, row.digest.families) : null,
      first: momentOf(first),
      last: momentOf(newest),
      newest: storyArticle(newest),
    },
  ];
}

const reading = <T>(work: () => Promise<T>): Promise<T> =>
  inStore(() => database().transaction('r', storyTables(), work));

/** The stories with the last development, at most `limit`, and how many there are. */
export function listStories(limit: number): Promise<{ items: StorySummary[]; total: number }> {
  return reading(async () => {
    const { stories } = database();
    const rows = await stories.orderBy('lastAt').reverse().limit(limit).toArray();
    const items: StorySummary[] = [];
    for (const row of rows) {
      const parts = await partsOf(row);
      if (parts) items.push(...(await summary(parts)));
    }
    return { items, total: await stories.count() };
  });
}

/** How many stories there are. */
export const countStories = (): Promise<number> => inStore(() => database().stories.count());

/** What of a digest stands in the current texts: hash by article. */
function current(digest: StoryDigest, hashes: ReadonlyMap<string, string>): StoryDigest {
  const holds = ({ articleId, textHash }: StoryEvidence) => hashes.get(articleId) === textHash;
  const isMember = (id: string) => hashes.has(id);
  return {
    families: digest.families,
    points: digest.points.filter(holds),
    dates: digest.dates.filter(holds),
    people: digest.people
      .map((person) => ({
        ...person,
        articleIds: person.articleIds.filter(isMember),
        phrases: person.phrases.filter(holds),
      }))
      .filter(({ articleIds }) => articleIds.length > 0),
  };
}

async function members({ row, articles }: Parts): Promise<StoryMember[]> {
  const families = row.digest?.families ?? [];
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const found: StoryMember[] = [];
  for (const article of articles) {
    const [, ...later] = await snapshotRange(article.id).keys();
    found.push({
      ...storyArticle(article),
      shared: sharedText(article.id, families, outlets),
      versions: later.flatMap((key) => (Array.isArray(key) ? [Number(key[1])] : [])),
    });
  }
  return found;
}

async function view(parts: Parts): Promise<StoryView | null> {
  const [known] = await summary(parts);
  const ids = parts.articles.flatMap(({ snapshotId }) => snapshotId ?? []);
  const snapshots = (await database().snapshots.bulkGet(ids)).filter((each) => each !== undefined);
  const hashes = new Map(snapshots.map(({ articleId, textHash }) => [articleId, textHash]));
  const { digest } = parts.row;
  return known
    ? {
        ...known,
        members: await members(parts),
        digest: digest && current(digest, hashes),
        possible: (await neighboursOf(parts.placements)).possible,
      }
    : null;
}

/**
 * The page of a story. Where there is no story of that id any more, that of the story which the
 * article `followed` is in now: merged stories lose an id. `null` where neither is one.
 */
export function storyView(storyId: string, followed: string | null): Promise<StoryView | null> {
  return reading(async () => {
    const db = database();
    const parts = await partsOf(await db.stories.get(storyId));
    if (parts) return view(parts);
    const placement = followed === null ? undefined : await db.placements.get(followed);
    const moved = placement && (await partsOf(await db.stories.get(placement.storyId)));
    return moved ? view(moved) : null;
  });
}
