import type { PageStory } from '@/lib/model/page-story';
import type { StoryMatch } from '@/lib/model/story';
import type { StoryFamily } from '@/lib/model/story-digest';
import { database } from '../database';
import { inStore } from '../store-error';
import { type StoryText, textsOf } from './digests';
import { storyName } from './names';
import { neighboursFrom } from './neighbours';
import { storyTables } from './recount';
import { countTexts, sharedText, shownArticles, storyArticle } from './shown';

export type UnsavedQuestion = {
  /** The story that the page would join; `null` = none. */
  storyId: string | null;
  memberIds: readonly string[];
  /** The page's matches, closest first. */
  matches: readonly StoryMatch[];
  /** Pure: which of the texts and the page's are one. Runs inside the transaction. */
  familiesOf: (texts: readonly StoryText[]) => StoryFamily[];
  /** How `familiesOf` names the page, and who publishes it. */
  pageId: string;
  pageOutlet: string;
};

async function around(question: UnsavedQuestion): Promise<PageStory> {
  const { storyId, memberIds, matches, familiesOf, pageId, pageOutlet } = question;
  const texts = await textsOf(memberIds);
  const ids = texts.map(({ articleId }) => articleId);
  const articles = await shownArticles(ids);
  const families = texts.length === 0 ? [] : familiesOf(texts);
  const outlets = new Map([...articles].map(([id, { outlet }]) => [id, outlet]));
  const withPage = new Map([...outlets, [pageId, pageOutlet] as const]);
  const page = sharedText(pageId, families, withPage);
  return {
    storyId: ids.length === 0 ? null : storyId,
    name: ids.length === 0 ? null : await storyName(memberIds),
    reason: matches.find(({ articleId }) => ids.includes(articleId))?.reason ?? null,
    members: ids.flatMap((id) => {
      const article = articles.get(id);
      return article
        ? [{ ...storyArticle(article), shared: sharedText(id, families, outlets) }]
        : [];
    }),
    saved: ids.length,
    texts: countTexts(ids, families),
    shared: page,
    ...(await neighboursFrom(
      matches.filter(({ articleId }) => !memberIds.includes(articleId)),
      new Set(),
    )),
  };
}

/** What the store has around a page that is not saved, or not placed yet. */
export function unsavedStory(question: UnsavedQuestion): Promise<PageStory> {
  const db = database();
  return inStore(() =>
    db.transaction('r', [db.briefs, ...storyTables()], async () => around(question)),
  );
}
