import type { KeyPoint } from '@/lib/model/brief';
import type { Entity } from '@/lib/model/entities';
import { liveEntries } from '../live-entries';
import type { ReadText } from '../read-text';
import { type Candidate, candidates } from './candidates';
import { choose } from './choose';
import { scores } from './score';

/** Of a live ticker its newest entries tell how things stand; older ones are history. */
const NEWEST_ENTRIES = 5;
const FEWEST_CANDIDATES = 3;

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
  const found = newest(candidates(read, unfit, entities), read);
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

/** The candidates of a live ticker's newest entries, the newest first; all where it is none. */
function newest(all: readonly Candidate[], read: ReadText): readonly Candidate[] {
  const found = liveEntries(read)
    .slice(0, NEWEST_ENTRIES)
    .flatMap(({ start, end }) =>
      all.filter(({ sentence }) => sentence.paragraph >= start && sentence.paragraph <= end),
    );
  return found.length >= FEWEST_CANDIDATES ? found : all;
}
