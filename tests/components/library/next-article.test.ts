import { describe, expect, it } from 'vitest';
import { neighbour, successor } from '@/components/library/next-article';

const items = ['a', 'b', 'c', 'd'];

describe('the neighbour in a list', () => {
  it.each<[string, number, 1 | -1, string]>([
    ['the next', 1, 1, 'c'],
    ['the one before', 1, -1, 'a'],
    ['the end holds', 3, 1, 'd'],
    ['the beginning holds', 0, -1, 'a'],
    ['down from nowhere is the first', -1, 1, 'a'],
    ['up from nowhere is the last', -1, -1, 'd'],
  ])('%s', (_, at, step, found) => {
    expect(neighbour(items, at, step)).toBe(found);
  });

  it('is none in an empty list', () => {
    expect(neighbour([], -1, 1)).toBeNull();
  });
});

describe('what comes after articles that leave', () => {
  const leaving =
    (...gone: string[]) =>
    (item: string) =>
      gone.includes(item);

  it.each<[string, number, string[], string | null]>([
    ['the next that stays', 1, ['b'], 'c'],
    ['past others that leave', 1, ['b', 'c'], 'd'],
    ['the one before, at the end', 3, ['d'], 'c'],
    ['none, where all leave', 0, ['a', 'b', 'c', 'd'], null],
    ['the first, where the place is unknown', -1, ['x'], 'a'],
  ])('%s', (_, at, gone, found) => {
    expect(successor(items, at, leaving(...gone))).toBe(found);
  });
});
