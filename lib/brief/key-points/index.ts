import type { KeyPoint } from '@/lib/model/brief';
import type { Entity } from '@/lib/model/entities';
import { liveEntries } from '../live-entries';
import type { ReadText } from '../read-text';
import { type Candidate, candidates } from './candidates';
import { choose } from './choose';
import { contextOf } from './context';
import { introduced as readIntroduced } from './introduced';
import { introductions } from './introductions';
import { scores } from './score';
import { insideQuotations, sourcesIn, speakerBefore, speakersIn, type Voices } from './speaker';

/** Of a live ticker its newest entries tell how things stand; older ones are history. */
const NEWEST_ENTRIES = 5;
const FEWEST_CANDIDATES = 3;

/**
 * Three to five key points in reading order, each with its rank (1 = the gist); fewer where the
 * text has fewer fit sentences, none where it has no prose. Each is verbatim, or without a dateline
 * or a joining word at its start and then marked as trimmed. One that leans on the text before it
 * has its context, and the people whom it names are introduced.
 *
 * @param unfit indexes of boilerplate
 * @param entities whom the text names
 * @param voices who is quoted and reported where
 */
export function keyPoints(
  read: ReadText,
  unfit: ReadonlySet<number>,
  entities: readonly Entity[],
  voices: Voices,
): KeyPoint[] {
  const known = readIntroduced(read, unfit, entities);
  const unfitAlone = new Set([...unfit, ...insideQuotations(read, voices.quotes)]);
  const all = candidates(unfitAlone, known);
  const found = newest(all, read);
  const speakers = speakersIn(voices);
  const sources = sourcesIn(voices);
  return choose(found, scores(read, found, unfit))
    .map((candidate, i): KeyPoint => {
      const { sentence, start, end } = candidate;
      const before = all.slice(0, all.indexOf(candidate));
      const speaker = speakerBefore(candidate, read, voices, speakers, entities);
      const shown = [{ start, end }, ...(speaker?.spans ?? [])];
      const introduced = introductions(entities, shown);
      const context = speaker ?? contextOf(candidate, introduced, before, known, sources);
      // Who is named in full there needs no line of their own.
      const people = introduced.filter(
        ({ name }) => context === speaker || !context?.text.includes(name),
      );
      return {
        text: read.article.text.slice(start, end),
        rank: i + 1,
        ...(start > sentence.start ? { trimmed: true } : {}),
        ...(context ? { context } : {}),
        ...(people.length > 0 ? { people } : {}),
        sentences: [sentence.index],
        spans: [{ start, end }],
        rule: 'key-point@1',
      };
    })
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
