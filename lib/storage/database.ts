import Dexie, { type DexieOptions, type Table } from 'dexie';
import { MIGRATIONS, type Migration } from './migrations';
import type { ArticleRow, BriefRow, ReaderRow, SnapshotRow } from './rows';
import { LATEST_VERSION, SCHEMA_STEPS, type SchemaStep } from './schema';

/** How long another page of the extension may take to let go of the store for an upgrade. */
const BLOCKED_LIMIT_MS = 3000;

export type StoryDatabase = Dexie & {
  articles: Table<ArticleRow, string>;
  snapshots: Table<SnapshotRow, string>;
  briefs: Table<BriefRow, string>;
  readers: Table<ReaderRow, string>;
};

/** Tells Dexie of every version: its changed tables, and its migrations as one upgrade. */
export function declareVersions(
  db: Dexie,
  steps: readonly SchemaStep[],
  migrations: readonly Migration[],
): void {
  for (const { version, tables } of steps) {
    const declared = db
      .version(version)
      .stores(
        Object.fromEntries(Object.entries(tables).map(([name, keys]) => [name, keys.join(', ')])),
      );
    const due = migrations.filter((migration) => migration.version === version);
    if (due.length === 0) continue;
    declared.upgrade(async (transaction) => {
      for (const { table, up } of due)
        await transaction
          .table(table)
          .toCollection()
          .modify((row, place) => {
            place.value = up(row);
          });
    });
  }
}

/**
 * A connection to the store, opened by its first use. It refuses a store that a newer release
 * wrote, since this code may not know what it would damage, and it lets go of the store when
 * another page wants to upgrade it.
 */
export function openDatabase(name = 'story-context', options?: DexieOptions): StoryDatabase {
  const db = new Dexie(name, {
    // "Saved" is answered when the data is on the disk, not in the system's write buffer.
    chromeTransactionDurability: 'strict',
    ...options,
  }) as StoryDatabase;
  declareVersions(db, SCHEMA_STEPS, MIGRATIONS);

  db.on(
    'ready',
    () => {
      // Dexie numbers natively in tens.
      const found = Math.floor(db.backendDB().version / 10);
      if (found > LATEST_VERSION)
        throw new Error(`The store has version ${found}, this release knows ${LATEST_VERSION}`);
    },
    true,
  );
  db.on('blocked', () => {
    setTimeout(() => {
      if (!db.isOpen()) db.close({ disableAutoOpen: false });
    }, BLOCKED_LIMIT_MS);
  });
  return db;
}

let shared: StoryDatabase | null = null;

/** The one connection of this page or worker. It holds no data: a restart opens another. */
export function database(): StoryDatabase {
  shared ??= openDatabase();
  return shared;
}
