import type { Span } from '@/lib/model/evidence';
import { united } from '@/lib/text/spans';

/** Where others than the outlet speak; both lists ascending and without overlaps. */
export type Spoken = {
  /** Words in quotation marks that someone said. */
  quoted: readonly Span[];
  /** These and whatever else is attributed to someone. */
  all: readonly Span[];
};

/** Gathers what is quoted and what is attributed. */
export function spokenIn(
  quotes: readonly (Span & { kind: 'direct' | 'indirect' | 'mixed' })[],
  attributed: readonly Span[],
): Spoken {
  const quoted = united(quotes.filter(({ kind }) => kind !== 'indirect'));
  return { quoted, all: united([...quotes, ...attributed]) };
}
