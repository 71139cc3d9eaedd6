import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { PageStory } from '@/lib/model/page-story';
import { currentText } from '@/lib/storage/briefs';
import { articleStory } from '@/lib/storage/stories/article-story';
import { nearbyPage } from '@/lib/storage/stories/place';
import { unsavedStory } from '@/lib/storage/stories/unsaved-story';
import { storyFamilies } from '@/lib/stories/digest/families';
import { newHere } from '@/lib/stories/new-here';
import { storyProfile, storyTerms } from '@/lib/stories/profile';
import { storyCore } from './core';

/** More texts take longer to open than a popup may; those that were published last are taken. */
const MOST_COMPARED = 6;

/** Stands for the page among the saved articles: no article has it. */
const PAGE = '';

/**
 * What the library has around a page: the story it is of and what of the page is new beside its
 * saved articles, what may be of it, what is related.
 */
export async function pageStory(
  article: Article,
  brief: Brief,
  articleId: string | null,
): Promise<PageStory> {
  const story = await storyAround(article, brief, articleId);
  const texts = await Promise.all(
    story.members.slice(-MOST_COMPARED).map((member) => currentText(member.articleId)),
  );
  const others = texts.flatMap((each) =>
    each ? [{ text: each.snapshot.text, brief: each.brief }] : [],
  );
  if (others.length === 0) return story;
  return { ...story, newHere: newHere({ text: article.text, brief }, others) };
}

/**
 * A saved article that was placed has its place from the store; any other is looked up by its terms,
 * and nothing is stored.
 */
async function storyAround(
  article: Article,
  brief: Brief,
  articleId: string | null,
): Promise<PageStory> {
  const placed = articleId === null ? null : await articleStory(articleId);
  if (placed) return placed;
  const profile = storyProfile(article, brief);
  const terms = storyTerms(profile).map(({ term }) => term);
  const nearby = await nearbyPage(articleId, terms);
  const { storyId, matches } = storyCore.place(articleId ?? PAGE, profile, nearby);
  const joined = nearby.stories.find((story) => story.storyId === storyId);
  return unsavedStory({
    memberIds: joined?.articleIds ?? [],
    storyId,
    matches,
    familiesOf: (texts) => storyFamilies([...texts, { articleId: PAGE, snapshot: article, brief }]),
    pageId: PAGE,
    pageOutlet: article.outlet,
  });
}
