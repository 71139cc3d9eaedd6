import { type ClaimCell, type Comparison, type Difference, isMarked } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import { MARK_KINDS, type MarkKind } from '@/lib/model/page-mark';

/** The page's place in a comparison of it with saved articles. */
export const PAGE = 0;

/** Which marks the reader wants to see. */
export const MARKS_SHOWN = ['all', ...MARK_KINDS] as const;
export type MarksShown = (typeof MARKS_SHOWN)[number];

/** A claim of the page with what the other articles have of it. */
export type PageClaim = Span & {
  /** Index into the page's brief's `sentences`. */
  sentence: number;
  kind: MarkKind;
  /** The others' sentences, by article; empty where it has no match. */
  others: ClaimCell[];
  /** In how many of the other texts that count; articles that print one text are one. */
  counted: number;
  /** Between the page's sentence and the others'. */
  differences: Difference[];
};

/** How many independent texts these articles are, of those that count in "N of M". */
export function countedTexts(
  articles: readonly number[],
  { families, counted }: Pick<Comparison, 'families' | 'counted'>,
): number {
  const familyOf = new Map(families.flatMap((family) => family.articles.map((at) => [at, family])));
  return new Set(articles.filter((at) => counted[at]).map((at) => familyOf.get(at) ?? at)).size;
}

/** Those of the claims that the reader wants to see. */
export const claimsShown = (claims: readonly PageClaim[], shown: MarksShown): PageClaim[] =>
  claims.filter(({ kind }) => shown === 'all' || shown === kind);

/**
 * The claims of the page in the order in which it makes them. Sentences that are only somewhat
 * alike are neither shared nor alone, and so are none of them.
 */
export function pageClaims(comparison: Comparison): PageClaim[] {
  const { claims, alone } = comparison;
  const shared = claims.flatMap(({ cells, differences }): PageClaim[] => {
    const own = cells.find(({ article }) => article === PAGE);
    if (!own) return [];
    const { sentence, start, end } = own;
    const others = cells.filter(({ article }) => article !== PAGE);
    return [
      {
        ...{ sentence, start, end, others },
        kind: 'shared',
        counted: countedTexts(
          others.map(({ article }) => article),
          comparison,
        ),
        differences: differences.filter(
          (difference) =>
            isMarked(difference) &&
            (difference.a.article === PAGE || difference.b.article === PAGE),
        ),
      },
    ];
  });
  const only = alone
    .filter(({ article }) => article === PAGE)
    .map(({ sentence, start, end }): PageClaim => {
      return { sentence, start, end, kind: 'alone', others: [], counted: 0, differences: [] };
    });
  return [...shared, ...only].sort((a, b) => a.start - b.start);
}
