import { database } from '@/lib/storage/database';

/** An empty store, the same connection. */
export async function emptyStore(): Promise<void> {
  const db = database();
  await Promise.all(db.tables.map((table) => table.clear()));
}
