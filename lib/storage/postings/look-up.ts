import Dexie from 'dexie';
import { database } from '../database';
import { inStore } from '../store-error';
import { compareTerms, findInBlock, type PackedPostings, unpack } from './block';
import type { PostingBlockRow, PostingLogRow, PostingStateRow } from './rows';
import { placeOf, postingState, postingTables } from './state';

/**
 * So many postings are read at a look-up, rarest term first; the first term that would exceed
 * them ends it, so that a term of half the library is never read. In a library of 50,000 articles
 * 97 of 100 others of an event are among the candidates with 6,000, 99 with 15,000; each thousand
 * costs about half a millisecond.
 */
const MOST_POSTINGS = 15_000;
/** In a library of a few articles each term looks common: it is reckoned as if this many stood there. */
const PRIOR_DOCUMENTS = 20;

/** In how many of how many documents each term stands. */
export type DocumentCounts = {
  /** All terms that were asked for. Removed documents may be counted until a merge drops them. */
  counts: Map<string, number>;
  /** How many documents the index has. */
  documents: number;
};

/** An article that shares terms with what was asked for. */
export type Candidate = {
  articleId: string;
  /** The summed rarity of the shared terms that were read, above 0; only for ordering. */
  score: number;
};

type Postings = DocumentCounts & {
  /** Each term's postings, oldest documents first. */
  lists: Map<string, PackedPostings[]>;
};

/** Reading so many bounds that nobody asked for costs less than another request. */
const NEAR = 2;

/** Ascending places as runs of near ones: the first and the last of each. */
function runsOf(places: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && place - run[1] <= NEAR + 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

/** The blocks of these terms' bounds, and some between them. */
async function blocksOf(
  { bounds }: PostingStateRow,
  terms: readonly string[],
): Promise<PostingBlockRow[]> {
  const places = [...new Set(terms.map((term) => placeOf(bounds, term)))].sort((a, b) => a - b);
  const blocks = await Promise.all(
    runsOf(places).map(([first, last]) =>
      database()
        .postingBlocks.where('[bound+from]')
        .between([bounds[first], Dexie.minKey], [bounds[last], Dexie.maxKey])
        .toArray(),
    ),
  );
  return blocks.flat();
}

/** The terms of a log row that a running merge has taken into the blocks already. */
const isTaken = (row: PostingLogRow, { merge }: PostingStateRow, term: string): boolean =>
  merge !== null && row.document <= merge.to && term < merge.next;

/** The postings of terms, packed. Reads the blocks of their bounds and the log, nothing else. */
async function readPostings(terms: readonly string[]): Promise<Postings> {
  const db = database();
  const [state, log, removed] = await Promise.all([
    postingState(),
    db.postingLog.toArray(),
    db.removedDocuments.count(),
  ]);
  const lists = new Map(terms.map((term): [string, PackedPostings[]] => [term, []]));
  const wanted = [...lists.keys()].sort(compareTerms);
  for (const { bytes } of await blocksOf(state, wanted))
    for (const postings of findInBlock(bytes, wanted)) lists.get(postings.term)?.push(postings);
  for (const row of log)
    for (const postings of findInBlock(row.bytes, wanted))
      if (!isTaken(row, state, postings.term)) lists.get(postings.term)?.push(postings);
  const counts = new Map(
    [...lists].map(([term, list]) => [term, list.reduce((sum, { size }) => sum + size, 0)]),
  );
  return { lists, counts, documents: state.merged + log.length - removed };
}

/** How much each document shares with the terms, by number. */
function scores({ lists, counts, documents }: Postings): Map<number, number> {
  const sums = new Map<number, number>();
  const rarestFirst = [...lists].sort(([a], [b]) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  let read = 0;
  for (const [term, list] of rarestFirst) {
    const count = counts.get(term) ?? 0;
    read += count;
    if (read > MOST_POSTINGS) break;
    const rarity = Math.log((Math.max(documents, count) + PRIOR_DOCUMENTS) / (count + 1));
    for (const document of list.flatMap((packed) => unpack(packed).documents))
      sums.set(document, (sums.get(document) ?? 0) + rarity);
  }
  return sums;
}

/** Of documents, best first, the articles that are there and not in the trash, up to a limit. */
async function articlesOf(best: readonly [number, number][], limit: number): Promise<Candidate[]> {
  const db = database();
  const found: Candidate[] = [];
  // Mostly one turn: what is removed or in the trash makes room for those behind it.
  for (let at = 0; at < best.length && found.length < limit; at += limit) {
    const turn = best.slice(at, at + limit);
    const rows = await db.documents.bulkGet(turn.map(([document]) => document));
    const there = rows.flatMap((row, n) =>
      row ? [{ articleId: row.articleId, score: turn[n]?.[1] ?? 0 }] : [],
    );
    const readers = await db.readers.bulkGet(there.map(({ articleId }) => articleId));
    found.push(...there.filter((_, n) => readers[n]?.place !== 'trash'));
  }
  return found.slice(0, limit);
}

const reading = <T>(work: () => Promise<T>): Promise<T> => {
  const db = database();
  return inStore(() => db.transaction('r', [...postingTables(), db.readers], work));
};

/** In how many indexed articles each term stands, those in the trash too. */
export function documentCounts(terms: readonly string[]): Promise<DocumentCounts> {
  return reading(async () => {
    const { counts, documents } = await readPostings(terms);
    return { counts, documents };
  });
}

/**
 * The articles outside the trash that share the rarest of these terms, best first, at most
 * `limit`, with the counts that {@link documentCounts} would give: one reading serves both.
 */
export function candidates(
  terms: readonly string[],
  limit: number,
): Promise<DocumentCounts & { candidates: Candidate[] }> {
  return reading(async () => {
    const postings = await readPostings(terms);
    const best = [...scores(postings)].sort(([m, a], [n, b]) => b - a || n - m);
    const { counts, documents } = postings;
    return { counts, documents, candidates: await articlesOf(best, limit) };
  });
}
