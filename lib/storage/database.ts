import Dexie, { type EntityTable, type Table } from 'dexie';
import { MIGRATIONS, type Migration } from './migrations';
import type {
  DocumentRow,
  PostingBlockRow,
  PostingLogRow,
  PostingStateRow,
  RemovedDocumentRow,
} from './postings/rows';
import type {
  AnswerRow,
  ArticleRow,
  BriefRow,
  ClaimAnswerRow,
  PlacementRow,
  ProfileRow,
  ReaderRow,
  SnapshotRow,
  StoryNameRow,
  StoryRow,
} from './rows';
import { SCHEMA_STEPS, type SchemaStep } from './schema';

/** Pages let go at once; one that takes longer is stuck, and a reader waits for the answer. */
const BLOCKED_LIMIT_MS = 3000;

export type StoryDatabase = Dexie & {
  articles: Table<ArticleRow, string>;
  snapshots: Table<SnapshotRow, string>;
  briefs: Table<BriefRow, string>;
  readers: Table<ReaderRow, string>;
  documents: EntityTable<DocumentRow, 'document'>;
  postingLog: Table<PostingLogRow, number>;
  postingBlocks: Table<PostingBlockRow, [bound: string, from: number]>;
  removedDocuments: EntityTable<RemovedDocumentRow, 'order'>;
  postingState: Table<PostingStateRow, string>;
  profiles: Table<ProfileRow, string>;
  placements: Table<PlacementRow, string>;
  stories: Table<StoryRow, string>;
  answers: EntityTable<AnswerRow, 'id'>;
  storyNames: Table<StoryNameRow, string>;
  claimAnswers: EntityTable<ClaimAnswerRow, 'id'>;
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
 * The browser's database factory for a store that must not be newer than this code. Dexie asks
 * for the known version first and, refused, for any version, to add to it what it misses: that
 * would change a store that a newer release made.
 */
const olderOrSame: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'> = {
  open(name, version) {
    if (version === undefined) throw new Error(`The store ${name} is of a newer release`);
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (first, second) => indexedDB.cmp(first, second),
};

export type OpenOptions = {
  name?: string;
  /** How long another page of the extension may take to let go of the store for an upgrade. */
  blockedLimitMs?: number;
};

/**
 * A connection to the store, opened by its first use. It refuses a store that a newer release
 * made, gives up where another page does not let go of it for an upgrade, and lets go of it
 * itself when another page wants to upgrade.
 */
export function openDatabase({
  name = 'story-context',
  blockedLimitMs = BLOCKED_LIMIT_MS,
}: OpenOptions = {}): StoryDatabase {
  const db = new Dexie(name, {
    // "Saved" is answered when the data is on the disk, not in the system's write buffer.
    chromeTransactionDurability: 'strict',
    indexedDB: olderOrSame,
    IDBKeyRange,
  }) as StoryDatabase;
  declareVersions(db, SCHEMA_STEPS, MIGRATIONS);
  db.on('blocked', () => {
    setTimeout(() => {
      if (!db.isOpen()) db.close();
    }, blockedLimitMs);
  });
  return db;
}

let shared: StoryDatabase | null = null;

/** The one connection of this page or worker, another one after it was closed. Holds no data. */
export function database(): StoryDatabase {
  if (shared) return shared;
  const opened = openDatabase();
  opened.on('close', () => {
    if (shared === opened) shared = null;
  });
  shared = opened;
  return opened;
}
