import type { PageStory } from '@/lib/model/page-story';
import type { StoryReason } from '@/lib/model/story';
import { database } from '../database';
import type { PlacementRow } from '../rows';
import { inStore } from '../store-error';
import { membersOf } from './members';
import { storyName } from './names';
import { neighboursOf } from './neighbours';
import { storyTables } from './recount';
import { byPublication, countTexts, sharedText, shownArticles, storyArticle } from './shown';

/** The closest match of an article with others of its story, whichever was placed first. */
function reasonFor(articleId: string, rows: readonly PlacementRow[]): StoryReason | null {
  const ids = new Set(rows.map((row) => row.articleId));
  const matches = rows.flatMap((row) =>
    row.matches.filter((match) =>
      row.articleId === articleId ? ids.has(match.articleId) : match.articleId === articleId,
    ),
  );
  return matches.sort((a, b) => b.score - a.score)[0]?.reason ?? null;
}

async function storyAround(articleId: string): Promise<PageStory | null> {
  const db = database();
  const placement = await db.placements.get(articleId);
  if (!placement) return null;
  const { storyId } = placement;
  const rows = await membersOf([storyId]);
  const ids = rows.map((row) => row.articleId);
  const articles = await shownArticles(ids);
  const story = await db.stories.get(storyId);
  const families = story?.digest?.families ?? [];
  const outlets = new Map([...articles].map(([id, { outlet }]) => [id, outlet]));
  const isAlone = articles.size < 2;
  return {
    storyId: isAlone ? null : storyId,
    name: isAlone ? null : await storyName(ids),
    reason: isAlone ? null : reasonFor(articleId, rows),
    members: [...articles.values()]
      .filter(({ id }) => id !== articleId)
      .sort(byPublication)
      .map((article) => ({
        ...storyArticle(article),
        shared: sharedText(article.id, families, outlets),
      })),
    saved: articles.size,
    texts: story?.digest && !story.due ? countTexts([...articles.keys()], families) : null,
    shared: sharedText(articleId, families, outlets),
    ...(await neighboursOf(rows)),
  };
}

/** The story of a saved article, with what stands beside it; `null` where it is not placed yet. */
export function articleStory(articleId: string): Promise<PageStory | null> {
  return inStore(() =>
    database().transaction('r', storyTables(), async () => storyAround(articleId)),
  );
}
