/**
 * The merge: takes the documents of the log into the blocks, bound by bound, in transactions of
 * bounded size. How far it is stands in the store, so that one that was stopped goes on where it
 * was, and a look-up in between finds everything once.
 */
import Dexie from 'dexie';
import { database } from '../database';
import { inStore } from '../store-error';
import { packBlock, packBlocks, type TermPostings, unpackBlock } from './block';
import { combine } from './combine';
import type { Merge, PostingBlockRow, PostingStateRow } from './rows';
import { countFirst, placeOf, postingState, postingTables, putState } from './state';

/** How the store trades work at a save against work at a look-up; measured in decision 9. */
export type MergeOptions = {
  /**
   * So many documents are merged at once. A look-up reads as many rows of the log: more make
   * merges cheaper for each document and look-ups dearer.
   */
  logDocuments: number;
  /**
   * A bound whose blocks have more bytes is parted at the next occasion. Smaller blocks mean less
   * to read for a term and more rows to write for a merge.
   */
  blockBytes: number;
  /** So many bounds are merged in one transaction, while readers and saves wait. */
  boundsAStep: number;
  /** Once more than this share of the documents is gone, all blocks are written without them. */
  removedShare: number;
};

export const MERGE_OPTIONS: MergeOptions = {
  logDocuments: 128,
  blockBytes: 4096,
  boundsAStep: 64,
  removedShare: 0.1,
};

/** Begins a merge, or gives the one that is on its way; `null` where none is due. */
async function beginMerge(options: MergeOptions): Promise<Merge | null> {
  const state = await postingState();
  if (state.merge) return state.merge;
  const db = database();
  const { logDocuments, removedShare } = options;
  const log = await db.postingLog.orderBy('document').limit(logDocuments).primaryKeys();
  const removed = await db.removedDocuments.count();
  const purge = removed > Math.max(logDocuments, state.merged * removedShare);
  if (log.length < logDocuments && !purge) return null;
  const newest = purge ? await db.removedDocuments.orderBy('order').last() : undefined;
  const [from = 0, to = -1] = [log[0], log.at(-1)];
  const merge: Merge = { from, to, next: '', removedUpTo: newest?.order ?? null };
  await putState({ ...state, merge });
  return merge;
}

const logRange = ({ to }: Merge) => database().postingLog.where('document').belowOrEqual(to);

/** The terms of the documents that a merge takes in. None of them changes while it runs. */
const readRun = async (merge: Merge): Promise<TermPostings[]> =>
  combine(
    (await logRange(merge).toArray()).map(({ bytes }) => unpackBlock(bytes)),
    new Set(),
  );

/**
 * Which of a bound's blocks a new one takes in, given where each begins, oldest first: from the
 * newest back as long as a block spans no more documents than what is already taken. So a bound
 * has few blocks (the logarithm of the number of merges), and each posting is written as seldom.
 */
function firstTaken(froms: readonly number[], { from, to, removedUpTo }: Merge): number {
  if (removedUpTo !== null) return 0;
  let first = froms.length;
  let end = from;
  while (first > 0) {
    const begin = froms[first - 1] ?? 0;
    if (end - begin > to + 1 - end) break;
    first -= 1;
    end = begin;
  }
  return first;
}

/** What a step does to one bound. */
type Bound = {
  bound: string;
  /** Where the blocks begin that become one with what is added. */
  taken: number[];
  /** Set where those are all of its blocks. */
  isWhole: boolean;
  added: TermPostings[];
};

/** What becomes of a bound: one block, or several with bounds of their own where it is parted. */
function rewritten(
  { bound, isWhole, added }: Bound,
  taken: readonly PostingBlockRow[],
  removed: ReadonlySet<number>,
  merge: Merge,
  { blockBytes }: MergeOptions,
): PostingBlockRow[] {
  const entries = combine([...taken.map(({ bytes }) => unpackBlock(bytes)), added], removed);
  const from = taken[0]?.from ?? merge.from;
  const whole = packBlock(entries);
  if (whole.length === 0) return [];
  if (!isWhole || whole.length <= blockBytes) return [{ bound, from, bytes: whole }];
  // Half full, so that the parts have room to grow.
  return packBlocks(entries, blockBytes / 2).map(({ first, bytes }, n) => ({
    bound: n === 0 ? bound : first,
    from,
    bytes,
  }));
}

