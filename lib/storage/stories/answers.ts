import type { StoryAnswer } from '@/lib/model/story';
import { database } from '../database';
import type { AnswerRow } from '../rows';

/** Names two articles, whichever comes first. */
export const pairOf = ({ a, b }: StoryAnswer): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The answers that count: of several on the same two articles the latest. In the order given. */
export function latestAnswers(rows: readonly AnswerRow[]): AnswerRow[] {
  const latest = new Map<string, AnswerRow>();
  for (const row of rows)
    if (row.id > (latest.get(pairOf(row))?.id ?? -1)) latest.set(pairOf(row), row);
  return rows.filter((row) => latest.get(pairOf(row)) === row);
}

/** What the reader says of these articles, and of others with them. Joins a running transaction. */
export async function answersAbout(articleIds: readonly string[]): Promise<AnswerRow[]> {
  if (articleIds.length === 0) return [];
  const rows = await database()
    .answers.where('articleIds')
    .anyOf([...articleIds])
    .distinct()
    .toArray();
  return latestAnswers(rows.sort((a, b) => a.id - b.id));
}

export type NewAnswers = { answers: readonly StoryAnswer[]; decisionId: string; at: number };

/** Adds the answers of one decision. Joins a running transaction. */
export async function addAnswers({ answers, decisionId, at }: NewAnswers): Promise<void> {
  await database().answers.bulkAdd(
    answers.map(({ a, b, same }) => ({ a, b, same, articleIds: [a, b], decisionId, at })),
  );
}

/**
 * What the answers about an article say of the others without it: two that were said to be the
 * same as it are the same, one that was and one that was not are not. Of the later decision each.
 */
export function bridged(articleId: string, rows: readonly AnswerRow[]): Omit<AnswerRow, 'id'>[] {
  const about = rows.map((row) => ({ row, other: row.a === articleId ? row.b : row.a }));
  const hub = about.find(({ row }) => row.same);
  if (!hub) return [];
  return about
    .filter((each) => each !== hub && each.other !== hub.other)
    .map(({ row, other }) => {
      const later = row.id > hub.row.id ? row : hub.row;
      const pair = { a: hub.other, b: other, same: row.same };
      return { ...pair, articleIds: [pair.a, pair.b], decisionId: later.decisionId, at: later.at };
    });
}
