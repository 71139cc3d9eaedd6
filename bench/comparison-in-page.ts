/** What the bench of the comparison runs in a page. */
import { makeBrief } from '@/lib/brief';
import { articleFromText } from '@/lib/extract/from-text';
import type { ComparedArticle } from '@/lib/model/comparison';
import { compareArticles } from '@/lib/stories/compare';

let articles: ComparedArticle[] = [];

/** Reads the articles of a JSON list of rows and gives how many words they have. */
export function prepare(rows: string): number {
  articles = (JSON.parse(rows) as { text: string; title?: string; lang?: string }[]).map((row) => {
    const article = articleFromText(row);
    return { article, brief: makeBrief(article) };
  });
  return articles.reduce((sum, { brief }) => sum + brief.words, 0);
}

/** Compares them and gives how many claims several texts make. */
export const compare = (): number => compareArticles(articles).claims.length;
