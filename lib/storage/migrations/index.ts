import type { TableName } from '../schema';
import { addDrawerMoves } from './2-add-drawer-moves';
import { queueForStories } from './3-queue-for-stories';

/** A row as some version of the store knows it; only a migration looks at it untyped. */
export type OldRow = Record<string, unknown>;

/**
 * One change of the rows of one table. A pure function from row to row, so that the upgrade of
 * a store and the import of an old backup climb the same ladder.
 */
export type Migration = {
  /** The file's name without its ending, such as `2-add-notes`; its test has the same name. */
  name: string;
  /** The version of the store that first has rows of the new shape. */
  version: number;
  table: TableName;
  /** Gives the new row; the same row where it needs no change. Keeps fields it does not know. */
  up: (row: OldRow) => OldRow;
};

/** All migrations, oldest first. Each has one file in this folder and one test. */
export const MIGRATIONS: readonly Migration[] = [addDrawerMoves, queueForStories];

/** Brings a row of an older store or backup to the newest version. */
export function migrateRow(
  table: TableName,
  row: OldRow,
  fromVersion: number,
  migrations: readonly Migration[] = MIGRATIONS,
): OldRow {
  return migrations
    .filter((migration) => migration.table === table && migration.version > fromVersion)
    .reduce((current, migration) => migration.up(current), row);
}
