/**
 * A library of any size, made of the profiles of real articles: each event takes an article as its
 * pattern, keeps what many articles have, and has other rare terms in the place of its rare ones,
 * some of which stand in other events too. So common terms are as common as in real news, rare ones
 * follow Zipf's law, and the vocabulary grows with the library. Seeded: runs repeat.
 */
import type { StoryProfile } from '@/lib/model/story';
import { isNumber } from '@/lib/stories/profile/marks';
import { seeded } from '../reprints';

export type SyntheticArticle = { id: string; profile: StoryProfile };

/** A term in at most this share of the real articles, or in this many, is taken for rare. */
const RARE_SHARE = 0.002;
const RARE_COUNT = 2;
/** Of an event's rare terms so many stay, so many are another article's; the others are new. */
const KEPT = 0.25;
const BORROWED = 0.4;
/** New terms are numbered up to here, low numbers most (log-uniform), so that they come again. */
const NEW_TERMS = 50_000;
/** Events have one to this many articles, few most. */
const MOST_REPORTS = 6;
/** Articles of one event share about so many of its terms. */
const SHARED = 0.7;
/** Three years of news, in days since 1970. */
const FIRST_DAY = 19_600;
const DAYS = 1_095;

/** As long as a real identifier, and as scattered: look-ups do not find neighbours side by side. */
const idOf = (n: number): string =>
  `${(Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}-synthetic-article-${String(n).padStart(9, '0')}`;

/** Terms that many articles have, and the others, each once. */
type Vocabulary = { common: Set<string>; rare: string[] };

function vocabularyOf(lists: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const term of lists.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const limit = Math.max(RARE_COUNT, lists.length * RARE_SHARE);
  const isCommon = (term: string): boolean => (counts.get(term) ?? 0) > limit;
  return {
    common: new Set([...counts.keys()].filter(isCommon)),
    rare: [...counts.keys()].filter((term) => !isCommon(term)),
  };
}

/** Articles without end, event by event. */
export function* syntheticLibrary(
  base: readonly StoryProfile[],
  seed: number,
): Generator<SyntheticArticle, never> {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const vocabularies = {
    names: vocabularyOf(base.map(({ names }) => names)),
    words: vocabularyOf(base.map(({ words }) => words)),
  };

  /** The event's own term in the place of its pattern's. Numbers are as common as they are. */
  const renamed = (term: string, { common, rare }: Vocabulary): string => {
    if (common.has(term) || isNumber(term)) return term;
    const chance = random();
    if (chance < KEPT) return term;
    const other = pick(rare);
    return chance < KEPT + BORROWED
      ? other
      : `${other}${Math.floor(NEW_TERMS ** random()).toString(36)}`;
  };
  /** Some of an event's terms give way to another article's. Places with a term twice are dropped. */
  const report = (event: StoryProfile): StoryProfile => {
    const filler = pick(base);
    const mixed = (own: readonly string[], others: readonly string[]): string[] =>
      own.map((term, n) => (random() < SHARED ? term : (others[n] ?? term)));
    const words = mixed(event.words, filler.words);
    const kept = [...words.keys()].filter((n) => words.indexOf(words[n] ?? '') === n);
    const ofKept = <T>(list: readonly T[]): T[] =>
      kept.filter((n) => n < list.length).map((n) => list[n] as T);
    return {
      ...event,
      day: (event.day ?? 0) + below(3),
      names: [...new Set(mixed(event.names, filler.names))],
      words: ofKept(words),
      counts: ofKept(event.counts),
      leadCounts: ofKept(event.leadCounts),
      marks: ofKept(event.marks),
      written: ofKept(event.written),
    };
  };

  let made = 0;
  for (;;) {
    const pattern = pick(base);
    const own: StoryProfile = {
      ...pattern,
      day: FIRST_DAY + below(DAYS),
      names: pattern.names.map((name) => renamed(name, vocabularies.names)),
      words: pattern.words.map((word) => renamed(word, vocabularies.words)),
    };
    const reports = Math.max(1, Math.ceil(random() ** 2 * MOST_REPORTS));
    for (let n = 0; n < reports; n++, made++) yield { id: idOf(made), profile: report(own) };
  }
}