/** The bounds that a step has something to do for. */
async function boundsOfStep(
  bounds: readonly string[],
  end: string | undefined,
  run: readonly TermPostings[],
  merge: Merge,
): Promise<Bound[]> {
  const [first = ''] = bounds;
  const keys = await database()
    .postingBlocks.where('[bound+from]')
    .between([first, Dexie.minKey], [end ?? Dexie.maxKey, Dexie.minKey])
    .primaryKeys();
  const froms = new Map(bounds.map((bound): [string, number[]] => [bound, []]));
  for (const [bound, from] of keys) froms.get(bound)?.push(from);
  const termsBelow = (bound: string): number => countFirst(run, ({ term }) => term < bound);
  return bounds.flatMap((bound, n) => {
    const next = bounds[n + 1] ?? end;
    const added = run.slice(termsBelow(bound), next === undefined ? undefined : termsBelow(next));
    if (added.length === 0 && merge.removedUpTo === null) return [];
    const all = froms.get(bound) ?? [];
    const firstOne = firstTaken(all, merge);
    return [{ bound, taken: all.slice(firstOne), isWhole: firstOne === 0, added }];
  });
}

/** Removes what the merge has taken in; only now may the log and the tombstones go. */
async function finish(state: PostingStateRow, merge: Merge): Promise<void> {
  const db = database();
  const added = await logRange(merge).delete();
  const purged =
    merge.removedUpTo === null
      ? 0
      : await db.removedDocuments.where('order').belowOrEqual(merge.removedUpTo).delete();
  await putState({ ...state, merged: state.merged + added - purged, merge: null });
}

/** Merges the next bounds. Gives false where this merge is done, by this or another caller. */
async function mergeStep(
  { to }: Merge,
  run: readonly TermPostings[],
  options: MergeOptions,
): Promise<boolean> {
  const db = database();
  const state = await postingState();
  const { merge } = state;
  if (!merge || merge.to !== to) return false;

  const place = placeOf(state.bounds, merge.next);
  const stepEnd = place + options.boundsAStep;
  const end = state.bounds[stepEnd];
  const step = await boundsOfStep(state.bounds.slice(place, stepEnd), end, run, merge);
  const keys = step.flatMap(({ bound, taken }) =>
    taken.map((from): [string, number] => [bound, from]),
  );
  const [rows, gone] = await Promise.all([
    db.postingBlocks.bulkGet(keys),
    db.removedDocuments.toArray(),
  ]);
  const removed = new Set(gone.map(({ document }) => document));
  const written = step.flatMap((one) => {
    const taken = rows.filter((row) => row !== undefined && row.bound === one.bound);
    return rewritten(one, taken as PostingBlockRow[], removed, merge, options);
  });
  await db.postingBlocks.bulkDelete(keys);
  await db.postingBlocks.bulkPut(written);

  const known = new Set(state.bounds);
  const more = written.map(({ bound }) => bound).filter((bound) => !known.has(bound));
  const bounds = more.length > 0 ? [...state.bounds, ...new Set(more)].sort() : state.bounds;
  if (end === undefined) {
    await finish({ ...state, bounds }, merge);
    return false;
  }
  await putState({ ...state, bounds, merge: { ...merge, next: end } });
  return true;
}

/**
 * Does all merges that are due, each in steps of one transaction. Whoever adds documents asks for
 * it afterwards and need not wait: nothing is lost or found twice where it is stopped at any
 * moment, and the next call goes on. Two callers at once do no harm.
 */
export async function mergePostings(options: MergeOptions = MERGE_OPTIONS): Promise<void> {
  const inOne = <T>(work: () => Promise<T>): Promise<T> =>
    inStore(() => database().transaction('rw', postingTables(), work));
  for (;;) {
    const merge = await inOne(() => beginMerge(options));
    if (!merge) return;
    const run = await inStore(() => readRun(merge));
    while (await inOne(() => mergeStep(merge, run, options)));
  }
}
