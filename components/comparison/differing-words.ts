import type { ClaimCell, Difference } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import type { ClaimRow } from './claim-rows';

const spansIn = ({ article }: ClaimCell, differences: readonly Difference[]): Span[] =>
  differences
    .flatMap(({ a, b }) => [a, b])
    .filter((side) => side.article === article)
    .flatMap((side) => side.spans);

/** The words of a cell that differ from those of other cells, ascending and not overlapping. */
export function differingWords(cell: ClaimCell, differences: readonly Difference[]): Span[] {
  const spans = spansIn(cell, differences).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

/** Words of a cell that are to be seen wherever they stand: what differs, marked or not, what ties. */
export const tellingWords = (
  cell: ClaimCell,
  { differences, unmarked }: Pick<ClaimRow, 'differences' | 'unmarked'>,
): Span[] => [...cell.marks, ...spansIn(cell, [...differences, ...unmarked])];

/**
 * Whom a cell names in a row whose cells are attributed differently: none where it is attributed to
 * nobody; `null` where that is no difference of the row or not one of this cell.
 */
export function attributionIn(
  cell: ClaimCell,
  { differences }: Pick<ClaimRow, 'differences'>,
): Span[] | null {
  const sides = differences
    .filter(({ kind }) => kind === 'attribution')
    .flatMap(({ a, b }) => [a, b])
    .filter((side) => side.article === cell.article);
  return sides[0]?.spans ?? null;
}
