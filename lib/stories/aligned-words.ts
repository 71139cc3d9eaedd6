import type { Span } from '@/lib/model/evidence';

/**
 * Pairs of places of equal words in the longest common subsequence of two lists (Wagner and
 * Fischer 1974); of several, the one that begins latest, so that words put in front of a run do not
 * tear it apart. Takes time in proportion to the product of the lengths: for sentences.
 */
export function alignedWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const columns = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * columns);
  const at = (i: number, j: number): number => longest[i * columns + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * columns + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (at(i + 1, j) === at(i, j)) i += 1;
    else if (at(i, j + 1) === at(i, j)) j += 1;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/** The words that were not aligned, those in a row as one span. */
export function unalignedRuns(words: readonly Span[], aligned: ReadonlySet<number>): Span[] {
  const runs: Span[] = [];
  words.forEach(({ start, end }, n) => {
    if (aligned.has(n)) return;
    const last = runs.at(-1);
    if (last && n > 0 && !aligned.has(n - 1)) last.end = end;
    else runs.push({ start, end });
  });
  return runs;
}
