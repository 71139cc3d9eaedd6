import type { Placement, StoryAnswer, StoryMatch, StoryMembers } from '@/lib/model/story';

/**
 * An article joins a story where it matches at least this share of its articles well enough to be
 * grouped without asking. A match with one of many is a chain: from flood to rescue to politics.
 */
const SHARE_OF_MEMBERS = 0.5;

export type PlacedQuestion = {
  /** The article to be placed; in no story yet. */
  articleId: string;
  /** Its matches with the articles of `stories`; one that is missing counts as no match. */
  matches: readonly StoryMatch[];
  /** The stories of its candidates and of the articles that the answers name, with all members. */
  stories: readonly StoryMembers[];
  /** All that the reader said of this article, and of the articles of `stories` among themselves. */
  answers: readonly StoryAnswer[];
};

/** The articles that the reader said are, or are not, of one event with this one. */
function answered(articleId: string, answers: readonly StoryAnswer[], same: boolean): Set<string> {
  return new Set(
    answers
      .filter((answer) => answer.same === same)
      .flatMap(({ a, b }) => (a === articleId ? [b] : b === articleId ? [a] : [])),
  );
}

type Linked = { story: StoryMembers; best: StoryMatch; share: number; mean: number };

function linkedTo(story: StoryMembers, matches: ReadonlyMap<string, StoryMatch>): Linked[] {
  const found = story.articleIds
    .flatMap((id) => matches.get(id) ?? [])
    .sort((a, b) => b.score - a.score);
  const [best] = found;
  if (!best) return [];
  const members = story.articleIds.length;
  const same = found.filter(({ tier }) => tier === 'same').length;
  return [
    {
      story,
      best,
      share: same / members,
      mean: found.reduce((sum, { score }) => sum + score, 0) / members,
    },
  ];
}

/**
 * Where a new article goes. The reader's word comes first: it joins what it was said to belong to,
 * even where that makes several stories one, and never a story with an article that it was said
 * not to belong to. Else it joins the story whose articles it matches on the whole, and is listed
 * as possible with those where at least one match is worth asking about.
 */
export function placeArticle(question: PlacedQuestion): Placement {
  const { articleId, answers } = question;
  const must = answered(articleId, answers, true);
  const cannot = answered(articleId, answers, false);
  const open = question.stories.filter(
    ({ articleIds }) => !articleIds.some((id) => cannot.has(id)),
  );
  const bound = open.filter(({ articleIds }) => articleIds.some((id) => must.has(id)));
  const matches = new Map(question.matches.map((match) => [match.articleId, match]));
  const linked = open
    .flatMap((story) => linkedTo(story, matches))
    .sort((a, b) => b.mean - a.mean || b.best.score - a.best.score);
  const joined = bound[0] ?? linked.find(({ share }) => share >= SHARE_OF_MEMBERS)?.story ?? null;
  return {
    storyId: joined?.storyId ?? null,
    merges: bound.length > 1 ? bound.map(({ storyId }) => storyId) : [],
    possible: linked
      .filter(
        ({ story, best }) => story !== joined && !bound.includes(story) && best.tier !== 'related',
      )
      .map(({ story, best }) => ({ storyId: story.storyId, match: best })),
  };
}
