/**
 * The shape of the store through time. A version that was released is never edited: a change
 * gets a new name and number here, a step in {@link SCHEMA_STEPS} and, where rows change, a
 * file in `migrations/`.
 */
export const VERSIONS = { FirstSchema: 1, AddDrawerMoves: 2, AddStories: 3 } as const;

export const LATEST_VERSION = Math.max(...Object.values(VERSIONS));

export const TABLES = [
  'articles',
  'snapshots',
  'briefs',
  'readers',
  'documents',
  'postingLog',
  'postingBlocks',
  'removedDocuments',
  'postingState',
  'profiles',
  'placements',
  'stories',
  'answers',
  'storyNames',
  'claimAnswers',
] as const;
export type TableName = (typeof TABLES)[number];

/** Per table its primary key, then its indexes. Only tables that the version changes. */
export type SchemaStep = { version: number; tables: Partial<Record<TableName, readonly string[]>> };

export const SCHEMA_STEPS: readonly SchemaStep[] = [
  {
    version: VERSIONS.FirstSchema,
    tables: {
      articles: [
        'id',
        // findByAddress: is the page in view saved already?
        '*addressKeys',
        // which saved articles share a name or a rare word?
        '*terms',
      ],
      snapshots: [
        'id',
        // snapshotsOf: one article's versions, newest first
        '[articleId+takenAt]',
      ],
      briefs: [
        'snapshotId',
        // oldBriefs: which were made by an older analysis?
        'brief.analysisVersion',
      ],
      readers: [
        'articleId',
        // listArticles and countPlaces: one place, newest save first
        '[place+savedAt]',
        // listArticles with unreadOnly and the unread count
        '[place+unread+savedAt]',
        // listArticles with a tag, and listTags
        '*tags',
        // trashedBefore: what has lain in the trash for 30 days? (`null` is not indexed)
        'trashedAt',
      ],
    },
  },
  { version: VERSIONS.AddDrawerMoves, tables: {} },
  {
    version: VERSIONS.AddStories,
    tables: {
      documents: [
        '++document',
        // removeDocument: which document is this article?
        '&articleId',
      ],
      postingLog: ['document'],
      // look-up and merge: all blocks of one bound, oldest documents first
      postingBlocks: ['[bound+from]'],
      removedDocuments: ['++order'],
      postingState: ['id'],
      articles: [
        'id',
        // Without '*terms' of the first schema: the posting store took its place.
        '*addressKeys',
        // waitingArticles: which were saved or analysed anew since they were placed?
        '[toPlace+id]',
      ],
      profiles: ['articleId'],
      placements: [
        'articleId',
        // membersOf: the articles of a story
        'storyId',
        // neighboursOf: which articles were matched with this one when they were placed?
        '*matchedIds',
      ],
      stories: [
        'id',
        // listStories: the last development first
        'lastAt',
        // dueStories: which have changed since their digest was made?
        '[due+id]',
      ],
      answers: [
        // in the order in which they were given
        '++id',
        // undoDecision
        'decisionId',
        // answersAbout: what did the reader say of these articles?
        '*articleIds',
      ],
      storyNames: [
        'id',
        // namesAmong: what did the reader call a story with these articles?
        '*articleIds',
      ],
      claimAnswers: [
        // in the order in which they were given
        '++id',
        // claimAnswersAmong: what did the reader say of sentences of these articles?
        '*articleIds',
      ],
    },
  },
];
