import { failed, ok, type Result } from '@/lib/model/result';
import type { StoryAnswer, StoryMembers } from '@/lib/model/story';
import { decide, undecide } from '@/lib/storage/stories/decide';
import { renameStory as nameStory } from '@/lib/storage/stories/names';
import { answered, movedTo, splitOff } from '@/lib/stories/decisions';
import { foldSpace } from '@/lib/text/space';
import type { Edge } from '../edge';
import { storyCore } from './core';

type Decided = Result<{ decisionId: string }, 'not-found'>;

/** Keeps a decision about the stories of these articles. */
async function decided(
  edge: Edge,
  articleIds: readonly string[],
  answers: (stories: StoryMembers[], known: StoryAnswer[]) => StoryAnswer[],
): Promise<Decided> {
  const { now, newId } = edge;
  const decisionId = newId();
  const decision = { decisionId, at: now(), articleIds, answers, core: storyCore, newId };
  return (await decide(decision)) ? ok({ decisionId }) : failed('not-found');
}

type Pair = { articleId: string; otherId: string };

/** The reader's word on whether the stories of two articles are one. */
export const answerStory = (edge: Edge, answer: Pair & { same: boolean }): Promise<Decided> =>
  decided(edge, [answer.articleId, answer.otherId], (stories, known) =>
    answered(answer, stories, known),
  );

/** Takes articles out of their story, into one of their own. */
export const splitStory = (edge: Edge, articleIds: readonly string[]): Promise<Decided> =>
  decided(edge, articleIds, (stories) => splitOff(articleIds, stories));

/** Takes an article out of its story into the story of another. */
export const moveToStory = (edge: Edge, move: Pair): Promise<Decided> =>
  decided(edge, [move.articleId, move.otherId], (stories, known) => movedTo(move, stories, known));

/** Takes a decision back. */
export async function undoDecision(
  { newId }: Edge,
  decisionId: string,
): Promise<Result<null, 'not-found'>> {
  return (await undecide(decisionId, { core: storyCore, newId })) ? ok(null) : failed('not-found');
}

/** Names a story; white space alone is no name. Gives the name it had. */
export async function renameStory(
  { now, newId }: Edge,
  { storyId, title }: { storyId: string; title: string | null },
): Promise<Result<{ before: string | null }, 'not-found'>> {
  const folded = title === null ? '' : foldSpace(title);
  const name = { storyId, title: folded === '' ? null : folded, at: now(), id: newId() };
  const before = await nameStory(name);
  return before === undefined ? failed('not-found') : ok({ before });
}
