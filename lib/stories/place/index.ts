import type {
  Placement,
  StoryAnswer,
  StoryMatch,
  StoryMembers,
  StoryTier,
} from '@/lib/model/story';
import { CONTRAST, MAYBE, RELATED, SAME, TELLING_SIZE } from '../match/limits';
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

const hasSeveral = ({ articleIds }: StoryMembers, others = 0): boolean =>
  articleIds.length + others >= TELLING_SIZE;

/** Whether an article is so much closer to its own story than to another that they are two events. */
const standsApart = (other: Linked, own: Linked | undefined): boolean =>
  own !== undefined &&
  hasSeveral(own.story, 1) &&
  hasSeveral(other.story) &&
  other.mean < own.mean - CONTRAST;

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
 * are worth asking about where the average, or one match for sure, says so, unless it is of a story
 * of several articles that it is much closer to.
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
  const derived =
    bound.length > 0 ? undefined : linked.find(({ mean, isSure }) => isSure && mean >= SAME);
  const joined = bound[0] ?? derived?.story ?? null;
  const unasked = new Set(
    linked
      .filter(
        (each) =>
          each !== derived && (standsApart(each, derived) || (!each.isSure && each.mean < MAYBE)),
      )
      .flatMap(({ story }) => story.articleIds),
  );
  return {
    storyId: joined?.storyId ?? null,
    merges: bound.length > 1 ? bound.map(({ storyId }) => storyId) : [],
    matches: question.matches.map((match) =>
      unasked.has(match.articleId) ? { ...match, tier: 'related' } : match,
    ),
  };
}
