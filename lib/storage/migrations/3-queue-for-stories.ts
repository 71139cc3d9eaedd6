import type { Migration } from '.';

/** Articles are placed among stories; those saved before wait for it. A link has nothing to place. */
export const queueForStories: Migration = {
  name: '3-queue-for-stories',
  version: 3,
  table: 'articles',
  up: (row) => (row.snapshotId === null || 'toPlace' in row ? row : { ...row, toPlace: 1 }),
};
