/**
 * A library of any size, made of the profiles of real articles: each event takes an article as its
 * pattern, keeps what many articles have, and has other rare terms in the place of its rare ones,
 * some of which stand in other events too. So common terms are as common as in real news, rare ones
 * follow Zipf's law, and the vocabulary grows with the library. Seeded: runs repeat.
 */
import type { StoryProfile } from '@/lib/model/story';
import { seeded } from '../reprints';

export type SyntheticArticle = { id: string; event: number; profile: StoryProfile };

const KINDS = ['names', 'words'] as const;
type Kind = (typeof KINDS)[number];

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

type Terms = { common: Set<string>; rare: string[] };

function termsOf(base: readonly StoryProfile[], kind: Kind): Terms {
  const counts = new Map<string, number>();
  for (const profile of base)
    for (const term of profile[kind]) counts.set(term, (counts.get(term) ?? 0) + 1);
  const limit = Math.max(RARE_COUNT, base.length * RARE_SHARE);
  const isRare = ([, count]: [string, number]) => count <= limit;
  return {
    common: new Set([...counts].filter((entry) => !isRare(entry)).map(([term]) => term)),
    rare: [...counts].filter(isRare).map(([term]) => term),
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
  const terms = new Map(KINDS.map((kind) => [kind, termsOf(base, kind)]));

  /** The event's own terms in the place of its pattern's. */
  const renaming = (kind: Kind, pattern: readonly string[]): string[] => {
    const { common, rare } = terms.get(kind) as Terms;
    return pattern.map((term) => {
      if (common.has(term)) return term;
      const chance = random();
      if (chance < KEPT) return term;
      const other = pick(rare);
      return chance < KEPT + BORROWED
        ? other
        : `${other}${Math.floor(NEW_TERMS ** random()).toString(36)}`;
    });
  };
  const report = (event: Pick<StoryProfile, Kind>, pattern: StoryProfile): StoryProfile => {
    const filler = pick(base);
    const mixed = (kind: Kind, place: readonly string[]) =>
      [...place.keys()].map((n) => (random() < SHARED ? place[n] : filler[kind][n]) ?? '');
    const names = mixed('names', event.names);
    const words = mixed('words', event.words);
    /** The places of the terms that are there, each once. */
    const places = [...words.keys()].filter(
      (n) => words[n] !== '' && words.indexOf(words[n] ?? '') === n,
    );
    const kept = (list: readonly number[]) => places.map((n) => list[n] ?? 0);
    return {
      ...pattern,
      names: [...new Set(names)].filter((name) => name !== ''),
      words: places.map((n) => words[n] ?? ''),
      counts: kept(pattern.counts),
      leadCounts: kept(pattern.leadCounts),
      marks: kept(pattern.marks),
      written: places
        .slice(0, pattern.written.length)
        .map((n) => (random() < 0.5 ? '' : `${words[n]}s`)),
    };
  };

  let made = 0;
  for (let event = 0; ; event++) {
    const pattern = pick(base);
    const own = {
      names: renaming('names', pattern.names),
      words: renaming('words', pattern.words),
    };
    const day = FIRST_DAY + below(DAYS);
    const reports = Math.ceil(random() ** 2 * MOST_REPORTS);
    for (let n = 0; n < Math.max(1, reports); n++, made++)
      yield {
        id: idOf(made),
        event,
        profile: { ...report(own, pattern), day: day + below(3) },
      };
  }
}
