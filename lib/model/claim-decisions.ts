import type { KeptClaimAnswer, QuotedSentence } from './comparison';

/** What the reader decided at one time: whether a sentence makes the claim of some others. */
export type ClaimDecision = {
  /** The answers that it is made of; taken back together. */
  answerIds: number[];
  same: boolean;
  one: QuotedSentence;
  others: QuotedSentence[];
};

/** The decisions that answers were given by, the latest first. */
export function claimDecisions(answers: readonly KeptClaimAnswer[]): ClaimDecision[] {
  const decisions = new Map<string, ClaimDecision>();
  for (const { id, at, a, b, same } of answers.toSorted((x, y) => y.id - x.id)) {
    const key = `${at} ${a.articleId} ${a.sentence}`;
    const known = decisions.get(key);
    decisions.set(key, {
      answerIds: [id, ...(known?.answerIds ?? [])],
      same,
      one: a,
      others: [b, ...(known?.others ?? [])],
    });
  }
  return [...decisions.values()];
}
