import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { Evidence } from '@/lib/model/evidence';
import type { StoryEvidence } from '@/lib/model/story-digest';

/** An article of a story with its current text and brief. */
export type StoryText = {
  articleId: string;
  snapshot: Pick<Article, 'text' | 'byline' | 'outlet' | 'asides'>;
  brief: Brief;
};

/** Where something stands in an article's text. */
export const inArticle = (
  { articleId, brief }: StoryText,
  { sentences, spans, rule }: Evidence,
): StoryEvidence => ({
  articleId,
  textHash: brief.textHash,
  paragraph: brief.sentences[sentences[0] ?? 0]?.paragraph ?? 0,
  sentences,
  spans,
  rule,
});
