import type { Entity, EntityKind } from '@/lib/model/entities';
import type { Span } from '@/lib/model/evidence';
import type { ReadText } from '../read-text';
import { type Cluster, joinNames } from './join';
import { type Lexicon, lexiconOf } from './lexicon';
import { type Named, namedIn } from './named';
import { plainWords } from './plain-words';
import { whoIsOf } from './who-is';

/** From so many votes on a kind is told; fewer would be a guess. */
const LEAST_VOTES = 2;

/**
 * The people, organisations and places that a text names, in the order of first mention, each with
 * every mention and, for people, what the text says they are. Without a model: capitals, short
 * lists of names and the words around. Empty for scripts without capitals. Linear.
 */
export function findEntities(read: ReadText): Entity[] {
  const known = lexiconOf(read.lang);
  const plainHere = plainWords(read.sentences, known.nounCapitals);
  const lexicon: Lexicon = { ...known, plainHere };
  const all = read.sentences.flatMap((sentence) => namedIn(sentence, lexicon));
  const inSentence = bySentence(all);
  return joinNames(all, lexicon)
    .map((cluster) => entityOf(cluster, read, lexicon, inSentence))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** For each sentence the tokens at which names begin, and the last token of each name. */
function bySentence(all: readonly Named[]): Map<number, Map<number, number>> {
  const found = new Map<number, Map<number, number>>();
  for (const { sentence, lead, first, last } of all) {
    let starts = found.get(sentence.index);
    if (!starts) {
      starts = new Map();
      found.set(sentence.index, starts);
    }
    starts.set(lead, last).set(first, last);
  }
  return found;
}

function entityOf(
  cluster: Cluster,
  { article }: ReadText,
  lexicon: Lexicon,
  inSentence: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Entity {
  const named = [...cluster.named].sort((a, b) => a.start - b.start);
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const full = fullest(named, lexicon);
  const name = textOf(full);
  const kind = kindOf(cluster);
  return {
    name,
    aka: [...new Set(named.map(textOf))].filter((form) => form !== name),
    kind,
    sure: lexicon.known && kind !== 'other',
    mentions: named.map(({ start, end }) => ({ start, end })),
    whoIs: kind === 'person' ? whoIsOf(named, article.text, lexicon, inSentence) : [],
    sentences: [...new Set(named.map(({ sentence }) => sentence.index))],
    spans: [{ start: full.start, end: full.end }],
    rule: 'entity.capitals@1',
  };
}

/** The mention with the most words, of these the first; one with a given name before others. */
function fullest(named: readonly Named[], lexicon: Lexicon): Named {
  const size = ({ words }: Named): number =>
    words.length + (words.length > 1 && lexicon.given.has(words[0] ?? '') ? 10 : 0);
  // Of a German genitive and its nominative the latter, which is shorter.
  const shorter = (a: Named, b: Named): boolean =>
    lexicon.nounCapitals && size(a) === size(b) && a.end - a.start < b.end - b.start;
  return named.reduce((best, each) =>
    size(each) > size(best) || shorter(each, best) ? each : best,
  );
}

function kindOf({ votes, bySurname, named }: Cluster): EntityKind {
  const others = votes.organisation + votes.place + votes.other;
  const surname = bySurname > 0 && others === 0 ? 2 : 0;
  const person = Math.min(votes.person, 5 * named.length) + surname;
  const best = Math.max(person, votes.organisation, votes.place);
  if (best < LEAST_VOTES) return 'other';
  if (person > votes.organisation && person > votes.place) return 'person';
  return votes.organisation >= votes.place ? 'organisation' : 'place';
}
