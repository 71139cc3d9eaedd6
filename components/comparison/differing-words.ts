import type { ClaimCell, Difference } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';

/** The words of a cell that differ from those of other cells, ascending and not overlapping. */
export function differingWords({ article }: ClaimCell, differences: readonly Difference[]): Span[] {
  const spans = differences
    .flatMap(({ a, b }) => [a, b])
    .filter((side) => side.article === article)
    .flatMap((side) => side.spans)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}
