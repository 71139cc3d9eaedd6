import { describe, expect, it } from 'vitest';
import { queueForStories } from '@/lib/storage/migrations/3-queue-for-stories';

describe('queueing for stories', () => {
  it('lets an old article wait for its place, and keeps what it does not know', () => {
    expect(queueForStories.up({ id: 'a', snapshotId: 's', odd: 1 })).toEqual({
      id: 'a',
      snapshotId: 's',
      odd: 1,
      toPlace: 1,
    });
  });

  it('leaves a link alone: it has no text to place', () => {
    const row = { id: 'a', snapshotId: null };
    expect(queueForStories.up(row)).toBe(row);
  });

  it('leaves an article that waits already as it is', () => {
    const row = { id: 'a', snapshotId: 's', toPlace: 1 };
    expect(queueForStories.up(row)).toBe(row);
  });
});
