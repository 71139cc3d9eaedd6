import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences, comparedSentence } from '@/lib/stories/sentences-alike';

const compared = (texts: readonly string[]) => texts.map((text) => comparedSentence(text, 'en'));
const align = (a: readonly string[], b: readonly string[], least = 0.5) =>
  alignSentences(compared(a), compared(b), least).map((pair) => [pair.a, pair.b]);

const FIRST = [
  'Forty-three people were hurt when the ferry hit the pier.',
  'The limit inside the breakwater is 5 knots.',
  'Lessons at the secondary school were cancelled.',
];
const SECOND = [
  'Lessons at the secondary school were cancelled on Tuesday.',
  'Transport Minister Helen Strand came to the terminal.',
  'Forty-seven people were hurt when the ferry hit the pier.',
];

describe('an alignment', () => {
  it('finds the counterparts wherever they stand, in the order of the first text', () => {
    expect(align(FIRST, SECOND)).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });

  it('gives each sentence one counterpart: the best', () => {
    const near = 'Lessons at one school were to go on.';
    expect(align(FIRST, [near, ...SECOND])).toEqual([
      [0, 3],
      [2, 1],
    ]);
  });

  it('takes of equally good ones the one at the nearest place', () => {
    const refrain = 'The road is closed.';
    expect(align([refrain, ...FIRST, refrain], [refrain, ...FIRST, refrain])).toEqual(
      [0, 1, 2, 3, 4].map((at) => [at, at]),
    );
  });

  it('leaves alone what is less alike than asked for', () => {
    expect(align(FIRST, SECOND, 0.99)).toEqual([]);
    expect(align(FIRST, [], 0.1)).toEqual([]);
  });

  it('is one to one in any two texts', () => {
    const sentence = fc.constantFrom(...FIRST, ...SECOND, 'No one was hurt.', '* * *');
    const text = fc.array(sentence, { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pairs = align(a, b, 0.3);
        expect(new Set(pairs.map(([at]) => at)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, at]) => at)).size).toBe(pairs.length);
      }),
    );
  });
});
