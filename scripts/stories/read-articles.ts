import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import { inputLines } from '../brief/read-input';
import { type ReadLine, type RowRefusal, readLine } from '../brief/read-line';

/** An article of the input with its brief. */
export type InputArticle = { id: string; article: Article; brief: Brief };
/** A row that is in no story, and why. */
export type UnreadRow = { id: unknown; refused: RowRefusal };

/** The article, with what the row says where the page itself says nothing. */
function completed({ row, read }: ReadLine): { article: Article; brief: Brief } | null {
  if (!read.ok) return null;
  const { article, brief } = read.value;
  return {
    brief,
    article: {
      ...article,
      title: article.title || (row.title ?? ''),
      outlet: article.outlet || (row.outlet ?? ''),
      published: article.published ?? row.published ?? null,
    },
  };
}

/**
 * Reads the articles of the standard input. A row that cannot be read is set aside with the reason,
 * and so is one whose id is missing or was there before.
 */
export async function readArticles(
  base: string,
): Promise<{ articles: InputArticle[]; unread: UnreadRow[] }> {
  const articles = new Map<string, InputArticle>();
  const unread: UnreadRow[] = [];
  const refuse = (id: unknown, message: string) =>
    unread.push({ id, refused: { reason: 'script-failed', message } });
  for await (const line of inputLines()) {
    const found = readLine(line, base);
    const known = completed(found);
    // numbers are ids too; the answer names articles by their text
    const id = typeof found.id === 'number' ? `${found.id}` : found.id;
    if (!found.read.ok) unread.push({ id: found.id, refused: found.read.error });
    else if (typeof id !== 'string') refuse(id, 'a row must have an id');
    else if (articles.has(id)) refuse(id, 'this id was there before');
    else if (known) articles.set(id, { id, ...known });
  }
  return { articles: [...articles.values()], unread };
}
