import type { RealArticle } from './real-articles';

export type StoryScore = { precision: number; recall: number; f: number };

/**
 * BCubed (Bagga and Baldwin 1998) of stories against events. Other articles in a story, which have
 * no event here, count against its precision.
 */
export function storyScore(
  articles: readonly RealArticle[],
  storyOf: readonly (readonly [articleId: string, storyId: string])[],
): StoryScore {
  const stories = new Map<string, string[]>();
  for (const [id, story] of storyOf) stories.set(story, [...(stories.get(story) ?? []), id]);
  const events = new Map(articles.map(({ id, event }) => [id, event]));
  const story = new Map(storyOf);
  const shares = articles.map(({ id, event }) => {
    const mates = stories.get(story.get(id) ?? '') ?? [id];
    const same = mates.filter((mate) => events.get(mate) === event).length;
    const all = articles.filter((other) => other.event === event).length;
    return { precision: same / mates.length, recall: same / all };
  });
  const mean = (key: 'precision' | 'recall') =>
    shares.reduce((sum, share) => sum + share[key], 0) / shares.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

/** The share of the articles of its event that were there before it and are among its candidates. */
export function candidateRecall(
  articles: readonly RealArticle[],
  candidateIds: readonly (readonly string[])[],
): number {
  let [found, there] = [0, 0];
  for (const [n, { event }] of articles.entries())
    for (const { id } of articles.slice(0, n).filter((other) => other.event === event)) {
      there += 1;
      if (candidateIds[n]?.includes(id)) found += 1;
    }
  return there === 0 ? 1 : found / there;
}
