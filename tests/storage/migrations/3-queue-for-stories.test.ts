import { describe, expect, it } from 'vitest';
import { queueForStories } from '@/lib/storage/migrations/3-queue-for-stories';

describe('queueing for stories', () => {
  it('lets an old article wait for its place without its terms, and keeps what it does not know', () => {
    const row = { id: 'a', snapshotId: 's', terms: ['Aldern'], odd: 1 };
    expect(queueForStories.up(row)).toEqual({ id: 'a', snapshotId: 's', odd: 1, toPlace: 1 });
  });

  it('lets no link wait: it has no text to place', () => {
    const row = { id: 'a', snapshotId: null, terms: [] };
    expect(queueForStories.up(row)).toEqual({ id: 'a', snapshotId: null });
  });

  it('gives the same for a row that went through it', () => {
    const row = { id: 'a', snapshotId: 's', toPlace: 1 };
    expect(queueForStories.up(row)).toEqual(row);
  });
});
