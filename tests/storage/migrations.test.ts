import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { declareVersions } from '@/lib/storage/database';
import { MIGRATIONS, type Migration, migrateRow, type OldRow } from '@/lib/storage/migrations';
import { LATEST_VERSION, type SchemaStep } from '@/lib/storage/schema';

const root = path.resolve(import.meta.dirname, '../..');
const files = readdirSync(path.join(root, 'lib/storage/migrations'))
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));

describe('the migrations', () => {
  it('are one file each, all in the list', () => {
    expect(MIGRATIONS.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it('have a test each', () => {
    const untested = MIGRATIONS.filter(
      ({ name }) => !existsSync(path.join(root, `tests/storage/migrations/${name}.test.ts`)),
    );
    expect(untested).toEqual([]);
  });

  it('belong to a known version, whose number begins their name, oldest first', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    for (const { name, version } of MIGRATIONS) {
      expect(name).toMatch(new RegExp(`^${version}-`));
      expect(version).toBeGreaterThan(1);
      expect(version).toBeLessThanOrEqual(LATEST_VERSION);
    }
  });
});

const addNote: Migration = {
  name: '2-add-note',
  version: 2,
  table: 'readers',
  up: (row) => ('note' in row ? row : { ...row, note: '' }),
};
const noteToNotes: Migration = {
  name: '3-note-to-notes',
  version: 3,
  table: 'readers',
  up: ({ note, ...row }) => ({ ...row, notes: note === '' ? [] : [note] }),
};
const ladder = [addNote, noteToNotes];
const steps: SchemaStep[] = [
  { version: 1, tables: { readers: ['articleId'], articles: ['id'] } },
  { version: 2, tables: {} },
  { version: 3, tables: { readers: ['articleId', '*notes'] } },
];

/** Opens a store at a version, does something with it and closes it. */
async function at<T>(name: string, version: number, work: (db: Dexie) => Promise<T>): Promise<T> {
  const db = new Dexie(name);
  declareVersions(
    db,
    steps.filter((step) => step.version <= version),
    ladder,
  );
  const result = await work(db);
  db.close();
  return result;
}

describe('an upgrade', () => {
  it('takes every row of an old store up the ladder and leaves other tables alone', async () => {
    await at('old', 1, async (db) => {
      await db.table('readers').bulkAdd([{ articleId: 'a', odd: 1 }, { articleId: 'b' }]);
      await db.table('articles').add({ id: 'a', title: 'A' });
    });
    await at('old', 2, (db) => db.table('readers').put({ articleId: 'b', note: 'mine' }));
    const [readers, articles] = await at('old', 3, async (db) => [
      await db.table('readers').toArray(),
      await db.table('articles').toArray(),
    ]);
    expect(readers).toEqual([
      { articleId: 'a', odd: 1, notes: [] },
      { articleId: 'b', notes: ['mine'] },
    ]);
    expect(articles).toEqual([{ id: 'a', title: 'A' }]);
  });

  it('is the same ladder that a row of a backup climbs', () => {
    const climb = (row: OldRow, from: number) => migrateRow('readers', row, from, ladder);
    expect(climb({ articleId: 'a' }, 1)).toEqual({ articleId: 'a', notes: [] });
    expect(climb({ articleId: 'a', note: 'x' }, 2)).toEqual({ articleId: 'a', notes: ['x'] });
    expect(climb({ articleId: 'a', notes: [] }, 3)).toEqual({ articleId: 'a', notes: [] });
    expect(migrateRow('articles', { id: 'a' }, 1, ladder)).toEqual({ id: 'a' });
  });

  it('that fails leaves the store as it was', async () => {
    await at('broken', 1, (db) => db.table('readers').add({ articleId: 'a' }));
    const db = new Dexie('broken');
    declareVersions(db, steps, [
      ...ladder.slice(0, 1),
      {
        ...noteToNotes,
        up: () => {
          throw new Error('no');
        },
      },
    ]);
    await expect(db.open()).rejects.toThrow();
    db.close();
    expect(await at('broken', 1, (again) => again.table('readers').toArray())).toEqual([
      { articleId: 'a' },
    ]);
  });
});
