import type { Span } from '@/lib/model/evidence';
import type { SharedRun, TextOverlap } from '@/lib/model/family';
import { runWords, type ShingledText } from './shingles';

/** How many different shingles two texts share. */
function sharedCount(a: ShingledText, b: ShingledText): number {
  const [few, many] = a.places.size <= b.places.size ? [a, b] : [b, a];
  let shared = 0;
  for (const hash of few.places.keys()) if (many.places.has(hash)) shared += 1;
  return shared;
}

/** Where the words of a run stand, from the first to the last. */
const spanOf = (text: ShingledText, first: number, words: number): Span => ({
  start: text.words[first]?.start ?? 0,
  end: text.words[first + words - 1]?.end ?? 0,
});

/** The passages that stand in both, each as long as it goes on in both, in the order of `a`. */
function sharedRuns(a: ShingledText, b: ShingledText): SharedRun[] {
  const runs: SharedRun[] = [];
  for (let at = 0; at < a.hashes.length; ) {
    const hash = a.hashes[at] ?? -1;
    const there = hash === -1 ? undefined : b.places.get(hash);
    if (there === undefined) {
      at += 1;
      continue;
    }
    let count = 1;
    while (
      (a.hashes[at + count] ?? -1) !== -1 &&
      a.hashes[at + count] === b.hashes[there + count]
    ) {
      count += 1;
    }
    const words = runWords(count);
    runs.push({ words, a: spanOf(a, at, words), b: spanOf(b, there, words) });
    at += words;
  }
  return runs;
}

/**
 * How much of the shorter text is in the longer one. Containment, not Jaccard: a reprint that is
 * cut to a third still has all its shingles in the original, while the two sets differ in size.
 */
export function textOverlap(a: ShingledText, b: ShingledText): TextOverlap {
  const smaller = Math.min(a.places.size, b.places.size);
  const containment = smaller === 0 ? 0 : sharedCount(a, b) / smaller;
  return { containment, runs: containment === 0 ? [] : sharedRuns(a, b) };
}
