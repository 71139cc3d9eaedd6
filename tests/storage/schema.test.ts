import { describe, expect, it } from 'vitest';
import { LATEST_VERSION, SCHEMA_STEPS, TABLES, VERSIONS } from '@/lib/storage/schema';

describe('the schema', () => {
  // Stores of these versions lie on readers' disks: a line is added here, none is ever changed.
  it('has this history', () => {
    expect(VERSIONS).toEqual({ FirstSchema: 1, AddDrawerMoves: 2, AddStories: 3 });
    expect(SCHEMA_STEPS).toEqual([
      {
        version: 1,
        tables: {
          articles: ['id', '*addressKeys', '*terms'],
          snapshots: ['id', '[articleId+takenAt]'],
          briefs: ['snapshotId', 'brief.analysisVersion'],
          readers: ['articleId', '[place+savedAt]', '[place+unread+savedAt]', '*tags', 'trashedAt'],
        },
      },
      { version: 2, tables: {} },
      {
        version: 3,
        tables: {
          documents: ['++document', '&articleId'],
          postingLog: ['document'],
          postingBlocks: ['[bound+from]'],
          removedDocuments: ['++order'],
          postingState: ['id'],
          articles: ['id', '*addressKeys', '[toPlace+id]'],
          profiles: ['articleId'],
          placements: ['articleId', 'storyId', '*matchedIds'],
          stories: ['id', 'lastAt', '[due+id]'],
          answers: ['++id', 'decisionId', '*articleIds'],
          storyNames: ['id', '*articleIds'],
          claimAnswers: ['++id', '*articleIds'],
        },
      },
    ]);
  });

  it('names each version once, in steps of one from one', () => {
    const numbers = Object.values(VERSIONS);
    expect(numbers).toEqual(numbers.map((_, n) => n + 1));
    expect(SCHEMA_STEPS.map(({ version }) => version)).toEqual(numbers);
    expect(LATEST_VERSION).toBe(numbers.length);
  });

  it('knows each of its tables', () => {
    const declared = new Set(SCHEMA_STEPS.flatMap(({ tables }) => Object.keys(tables)));
    expect([...declared].sort()).toEqual([...TABLES].sort());
  });
});
