/** The whole store beside a linear scan over what was put into it. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/storage/database';
import { intoPlace } from '@/lib/storage/places';
import { addDocument, removeDocument } from '@/lib/storage/postings/documents';
import { candidates, documentCounts } from '@/lib/storage/postings/look-up';
import { MERGE_OPTIONS, mergePostings } from '@/lib/storage/postings/merge';
import { postingState, postingTables } from '@/lib/storage/postings/state';
import { readerRow } from '@/lib/storage/rows';
import { emptyStore } from '@/tests/support/store';

/** So small that a handful of documents merges, parts blocks and takes several steps. */
const SMALL = { logDocuments: 3, blockBytes: 40, boundsAStep: 2, removedShare: 0.1 };

const TERMS = ['alder', 'bridge', 'Bridge Street', 'crack', 'girder', 'mayor', 'ćwikła', '桥'];
type Documents = Map<string, string[]>;

const asCounts = (terms: readonly string[]) => terms.map((term, n) => ({ term, count: n + 1 }));
const add = (articleId: string, terms: readonly string[]) =>
  addDocument(articleId, asCounts(terms));

/** What {@link candidates} must give: the articles that share a term. */
const sharing = (documents: Documents, terms: readonly string[]): string[] =>
  [...documents].filter(([, own]) => own.some((term) => terms.includes(term))).map(([id]) => id);
const countOf = (documents: Documents, term: string): number => sharing(documents, [term]).length;

const foundFor = async (terms: readonly string[], limit = 100) =>
  (await candidates(terms, limit)).candidates.map(({ articleId }) => articleId);

/** Everything that a reader of the store sees, compared with the scan. */
async function expectSameAsScan(documents: Documents): Promise<void> {
  const removed = await database().removedDocuments.count();
  const { counts, documents: total } = await documentCounts([...TERMS, 'unheard']);
  expect(total).toBe(documents.size);
  expect(counts.get('unheard')).toBe(0);
  for (const term of TERMS) {
    expect(counts.get(term)).toBeGreaterThanOrEqual(countOf(documents, term));
    expect(counts.get(term)).toBeLessThanOrEqual(countOf(documents, term) + removed);
    expect((await foundFor([term])).sort()).toEqual(sharing(documents, [term]).sort());
  }
  for (const terms of [TERMS, ['alder', '桥']])
    expect((await foundFor(terms)).sort()).toEqual(sharing(documents, terms).sort());
}

type Step =
  | { kind: 'add'; articleId: string; terms: string[] }
  | { kind: 'remove'; articleId: string }
  | { kind: 'merge' };

const articleId = fc.integer({ min: 1, max: 12 }).map((n) => `article-${n}`);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      articleId,
      terms: fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), articleId }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge' as const) }) },
);

/** Stops the work at one of its writes, as the browser does when it stops the background. */
function dieAtWrite(nth: number): () => boolean {
  let writes = 0;
  const count = () => {
    writes += 1;
    if (writes === nth) throw new Error('The background was stopped');
  };
  const tables = postingTables();
  for (const table of tables)
    for (const event of ['creating', 'updating', 'deleting'] as const)
      table.hook(event).subscribe(count as never);
  return () => {
    for (const table of tables)
      for (const event of ['creating', 'updating', 'deleting'] as const)
        table.hook(event).unsubscribe(count as never);
    return writes >= nth;
  };
}

beforeEach(emptyStore);

