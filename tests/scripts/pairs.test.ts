import { expect, it } from 'vitest';
import { answerPair } from '@/scripts/stories/pairs';

it('a pair of sentences is answered with its id, a score and a decision', () => {
  const a = 'The reservoir road will be closed until spring.';
  expect(answerPair({ id: 7, a, b: a })).toEqual({ id: 7, score: 1, same: true });
  expect(answerPair({ id: 8, a, b: 'Three hikers were found.' })).toMatchObject({
    id: 8,
    same: false,
  });
});
