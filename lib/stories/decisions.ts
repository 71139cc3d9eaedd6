/**
 * What a reader's word on stories means for pairs of articles. Every decision fixes the groups that
 * the reader saw: what was said to be together stays together whatever is derived later.
 */
import type { StoryAnswer, StoryMembers } from '@/lib/model/story';

const isPair = (a: string, b: string) => (answer: StoryAnswer) =>
  (answer.a === a && answer.b === b) || (answer.a === b && answer.b === a);

/** One story: the first of the articles with each other one. */
const together = ([hub, ...others]: readonly string[]): StoryAnswer[] =>
  hub === undefined ? [] : others.map((b) => ({ a: hub, b, same: true }));

/** No article of the one with any of the other. */
const apart = (one: readonly string[], other: readonly string[]): StoryAnswer[] =>
  one.flatMap((a) => other.map((b) => ({ a, b, same: false })));

/** Takes back, pair by pair, that articles of the one were said not to be of the other's story. */
const reconciled = (
  one: readonly string[],
  other: readonly string[],
  known: readonly StoryAnswer[],
): StoryAnswer[] =>
  apart(one, other)
    .filter(({ a, b }) => known.some((answer) => !answer.same && isPair(a, b)(answer)))
    .map((answer) => ({ ...answer, same: true }));

/** Each pair once: what is said of it last. */
function onePerPair(answers: readonly StoryAnswer[]): StoryAnswer[] {
  return answers.filter(
    ({ a, b }, at) => !answers.slice(at + 1).some((later) => isPair(a, b)(later)),
  );
}

/** Makes two stories one. */
export function merged(
  one: readonly string[],
  other: readonly string[],
  known: readonly StoryAnswer[],
): StoryAnswer[] {
  return onePerPair([...reconciled(one, other, known), ...together([...one, ...other])]);
}

/** Says of two stories that they are not one; each stays as it is. */
export function parted(one: readonly string[], other: readonly string[]): StoryAnswer[] {
  return [...together(one), ...together(other), ...apart(one, other)];
}

/** The story of an article among those given; `null` where it is in none of them. */
const storyOf = (articleId: string, stories: readonly StoryMembers[]): StoryMembers | null =>
  stories.find(({ articleIds }) => articleIds.includes(articleId)) ?? null;

/** The reader says whether the stories of two articles are one. Empty where they are known to be. */
export function answered(
  { articleId, otherId, same }: { articleId: string; otherId: string; same: boolean },
  stories: readonly StoryMembers[],
  known: readonly StoryAnswer[],
): StoryAnswer[] {
  const [one, other] = [storyOf(articleId, stories), storyOf(otherId, stories)];
  if (!one || !other) return [];
  if (one === other) return same ? [] : splitOff([otherId], stories);
  return same
    ? merged(one.articleIds, other.articleIds, known)
    : parted(one.articleIds, other.articleIds);
}

/** Takes articles out of their story, into one of their own. Empty where none would be left. */
export function splitOff(
  articleIds: readonly string[],
  stories: readonly StoryMembers[],
): StoryAnswer[] {
  const [first = ''] = articleIds;
  const story = storyOf(first, stories);
  const leaving = story?.articleIds.filter((id) => articleIds.includes(id)) ?? [];
  const staying = story?.articleIds.filter((id) => !articleIds.includes(id)) ?? [];
  return leaving.length === 0 || staying.length === 0 ? [] : parted(leaving, staying);
}

/** Takes an article out of its story into the story of another article. */
export function movedTo(
  { articleId, otherId }: { articleId: string; otherId: string },
  stories: readonly StoryMembers[],
  known: readonly StoryAnswer[],
): StoryAnswer[] {
  const [from, to] = [storyOf(articleId, stories), storyOf(otherId, stories)];
  if (!from || !to || from === to) return [];
  const staying = from.articleIds.filter((id) => id !== articleId);
  return [...parted([articleId], staying), ...merged([articleId], to.articleIds, known)];
}
