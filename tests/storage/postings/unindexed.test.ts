import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/storage/database';
import { addDocument, removeDocument } from '@/lib/storage/postings/documents';
import { lookAgain, unindexed } from '@/lib/storage/postings/unindexed';
import type { ArticleRow } from '@/lib/storage/rows';
import { emptyStore } from '@/tests/support/store';

beforeEach(emptyStore);

/** Rows as an older release left them: saved, and in no index. */
const store = (ids: readonly string[], snapshotId: string | null = 'snapshot') =>
  database().articles.bulkAdd(
    ids.map((id) => ({ id, snapshotId, addressKeys: [] }) as unknown as ArticleRow),
  );

describe('unindexed', () => {
  it('gives saved articles until each is indexed, then none', async () => {
    await store(['a', 'b', 'c']);
    const seen: string[] = [];
    for (;;) {
      const [id] = await unindexed(1);
      if (id === undefined) break;
      seen.push(id);
      await addDocument(id, []);
    }
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('gives those again that were not indexed, as after a stopped background', async () => {
    await store(['a', 'b']);
    expect(await unindexed(5)).toEqual(['a', 'b']);
    expect(await unindexed(5)).toEqual(['a', 'b']);
  });

  it('leaves out links, which have no text', async () => {
    await store(['link'], null);
    expect(await unindexed(5)).toEqual([]);
  });

  it('goes through a library of more than one step', async () => {
    const ids = Array.from({ length: 1_100 }, (_, n) => `article-${String(n).padStart(5, '0')}`);
    await store(ids);
    for (const id of ids.slice(0, 1_050)) await database().documents.add({ articleId: id });
    expect(await unindexed(100)).toEqual(ids.slice(1_050));
  });

  it('does not look at what it knows, until it is told to look again', async () => {
    await store(['b']);
    await addDocument('b', []);
    expect(await unindexed(5)).toEqual([]);
    await removeDocument('b');
    await store(['a']);
    expect(await unindexed(5)).toEqual([]);
    await lookAgain();
    expect(await unindexed(5)).toEqual(['a', 'b']);
  });
});
