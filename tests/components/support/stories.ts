/** An invented story for components. */
import type { StoryDate, StoryDigest, StoryEvidence } from '@/lib/model/story-digest';
import type { StoryMember, StoryView } from '@/lib/model/story-view';
import { storyMember } from './samples';

const evidence = (articleId: string, sentence = 0): StoryEvidence => ({
  articleId,
  textHash: `hash of ${articleId}`,
  paragraph: sentence,
  sentences: [sentence],
  spans: [{ start: sentence * 100, end: sentence * 100 + 50 }],
  rule: 'sample@1',
});

export const storyDate = (articleId: string, iso: string): StoryDate => ({
  ...evidence(articleId, 1),
  iso,
  precision: iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year',
  text: iso,
  sentence: `The ramps were seen on ${iso}.`,
});

type StoryParts = Partial<StoryDigest> & { members?: Partial<StoryMember>[] };

/** A story of these articles, with what they tell. */
export function storyOf({ members = [], ...told }: StoryParts, over: Partial<StoryView> = {}) {
  const articles = members.map((member) => ({ ...storyMember(), versions: [], ...member }));
  const newest = articles.at(-1) ?? { ...storyMember(), versions: [] };
  return {
    storyId: 'story',
    title: 'Ferry operator withdraws two ships',
    isNamed: false,
    lang: 'en',
    outlets: [...new Set(articles.map(({ outlet }) => outlet))],
    articles: articles.length,
    texts: articles.length,
    first: Date.parse('2026-11-17T08:00'),
    last: Date.parse('2026-11-18T08:00'),
    newest,
    members: articles,
    digest: { families: [], points: [], dates: [], people: [], ...told },
    possible: [],
    ...over,
  } satisfies StoryView;
}

/** A story of two articles with something in every part. */
export const fullStory = (over: Partial<StoryView> = {}): StoryView =>
  storyOf(
    {
      members: [
        { articleId: 'wire', outlet: 'Nordic Press Agency' },
        {
          articleId: 'council',
          outlet: 'Fjordbladet',
          title: 'Council pays for a replacement ship',
          versions: [Date.parse('2026-11-19T00:00')],
        },
      ],
      points: [
        { ...evidence('wire'), text: 'Two ferries were withdrawn.', trimmed: false, isNew: true },
        { ...evidence('council'), text: 'Two ferries are gone.', trimmed: false, isNew: false },
        { ...evidence('council', 2), text: 'The council pays.', trimmed: false, isNew: true },
      ],
      dates: [storyDate('wire', '2026-11-16')],
      people: [
        {
          name: 'Marit Aasen',
          articleIds: ['wire', 'council'],
          phrases: [
            { ...evidence('wire', 3), text: 'chief executive' },
            { ...evidence('council', 4), text: 'head of the ferry line' },
          ],
        },
        { name: 'Jonas Tveit', articleIds: ['wire'], phrases: [] },
      ],
    },
    over,
  );
