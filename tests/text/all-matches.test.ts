import { describe, expect, it } from 'vitest';
import { allMatches } from '@/lib/text/all-matches';

describe('all matches', () => {
  it.each<[RegExp, string]>([
    [/\d+/g, 'a1b22c333'],
    [/x*/g, 'axxb'],
    [/z/g, 'abc'],
  ])('of %s in %s are those of matchAll', (pattern, text) => {
    const found = allMatches(pattern, text).map((match) => [match.index, match[0]]);
    expect(found).toEqual(Array.from(text.matchAll(pattern), (match) => [match.index, match[0]]));
  });

  it('are the same when asked again', () => {
    const pattern = /\d/g;
    expect(allMatches(pattern, '1 2')).toHaveLength(2);
    expect(allMatches(pattern, '1 2')).toHaveLength(2);
  });
});
