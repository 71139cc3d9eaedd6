import { describe, expect, it } from 'vitest';
import { isolated } from '@/lib/transfer/isolate';

describe('parts of a line', () => {
  it.each([
    [
      'stay as they are where all run one way',
      ['Example Post', '20 Nov 2026'],
      ['Example Post', '20 Nov 2026'],
    ],
    [
      'stay as they are in Hebrew with figures only',
      ['העיתון', '20.11.2026'],
      ['העיתון', '20.11.2026'],
    ],
    [
      'are kept together where two directions meet',
      ['الجريدة', '20 Nov'],
      ['\u2068الجريدة\u2069', '\u206820 Nov\u2069'],
    ],
    [
      'count Chinese as left to right',
      ['الجريدة', '船'],
      ['\u2068الجريدة\u2069', '\u2068船\u2069'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(isolated(parts)).toEqual(expected);
  });
});
