/**
 * A store as version 1 wrote it, kept for good: whatever the code becomes, it opens this one and
 * shows all that is in it. The rows are never regenerated.
 */
import Dexie from 'dexie';
import { beforeAll, describe, expect, it } from 'vitest';
import { countPlaces } from '@/lib/storage/count-places';
import { database } from '@/lib/storage/database';
import { findByAddress } from '@/lib/storage/look-up';
import { articleView, listArticles, listTags, snapshotsOf } from '@/lib/storage/queries';
import fixture from '@/tests/fixtures/store/version-1.json';

/** The schema of version 1, written out: the one in the code may grow. */
const TABLES = {
  articles: 'id, *addressKeys, *terms',
  snapshots: 'id, [articleId+takenAt]',
  briefs: 'snapshotId, brief.analysisVersion',
  readers: 'articleId, [place+savedAt], [place+unread+savedAt], *tags, trashedAt',
};

beforeAll(async () => {
  const old = new Dexie('story-context');
  old.version(1).stores(TABLES);
  for (const [name, rows] of Object.entries(fixture.tables))
    await old.table(name).bulkAdd(rows as object[]);
  old.close();
});

describe('a store of version 1', () => {
  it('opens, and nothing in it is lost', async () => {
    const counts = await Promise.all(
      Object.keys(TABLES).map((name) => database().table(name).count()),
    );
    expect(counts).toEqual([5, 5, 5, 5]);
  });

  it('shows its articles where they lay', async () => {
    expect(await countPlaces()).toEqual({ inbox: 2, archive: 2, trash: 1, unread: 3 });
    const { items } = await listArticles({ place: 'all', limit: 10, offset: 0 });
    expect(items.map(({ article }) => article.title)).toEqual([
      'Report on the girders of the Harbour Bridge',
      'Museum reopens — “at last”',
      'Fähren überfüllt: Brücke in Port Aldern bleibt gesperrt',
      'Harbour bridge to stay closed until spring',
    ]);
  });

  it('keeps what the reader wrote and decided', async () => {
    expect(await listTags()).toEqual([
      { tag: 'bridges', count: 1 },
      { tag: 'Port Aldern', count: 1 },
    ]);
    const { items } = await listArticles({ place: 'trash', limit: 10, offset: 0 });
    expect(items[0]?.reader).toMatchObject({ placeBeforeTrash: 'archive', tags: ['桥'] });
  });

  it('has every brief beside the text that it was made of', async () => {
    const { items } = await listArticles({ place: 'all', limit: 10, offset: 0 });
    for (const { article } of items) {
      const view = await articleView(article.id);
      expect(view?.brief?.textHash).toBe(view?.snapshot?.textHash);
      for (const point of view?.brief?.keyPoints ?? [])
        expect(point.spans.map(({ start, end }) => view?.snapshot?.text.slice(start, end))).toEqual(
          [point.text],
        );
    }
  });

  it('has the link of a page that was kept without its text', async () => {
    const found = await findByAddress(['roads.example/reports/girders-2026.pdf'], '');
    expect(found?.state).toMatchObject({ linkOnly: true, sameText: false });
    const view = await articleView(found?.article.id ?? '');
    expect(view).toMatchObject({ snapshot: null, brief: null });
  });

  it('knows a page again and has its versions', async () => {
    const found = await findByAddress(['post.example/news/harbour-bridge-closed-48213'], '');
    expect(found?.state.tags).toEqual(['bridges', 'Port Aldern']);
    const versions = await snapshotsOf(found?.article.id ?? '');
    expect(versions.map(({ title }) => title)).toEqual([
      'Harbour bridge to stay closed until spring',
      'Harbour bridge closed after crack is found',
    ]);
  });
});
