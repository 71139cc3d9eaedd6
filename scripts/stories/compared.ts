import type { ClaimLink, DifferenceKind } from '@/lib/model/comparison';
import { compareArticles } from '@/lib/stories/compare';
import type { InputArticle } from './read-articles';

type PrintedSpan = { article: string; start: number; end: number };

/** A claim of several articles as it is printed: sentences as spans into the articles' texts. */
export type PrintedClaim = {
  cells: PrintedSpan[];
  link: ClaimLink;
  /** What two of its sentences differ in; a side without spans has no such words. */
  diffs: { kind: DifferenceKind; a: PrintedSpan[]; b: PrintedSpan[] }[];
};

/**
 * The claims of each story's articles, story by story; articles that may be of the story are
 * compared with it, as a reader would pick them.
 */
export function claimsOf(
  articles: readonly InputArticle[],
  stories: readonly { articles: readonly string[]; maybe: readonly string[] }[],
): PrintedClaim[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return stories.flatMap(({ articles: certain, maybe }) => {
    const members = [...certain, ...maybe].flatMap((id) => byId.get(id) ?? []);
    const idAt = (at: number): string => members[at]?.id ?? '';
    const printed = ({ article, start, end }: { article: number; start: number; end: number }) => ({
      article: idAt(article),
      start,
      end,
    });
    return compareArticles(members).claims.map(({ cells, link, differences }) => ({
      cells: cells.map(printed),
      link,
      diffs: differences.map(({ kind, a, b }) => ({
        kind,
        a: a.spans.map((span) => printed({ article: a.article, ...span })),
        b: b.spans.map((span) => printed({ article: b.article, ...span })),
      })),
    }));
  });
}
