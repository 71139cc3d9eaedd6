/** What is shown beside an article of a made-up library, and what of it is of the same event. */
import { matchesOf } from '@/lib/stories/match';
import { libraryRarity } from '@/lib/stories/rarity';
import { seeded } from '../reprints';
import { textTable } from '../table';
import type { EventSet } from './read-events';

/** Libraries of random articles of a set, as many as there are; larger sets fill larger ones. */
const LIBRARY_SIZES = [8, 40, 140];
const QUERIES = 200;
/** As many as are shown. */
const SHOWN = 5;
const SEED = 20_261_127;

export type RelatedResult = { set: string; size: number; right: number; found: number }[];

function shuffled(count: number, random: () => number): number[] {
  const places = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other] ?? 0, places[at] ?? 0];
  }
  return places;
}

/** Of what is shown the share that is right, and of what is there the share that is shown. */
export function measureRelated(set: EventSet): RelatedResult {
  const random = seeded(SEED);
  const same = new Set(
    set.pairs
      .filter((pair) => pair.same)
      .flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]),
  );
  return LIBRARY_SIZES.filter((size) => size < set.articles.length).map((size) => {
    const sums = { shown: 0, right: 0, there: 0 };
    for (let query = 0; query < QUERIES; query++) {
      const [own = 0, ...library] = shuffled(set.articles.length, random).slice(0, size + 1);
      const [profile, ...others] = [own, ...library].flatMap(
        (at) => set.articles[at]?.profile ?? [],
      );
      if (!profile) continue;
      const shown = matchesOf(
        profile,
        others.map((other, n) => [`${library[n]}`, other] as const),
        libraryRarity(others),
      ).slice(0, SHOWN);
      sums.shown += shown.length;
      sums.right += shown.filter(({ articleId }) => same.has(`${own} ${articleId}`)).length;
      sums.there += Math.min(SHOWN, library.filter((at) => same.has(`${own} ${at}`)).length);
    }
    return { set: set.name, size, right: sums.right / sums.shown, found: sums.right / sums.there };
  });
}

export function relatedTable(result: RelatedResult): string {
  return `same, possible and related articles in made-up libraries (${QUERIES} queries each)\n${textTable(
    ['', 'library', 'of the event, of those shown', 'shown, of those there (up to five)'],
    result.map(({ set, size, right, found }) => [
      set,
      `${size}`,
      right.toFixed(2),
      found.toFixed(2),
    ]),
  )}`;
}
