import type { ClaimAnswer, KeptClaimAnswer, QuotedSentence } from '@/lib/model/comparison';
import { database } from '../database';
import type { ClaimAnswerRow } from '../rows';
import { inStore } from '../store-error';

const nameOf = ({ articleId, sentence }: QuotedSentence): string => `${articleId} ${sentence}`;

const pairOf = ({ a, b }: ClaimAnswer): string => [nameOf(a), nameOf(b)].sort().join('\n');

/** Keeps what the reader said of pairs of sentences, as one decision. Gives the answers' ids. */
export function addClaimAnswers(answers: readonly ClaimAnswer[], at: number): Promise<number[]> {
  return inStore(() =>
    database().claimAnswers.bulkAdd(
      answers.map(({ a, b, same }) => ({
        ...{ a, b, same, at },
        articleIds: [...new Set([a.articleId, b.articleId])],
      })),
      { allKeys: true },
    ),
  );
}

/** Takes answers back; what was said before of the same sentences counts again. */
export function removeClaimAnswers(ids: readonly number[]): Promise<void> {
  return inStore(() => database().claimAnswers.bulkDelete([...ids]));
}

/** What the reader said of sentences of these articles; of several answers on a pair the latest. */
export function claimAnswersAmong(articleIds: readonly string[]): Promise<KeptClaimAnswer[]> {
  return inStore(async () => {
    const among = new Set(articleIds);
    const rows = await database()
      .claimAnswers.where('articleIds')
      .anyOf([...among])
      .distinct()
      .toArray();
    const latest = new Map<string, ClaimAnswerRow>();
    for (const row of rows.sort((a, b) => a.id - b.id)) latest.set(pairOf(row), row);
    return [...latest.values()]
      .filter(({ articleIds: both }) => both.every((id) => among.has(id)))
      .map(({ id, at, a, b, same }) => ({ id, at, a, b, same }));
  });
}

/** Drops what was said of sentences of articles that are deleted for good. Joins a transaction. */
export async function forgetClaimAnswers(articleIds: readonly string[]): Promise<void> {
  await database()
    .claimAnswers.where('articleIds')
    .anyOf([...articleIds])
    .delete();
}
