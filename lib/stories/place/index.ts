import type {
  Placement,
  StoryAnswer,
  StoryMatch,
  StoryMembers,
  StoryTier,
} from '@/lib/model/story';
import { MAYBE, RELATED, SAME } from '../match/limits';
import { areBarred, linksOf } from './links';

export type PlacedQuestion = {
  /** The article to be placed; in no story yet. */
  articleId: string;
  /** Its matches with the articles of `stories`; one that is missing counts as hardly alike. */
  matches: readonly StoryMatch[];
  /** The stories of its candidates and of the articles that the answers name, with all members. */
  stories: readonly StoryMembers[];
  /** All that the reader said of this article, and of the articles of `stories` among themselves. */
  answers: readonly StoryAnswer[];
};

/** Log odds of two articles that have too little in common for a match. */
const UNMATCHED = -3;
/** Near 1 the log odds of a score would have no end. */
const MOST_LOG_ODDS = 8;
const LEAST: Record<StoryTier, number> = { same: SAME, maybe: MAYBE, related: RELATED };

const logOdds = ({ score, tier }: StoryMatch): number =>
  Math.max(LEAST[tier], Math.min(MOST_LOG_ODDS, Math.log(score / (1 - score))));

/** A story with what matches in it: the closest article, and the log odds on average over all. */
type Linked = { story: StoryMembers; best: StoryMatch; mean: number; isSure: boolean };

function linkedTo(story: StoryMembers, matches: ReadonlyMap<string, StoryMatch>): Linked[] {
  const found = story.articleIds.flatMap((id) => matches.get(id) ?? []);
  const [best] = found.toSorted((a, b) => b.score - a.score);
  if (!best) return [];
  const missing = story.articleIds.length - found.length;
  const sum = found.reduce((all, match) => all + logOdds(match), missing * UNMATCHED);
  const isSure = found.some(({ tier }) => tier === 'same');
  return [{ story, best, mean: sum / story.articleIds.length, isSure }];
}

/** The stories that the reader's word joins, the latest first, without those that it keeps apart. */
function boundStories({ articleId, stories, answers }: PlacedQuestion): StoryMembers[] {
  const { bound, isBarred } = linksOf(answers);
  const fellows = bound.find((ids) => ids.includes(articleId)) ?? [];
  const joined: StoryMembers[] = [];
  for (const id of fellows) {
    const story = stories.find(({ articleIds }) => articleIds.includes(id));
    if (!story || joined.includes(story)) continue;
    const members = [articleId, ...joined.flatMap(({ articleIds }) => articleIds)];
    if (!areBarred(members, story.articleIds, isBarred)) joined.push(story);
  }
  return joined;
}

/**
 * Where a new article goes. The reader's word comes first: it joins what it was said to belong to,
 * even where that makes several stories one, and never a story with an article that it was said not
 * to belong to. Else it joins the story that it matches best on average over all its articles, so
 * that one match with one of many starts no chain from flood to rescue to politics. Other stories
 * are possible where the average, or one match for sure, is worth asking about.
 */
export function placeArticle(question: PlacedQuestion): Placement {
  const { articleId } = question;
  const bound = boundStories(question);
  const together = [articleId, ...bound.flatMap(({ articleIds }) => articleIds)];
  const { isBarred } = linksOf(question.answers);
  const matches = new Map(question.matches.map((match) => [match.articleId, match]));
  const linked = question.stories
    .filter((story) => !bound.includes(story))
    .filter(({ articleIds }) => !areBarred(together, articleIds, isBarred))
    .flatMap((story) => linkedTo(story, matches))
    .sort((a, b) => b.mean - a.mean || b.best.score - a.best.score);
  const derived = linked.find(({ mean, isSure }) => isSure && mean >= SAME)?.story;
  const joined = bound[0] ?? derived ?? null;
  return {
    storyId: joined?.storyId ?? null,
    merges: bound.length > 1 ? bound.map(({ storyId }) => storyId) : [],
    possible: linked
      .filter(({ story, mean, isSure }) => story !== joined && (isSure || mean >= MAYBE))
      .map(({ story, best }) => ({ storyId: story.storyId, match: best })),
  };
}
