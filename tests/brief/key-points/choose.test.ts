import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/lib/brief/key-points/candidates';
import { choose } from '@/lib/brief/key-points/choose';

/** A candidate of so many words, none of which another has. */
function candidate(index: number, words: number, leans = 0): Candidate {
  const own = Array.from({ length: words }, (_, k) => `word${index}x${k}`);
  const text = own.join(' ');
  const span = { start: index * 1000, end: index * 1000 + text.length };
  return {
    sentence: {
      ...span,
      paragraph: index,
      index,
      text,
      kind: 'paragraph',
      tokens: [],
      words: own,
      stems: own,
    },
    ...span,
    isJoined: false,
    cues: new Set(),
    leans,
  };
}
const chosen = (all: readonly Candidate[], scores: readonly number[]): number[] =>
  choose(all, scores).map(({ sentence }) => sentence.index);

describe('the choice', () => {
  it('takes a shorter third sentence where the first two are long', () => {
    const all = [candidate(0, 40), candidate(1, 40), candidate(2, 40), candidate(3, 12)];
    expect(chosen(all, [9, 8, 7, 2])).toEqual([0, 1, 3]);
  });

  it('takes a long one where there is no shorter', () => {
    const all = [candidate(0, 40), candidate(1, 40), candidate(2, 40)];
    expect(chosen(all, [9, 8, 7])).toEqual([0, 1, 2]);
  });

  it('takes what stands alone before what is worth more and leans', () => {
    const all = [candidate(0, 20), candidate(1, 20, 0.7), candidate(2, 20), candidate(3, 20)];
    expect(chosen(all, [9, 8, 5, 4.5])).toEqual([0, 2, 3]);
  });

  it('fills up three with what leans by its matter, and no further', () => {
    const all = [candidate(0, 20), ...[1, 2, 3, 4, 5, 6, 7, 8].map((i) => candidate(i, 20, 0.9))];
    expect(chosen(all, [9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([0, 1, 2]);
  });

  it('takes what leans by its form only behind a chosen sentence', () => {
    const all = [candidate(0, 20), candidate(1, 20, 1), candidate(3, 20, 1)];
    expect(chosen(all, [9, 1, 8])).toEqual([0, 1]);
  });
});