describe('the posting store', () => {
  it('finds what a scan finds, whatever was added, changed, removed and merged', async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const documents: Documents = new Map();
          for (const one of steps) {
            if (one.kind === 'merge') await mergePostings(SMALL);
            if (one.kind === 'remove') {
              await removeDocument(one.articleId);
              documents.delete(one.articleId);
            }
            if (one.kind === 'add') {
              await add(one.articleId, one.terms);
              documents.set(one.articleId, one.terms);
            }
          }
          await expectSameAsScan(documents);
        })
        .beforeEach(emptyStore),
      { numRuns: 60 },
    );
  });

  it.each([
    ['added', false],
    ['added, changed and removed', true],
  ])(
    'loses and doubles nothing of what was %s where the background is stopped at any write of a merge',
    async (_, changes) => {
      const documents: Documents = new Map();
      const fill = async (round: number) => {
        for (let n = 0; n < 4; n++) {
          const id = `article-${round}-${n}`;
          const own = TERMS.filter((_, place) => (place + n + round) % 3 > 0);
          await add(id, own);
          documents.set(id, own);
        }
        if (!changes) return;
        const gone = `article-${round - 1}-${round % 4}`;
        await removeDocument(gone);
        documents.delete(gone);
      };
      let stops = 0;
      let halfMerged = 0;
      for (let round = 1; round <= 5; round++) {
        await fill(round);
        for (let nth = 1; ; nth++) {
          const wasStopped = dieAtWrite(nth);
          await mergePostings(SMALL).catch(() => undefined);
          const stopped = wasStopped();
          await expectSameAsScan(documents);
          if (!stopped) break;
          stops += 1;
          if ((await postingState()).merge?.next) halfMerged += 1;
          // Life goes on between two lives of the background.
          if (changes && nth === 2) {
            await add(`article-${round}-0`, ['mayor', '桥']);
            documents.set(`article-${round}-0`, ['mayor', '桥']);
          }
          if (changes && nth === 3) {
            await removeDocument(`article-${round}-1`);
            documents.delete(`article-${round}-1`);
          }
        }
      }
      expect(stops).toBeGreaterThan(20);
      expect(halfMerged).toBeGreaterThan(10);
    },
  );

  it('counts exactly, and has no trace of what was removed, once that is a tenth', async () => {
    for (let n = 0; n < 12; n++) await add(`article-${n}`, TERMS.slice(0, 1 + (n % 4)));
    await mergePostings(SMALL);
    for (let n = 0; n < 8; n++) await removeDocument(`article-${n}`);
    await mergePostings(SMALL);
    const { counts } = await documentCounts(TERMS);
    expect([...counts.values()]).toEqual([4, 3, 2, 1, 0, 0, 0, 0]);
    expect(await database().removedDocuments.count()).toBe(0);
  });

  it('does two merges at once without harm', async () => {
    const documents: Documents = new Map();
    for (let n = 0; n < 9; n++) {
      const own = TERMS.slice(n % 4);
      await add(`article-${n}`, own);
      documents.set(`article-${n}`, own);
    }
    await Promise.all([mergePostings(SMALL), mergePostings(SMALL)]);
    await expectSameAsScan(documents);
    expect(await database().postingLog.count()).toBe(0);
  });

  it('keeps few blocks for each bound, however often it merged', async () => {
    for (let n = 0; n < 96; n++) {
      await add(`article-${n}`, TERMS);
      await mergePostings(SMALL);
    }
    const keys = await database().postingBlocks.toCollection().primaryKeys();
    const bounds = new Set(keys.map(([bound]) => bound));
    expect(bounds.size).toBeGreaterThan(3);
    // 32 merges: at most one block for each power of two
    expect(keys.length).toBeLessThanOrEqual(bounds.size * 6);
  });

  it('does not merge before there is enough to do', async () => {
    await add('article-1', ['bridge']);
    await mergePostings();
    expect(MERGE_OPTIONS.logDocuments).toBeGreaterThan(1);
    expect(await database().postingBlocks.count()).toBe(0);
  });

  it('has nothing of a save that failed', async () => {
    const failing = database().transaction('rw', postingTables(), async () => {
      await add('article-1', ['bridge']);
      throw new Error('The disk is full');
    });
    await expect(failing).rejects.toThrow();
    expect(await foundFor(['bridge'])).toEqual([]);
  });
});

describe('candidates', () => {
  it('come best first: those that share rarer and more terms', async () => {
    await add('both', ['bridge', 'crack']);
    await add('rare', ['crack']);
    for (let n = 0; n < 4; n++) await add(`common-${n}`, ['bridge']);
    expect((await foundFor(['bridge', 'crack'], 3)).slice(0, 2)).toEqual(['both', 'rare']);
  });

  it('leave out what lies in the trash, and go on with those behind it', async () => {
    for (const id of ['kept', 'thrown']) {
      await add(id, id === 'thrown' ? ['bridge', 'crack'] : ['bridge']);
      const record = {
        articleId: id,
        place: 'inbox' as const,
        placeBeforeTrash: null,
        readAt: null,
        trashedAt: null,
        tags: [],
        drawerMoves: [],
      };
      await database().readers.put(readerRow(record, 1));
    }
    await intoPlace(['thrown'], 'trash', 2);
    expect(await foundFor(['bridge', 'crack'], 1)).toEqual(['kept']);
  });
});
