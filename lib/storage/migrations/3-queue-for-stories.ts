import type { Migration } from '.';

/**
 * Articles are placed among stories; those saved before wait for it, but for links, which have
 * nothing to place. The terms that they were found by went into the posting store.
 */
export const queueForStories: Migration = {
  name: '3-queue-for-stories',
  version: 3,
  table: 'articles',
  up: ({ terms: _, ...row }) => (row.snapshotId === null ? row : { ...row, toPlace: 1 }),
};
