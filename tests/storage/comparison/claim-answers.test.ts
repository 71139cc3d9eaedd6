import { beforeEach, describe, expect, it } from 'vitest';
import { claimDecisions } from '@/lib/model/claim-decisions';
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

  it('is listed by decision, the latest first, with all that was said at once', async () => {
    const two = [at('y'), at('z')].map((b) => ({ a: at('x'), b, same: false }));
    const ids = await addClaimAnswers(two, 1);
    const [later] = await addClaimAnswers([{ a: at('z'), b: at('y'), same: true }], 2);
    expect(claimDecisions(await claimAnswersAmong(['x', 'y', 'z']))).toEqual([
      { answerIds: [later], same: true, one: at('z'), others: [at('y')] },
      { answerIds: ids, same: false, one: at('x'), others: [at('y'), at('z')] },
    ]);
  });

  it('is asked for only where both articles are compared', async () => {
    await addClaimAnswers([{ a: at('x'), b: at('y'), same: true }], 1);
    expect(await claimAnswersAmong(['x', 'z'])).toEqual([]);
  });
});
