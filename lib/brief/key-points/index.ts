import type { KeyPoint } from '@/lib/model/brief';
import type { ReadText } from '../read-text';
import { candidates } from './candidates';
import { choose } from './choose';
import { scores } from './score';

/**
 * Three to five key points in reading order, each with its rank; fewer where the text has fewer
 * sentences that can stand alone, none where it has none.
 */
export function keyPoints(read: ReadText): KeyPoint[] {
  const fit = candidates(read);
  const chosen = choose(fit, scores(read, fit));
  return chosen
    .map(
      (candidate, i): KeyPoint => ({
        text: read.article.text.slice(candidate.start, candidate.end),
        rank: i + 1,
        ...(candidate.start > candidate.sentence.start ? { trimmed: true } : {}),
        sentences: [candidate.sentence.index],
        spans: [{ start: candidate.start, end: candidate.end }],
        rule: 'key-point@1',
      }),
    )
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
