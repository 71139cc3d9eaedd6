import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '@/lib/storage/database';
import { LATEST_VERSION } from '@/lib/storage/schema';
import { inStore, StoreError } from '@/lib/storage/store-error';

let count = 0;
const freshName = () => {
  count += 1;
  return `database-test-${count}`;
};

describe('opening the store', () => {
  it('makes an empty one where there is none', async () => {
    const db = openDatabase({ name: freshName() });
    expect(await db.articles.count()).toBe(0);
    expect(db.verno).toBe(LATEST_VERSION);
    db.close();
  });

  it('refuses one that a newer release wrote, and leaves it as it is', async () => {
    const name = freshName();
    const newer = new Dexie(name);
    newer.version(LATEST_VERSION + 1).stores({ hats: 'id' });
    await newer.table('hats').add({ id: 'tall' });
    newer.close();

    const db = openDatabase({ name });
    await expect(inStore(() => db.articles.count())).rejects.toMatchObject({
      reason: 'store-failed',
    });
    db.close();

    const found = await new Dexie(name).open();
    expect(found.tables.map((table) => table.name)).toEqual(['hats']);
    expect(await found.table('hats').count()).toBe(1);
    found.close();
  });

  it('lets go of the store when another page upgrades it', async () => {
    const name = freshName();
    const db = openDatabase({ name });
    await db.open();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const newer = new Dexie(name);
    newer.version(LATEST_VERSION + 1).stores({ articles: 'id' });
    await newer.open();
    expect(db.isOpen()).toBe(false);
    newer.close();
  });

  it('gives up when another page does not let go for an upgrade', async () => {
    const name = freshName();
    const stuck = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const db = openDatabase({ name, blockedLimitMs: 10 });
    await expect(inStore(() => db.articles.count())).rejects.toMatchObject({
      reason: 'store-failed',
    });
    stuck.close();
  });
});

describe('a failure of the store', () => {
  const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  it.each([
    ['disk-full', quota],
    ['disk-full', Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota })],
    ['store-failed', new Error('anything')],
    ['store-failed', 'not even an error'],
  ])('is %s', async (reason, error) => {
    const failing = inStore(() => Promise.reject(error));
    await expect(failing).rejects.toBeInstanceOf(StoreError);
    await expect(failing).rejects.toMatchObject({ reason, cause: error });
  });
});
