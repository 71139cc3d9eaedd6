import { compareTerms, type TermPostings } from './block';

/**
 * The postings of several runs as one, terms ascending. The runs must be given oldest documents
 * first, so that a term's postings need only be put behind each other. Those of removed documents
 * are left out, and a term that has no others with them.
 */
export function combine(
  runs: readonly (readonly TermPostings[])[],
  removed: ReadonlySet<number>,
): TermPostings[] {
  const byTerm = new Map<string, TermPostings>();
  for (const { term, documents, counts } of runs.flat()) {
    const known = byTerm.get(term);
    const entry = known ?? { term, documents: [], counts: [] };
    for (const [n, document] of documents.entries()) {
      if (removed.has(document)) continue;
      entry.documents.push(document);
      entry.counts.push(counts[n] ?? 1);
    }
    if (!known && entry.documents.length > 0) byTerm.set(term, entry);
  }
  return [...byTerm.values()].sort((a, b) => compareTerms(a.term, b.term));
}
