import type { Span } from '@/lib/model/evidence';
import { enclosures } from './sentences/enclosures';

const BRACKETS = new Set('([（【'.split(''));

/** The quotations of a paragraph, marks included, ascending and not nested; brackets are none. */
export function quotations(paragraph: string): Span[] {
  const found = [...enclosures(paragraph).openings]
    .filter(([, open]) => !BRACKETS.has(paragraph[open] ?? ''))
    .map(([close, open]) => ({ start: open, end: close + 1 }))
    .sort((a, b) => a.start - b.start);
  const outer: Span[] = [];
  for (const span of found) if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  return outer;
}
