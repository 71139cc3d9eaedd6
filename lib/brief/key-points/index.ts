import type { KeyPoint } from '@/lib/model/brief';
import type { Entity } from '@/lib/model/entities';
import type { ReadText } from '../read-text';
import { candidates } from './candidates';
import { choose } from './choose';
import { scores } from './score';

/**
 * Three to five key points in reading order, each with its rank (1 = the gist); fewer where the
 * text has fewer fit sentences, none where it has no prose. Each is verbatim, or without a dateline
 * or a joining word at its start and then marked as trimmed.
 *
 * @param unfit indexes of boilerplate
 * @param entities whom the text names
 */
export function keyPoints(
  read: ReadText,
  unfit: ReadonlySet<number>,
  entities: readonly Entity[],
): KeyPoint[] {
  const found = candidates(read, unfit, entities);
  return choose(found, scores(read, found, unfit))
    .map(
      ({ sentence, start, end }, i): KeyPoint => ({
        text: read.article.text.slice(start, end),
        rank: i + 1,
        ...(start > sentence.start ? { trimmed: true } : {}),
        sentences: [sentence.index],
        spans: [{ start, end }],
        rule: 'key-point@1',
      }),
    )
    .sort((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0));
}
