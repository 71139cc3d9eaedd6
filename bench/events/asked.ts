/** What the reader would be asked about as articles are placed one after the other. */
import type { StoryMembers, StoryProfile } from '@/lib/model/story';
import { matchesOf } from '@/lib/stories/match';
import { placeArticle } from '@/lib/stories/place';
import { textTable } from '../table';
import type { EventSet } from './read-events';

export type AskedResult = { set: string; right: number; wrong: number };

/**
 * Counts the stories that each article is asked about when it is placed, no answer given: right
 * where more than half of the story's articles are of its event.
 */
export function measureAsked({ name, articles, rarity, eventOf }: EventSet): AskedResult {
  const placed: [string, StoryProfile][] = [];
  const storyOf = new Map<string, string>();
  let stories: StoryMembers[] = [];
  const asked = { right: 0, wrong: 0 };
  for (const { articleId, profile } of articles) {
    const question = { articleId, matches: matchesOf(profile, placed, rarity), stories };
    const { storyId, matches } = placeArticle({ ...question, answers: [] });
    const about = new Set(
      matches.flatMap((match) =>
        match.tier === 'related' ? [] : (storyOf.get(match.articleId) ?? []),
      ),
    );
    for (const story of stories) {
      if (story.storyId === storyId || !about.has(story.storyId)) continue;
      const same = story.articleIds.filter((id) => eventOf.get(id) === eventOf.get(articleId));
      asked[same.length * 2 > story.articleIds.length ? 'right' : 'wrong'] += 1;
    }
    const own = storyId ?? articleId;
    const fellows = stories.find((story) => story.storyId === own)?.articleIds ?? [];
    stories = [
      ...stories.filter((story) => story.storyId !== own),
      { storyId: own, articleIds: [...fellows, articleId] },
    ];
    storyOf.set(articleId, own);
    placed.push([articleId, profile]);
  }
  return { set: name, ...asked };
}

export function askedTable(results: readonly AskedResult[]): string {
  return `other stories asked about while articles are placed one after the other\n${textTable(
    ['', 'right', 'wrong', 'share right'],
    results.map(({ set, right, wrong }) => [
      set,
      `${right}`,
      `${wrong}`,
      (right / (right + wrong)).toFixed(2),
    ]),
  )}`;
}
