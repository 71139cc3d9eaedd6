import { describe, expect, it } from 'vitest';
import { firstPast, liesIn, overlap, united } from '@/lib/text/spans';

const span = (start: number, end: number) => ({ start, end });

describe('spans', () => {
  it('overlap only where they share a character', () => {
    expect(overlap(span(0, 3), span(2, 5))).toBe(true);
    expect(overlap(span(0, 3), span(3, 5))).toBe(false);
  });

  it('are united where they overlap or touch', () => {
    expect(united([span(6, 8), span(0, 3), span(3, 5)])).toEqual([span(0, 5), span(6, 8)]);
  });

  it('lie in another only as a whole', () => {
    expect(liesIn(span(4, 5), [span(0, 2), span(3, 6)])).toBe(true);
    expect(liesIn(span(1, 4), [span(0, 2), span(3, 6)])).toBe(false);
  });
});

describe('the first item past a place', () => {
  it.each([
    [0, 0],
    [4, 2],
    [9, 3],
  ])('of 1, 3, 5 is for %i number %i', (place, index) => {
    expect(firstPast([1, 3, 5], (item) => item > place)).toBe(index);
  });
});
