import type { WhoIs } from '@/lib/model/entities';
import { isCapital } from '../capital-runs';
import type { Lexicon } from '../lexicon';
import type { Named } from '../named';
import { type Phrase, phraseAfter } from './after';
import { phraseBefore, phraseBeforeComma } from './before';

/** More different phrases about one person in one text are a sign of an error, and cost time. */
const MOST_PHRASES = 12;

/**
 * What a text says a person is, in reading order, each phrase once, none that another one holds
 * word for word.
 *
 * @param inSentence for each sentence the tokens at which names begin, with their last tokens
 */
export function whoIsOf(
  mentions: readonly Named[],
  text: string,
  lexicon: Lexicon,
  inSentence: ReadonlyMap<number, ReadonlyMap<number, number>>,
): WhoIs[] {
  const found: WhoIs[] = [];
  const none = new Map<number, number>();
  for (const named of mentions) {
    const { tokens, index } = named.sentence;
    const add = (phrase: Phrase | null, rule: string): void => {
      const start = tokens[phrase?.first ?? -1]?.start;
      const end = tokens[phrase?.last ?? -1]?.end;
      if (start === undefined || end === undefined || end <= start) return;
      found.push({
        text: text.slice(start, end),
        sentences: [index],
        spans: [{ start, end }],
        rule,
      });
    };
    if (!isOwner(named, lexicon)) add(phraseBefore(named, lexicon), 'who-is.before@1');
    add(phraseBeforeComma(named, lexicon), 'who-is.before-comma@1');
    add(phraseAfter(named, lexicon, inSentence.get(index) ?? none), 'who-is.after@1');
  }
  return distinct(found);
}

/** German: `Nachfolger Kerns` is somebody else, `Kanzler Kerns Rede` is Kern's. */
function isOwner({ last, end, sentence: { tokens } }: Named, lexicon: Lexicon): boolean {
  if (!lexicon.nounCapitals) return false;
  // The s of a genitive is no part of the name.
  const genitive = (tokens[last]?.end ?? end) > end;
  const next = tokens[last + 1];
  return genitive && !(next?.isWord && isCapital(next));
}

function distinct(all: readonly WhoIs[]): WhoIs[] {
  const seen = new Set<string>();
  const found = all.filter(({ text }) => {
    const key = text.toLowerCase();
    return seen.size < MOST_PHRASES && !seen.has(key) && seen.add(key);
  });
  const padded = found.map(({ text }) => ` ${text.toLowerCase()} `);
  return found.filter((_, i) => {
    const own = padded[i] ?? '';
    return !padded.some((other, j) =>
      j < i ? other.includes(own) : j > i && other !== own && other.includes(own),
    );
  });
}
