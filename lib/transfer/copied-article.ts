import type { Article, Metadata } from '@/lib/model/article';

/** What of an article is needed to copy it or its brief; a reading has it, and a saved article. */
export type CopiedArticle = Metadata & Pick<Article, 'url' | 'text' | 'blocks' | 'access'>;
