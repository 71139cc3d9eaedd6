import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/model/figure';
import { figuresAgree } from '@/lib/stories/compare/figure-values';

const figure = (
  lo: number | null,
  hi: number | null,
  bound: Figure['bound'] = 'exact',
): Figure => ({
  ...{ text: '', lo, hi, bound, unit: 'people', counts: null },
  ...{ sentences: [0], spans: [], rule: 'test@1' },
});

describe('two figures', () => {
  it.each([
    ['a bound that the other keeps', figure(12, null, 'at-least'), figure(15, 15)],
    ['a range that holds the other', figure(3, 4, 'range'), figure(3.5, 3.5, 'about')],
    ['about and a value near it', figure(50, 50, 'about'), figure(48, 48)],
    ['a value rounded to units', figure(13.2, 13.2), figure(13, 13)],
    ['a value rounded to hundreds', figure(1480, 1480), figure(1500, 1500)],
  ])('agree: %s', (_, one, other) => {
    expect(figuresAgree(one, other)).toBe(true);
    expect(figuresAgree(other, one)).toBe(true);
  });

  it.each([
    ['two exact counts', figure(186, 186), figure(174, 174)],
    ['a small round count, which nobody rounds to', figure(12, 12), figure(10, 10)],
    ['at least and a value that rounds to it', figure(100, null, 'at-least'), figure(97, 97)],
    ['at most and a greater value', figure(null, 20, 'at-most'), figure(25, 25)],
    ['about and a value far from it', figure(50, 50, 'about'), figure(70, 70)],
  ])('differ: %s', (_, one, other) => {
    expect(figuresAgree(one, other)).toBe(false);
    expect(figuresAgree(other, one)).toBe(false);
  });
});
