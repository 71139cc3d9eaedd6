import type { Comparison } from './comparison';

/** One independent text: the article with the fullest text of its family and its reprints. */
export type Column = {
  /** Place of the article in the comparison. */
  lead: number;
  /** Articles that print the same text or much of it. */
  reprints: number[];
};

/** The columns of a comparison in the order of its articles; a family has one. */
export function columnsOf({ families, counted }: Comparison): Column[] {
  const reprintsOf = new Map(families.map(({ articles: [lead = 0, ...rest] }) => [lead, rest]));
  const folded = new Set([...reprintsOf.values()].flat());
  return counted
    .map((_, article) => article)
    .filter((article) => !folded.has(article))
    .map((lead) => ({ lead, reprints: reprintsOf.get(lead) ?? [] }));
}

/** The cells of one column: a reprint's own sentences stand with the text that it prints. */
export const cellsIn = <T extends { article: number }>(
  cells: readonly T[],
  { lead, reprints }: Column,
): T[] => cells.filter(({ article }) => article === lead || reprints.includes(article));

/** How many independent texts count in "in N of M". */
export const countedColumns = (comparison: Comparison): number =>
  columnsOf(comparison).filter(({ lead, reprints }) =>
    [lead, ...reprints].some((article) => comparison.counted[article]),
  ).length;
