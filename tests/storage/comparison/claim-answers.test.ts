import { beforeEach, describe, expect, it } from 'vitest';
import {
  addClaimAnswers,
  claimAnswersAmong,
  removeClaimAnswers,
} from '@/lib/storage/comparison/claim-answers';
import { emptyStore } from '../../support/store';

beforeEach(emptyStore);

const at = (articleId: string, sentence = 'It rained.') => ({ articleId, sentence });

describe('the reader’s word on claims', () => {
  it('counts in its latest form, whichever sentence comes first', async () => {
    await addClaimAnswers([{ a: at('x'), b: at('y'), same: true }], 1);
    await addClaimAnswers([{ a: at('y'), b: at('x'), same: false }], 2);
    expect((await claimAnswersAmong(['x', 'y'])).map(({ same }) => same)).toEqual([false]);
  });

  it('taken back, lets what was said before count again', async () => {
    await addClaimAnswers([{ a: at('x'), b: at('y'), same: true }], 1);
    const later = await addClaimAnswers([{ a: at('x'), b: at('y'), same: false }], 2);
    await removeClaimAnswers(later);
    expect((await claimAnswersAmong(['x', 'y'])).map(({ same }) => same)).toEqual([true]);
  });

  it('is asked for only where both articles are compared', async () => {
    await addClaimAnswers([{ a: at('x'), b: at('y'), same: true }], 1);
    expect(await claimAnswersAmong(['x', 'z'])).toEqual([]);
  });
});
