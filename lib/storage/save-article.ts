import type { Article, Metadata } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { ReaderRecord, SavedArticle, Snapshot } from '@/lib/model/library';
import type { SaveOutcome } from '@/lib/model/reading';
import { database } from './database';
import { type Found, findByAddress } from './look-up';
import { outOfTrash } from './places';
import { type ArticleRow, readerRow } from './rows';
import { inStore } from './store-error';
import { storyTables } from './stories/recount';
import { isWorse } from './worse-text';

/** What a save needs beside the article; clock and chance come from outside. */
export type NewSave = {
  article: Article & { url: string };
  brief: Brief;
  addressKeys: readonly string[];
  /** Epoch milliseconds. */
  now: number;
  newId: () => string;
};

/** What a save of the link alone needs. */
export type NewLink = {
  page: Metadata & { url: string };
  addressKeys: readonly string[];
  /** Epoch milliseconds. */
  now: number;
  newId: () => string;
};

/** What one save did, in the words that {@link import('./undo-save').undoSavedArticle} needs. */
export type SaveUndo = {
  kind: SaveOutcome['kind'];
  articleId: string;
  /** The snapshot it added or found; `null` where only the link is kept. */
  snapshotId: string | null;
  /** The article's row before the save; `null` where it was not there. */
  before: SavedArticle | null;
  /** Set where the save took the article out of the trash. */
  wasInTrash: boolean;
};

type Saved = { outcome: SaveOutcome; undo: SaveUndo };

const withoutAddress = ({ url: _, ...rest }: Article) => rest;

const withKeys = (known: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...known, ...more]),
];

/** The row for an article whose current text is this one. */
const articleRow = (
  save: NewSave,
  snapshotId: string,
  known: Pick<SavedArticle, 'id' | 'savedAt' | 'addressKeys'>,
): ArticleRow => {
  const { text: _text, textHash: _hash, blocks: _blocks, asides: _asides, ...about } = save.article;
  return {
    ...about,
    id: known.id,
    savedAt: known.savedAt,
    addressKeys: withKeys(known.addressKeys, save.addressKeys),
    snapshotId,
    words: save.brief.words,
    minutes: save.brief.minutes,
    toPlace: 1,
  };
};

async function addSnapshot(save: NewSave, articleId: string): Promise<string> {
  const id = save.newId();
  const snapshot: Snapshot = {
    ...withoutAddress(save.article),
    id,
    articleId,
    takenAt: save.now,
  };
  await database().snapshots.add(snapshot);
  await database().briefs.add({ snapshotId: id, brief: save.brief });
  return id;
}

const newRecord = (articleId: string): ReaderRecord => ({
  articleId,
  place: 'inbox',
  placeBeforeTrash: null,
  readAt: null,
  trashedAt: null,
  tags: [],
  drawerMoves: [],
});

/** Adds an article's row and its reader's record. */
async function addRow(row: ArticleRow, kind: 'article-added' | 'link-added'): Promise<Saved> {
  const { id: articleId, snapshotId, savedAt } = row;
  await database().articles.add(row);
  await database().readers.add(readerRow(newRecord(articleId), savedAt));
  const linkOnly = snapshotId === null;
  return {
    outcome: {
      kind,
      saved: {
        articleId,
        savedAt,
        sameText: !linkOnly,
        linkOnly,
        tags: [],
        drawerMoves: [],
        inTrash: false,
      },
      snapshotId,
    },
    undo: { kind, articleId, snapshotId, before: null, wasInTrash: false },
  };
}

async function addArticle(save: NewSave): Promise<Saved> {
  const id = save.newId();
  const snapshotId = await addSnapshot(save, id);
  const known = { id, savedAt: save.now, addressKeys: [] };
  return addRow(articleRow(save, snapshotId, known), 'article-added');
}

const linkRow = ({ page, addressKeys, now, newId }: NewLink): SavedArticle => ({
  ...page,
  id: newId(),
  savedAt: now,
  addressKeys: [...addressKeys],
  snapshotId: null,
  words: 0,
  minutes: 0,
  access: null,
  genre: null,
  confidence: null,
});

/** What a save that found the article did to it. */
const answerFor = ({ article, state }: Found) => {
  const { id: articleId } = article;
  return (kind: SaveOutcome['kind'], snapshotId: string | null, sameText = true): Saved => ({
    outcome: {
      kind,
      saved: { ...state, sameText, linkOnly: snapshotId === null, inTrash: false },
      snapshotId,
    },
    undo: { kind, articleId, snapshotId, before: article, wasInTrash: state.inTrash },
  });
};

async function saveAgain(save: NewSave, found: Found): Promise<Saved> {
  const { article: before, state, current } = found;
  // Saving an article that lies in the trash takes it out: the reader wants it.
  if (state.inTrash) await outOfTrash([before.id]);
  const answer = answerFor(found);

  if (state.sameText) {
    const addressKeys = withKeys(before.addressKeys, save.addressKeys);
    await database().articles.update(before.id, { addressKeys });
    return answer(state.inTrash ? 'taken-from-trash' : 'unchanged', before.snapshotId);
  }
  const snapshotId = await addSnapshot(save, before.id);
  if (current && isWorse(save.article, current)) return answer('better-kept', snapshotId);
  await database().articles.put(articleRow(save, snapshotId, before));
  return answer(current ? 'snapshot-added' : 'text-added', snapshotId);
}

/**
 * Stores an article, or another version of one that is known by one of its addresses, in one
 * transaction: the answer means that all of it is on the disk. The same text twice changes
 * nothing. A worse text is added as a version, and the better one stays current.
 */
export function saveArticle(save: NewSave): Promise<Saved> {
  const db = database();
  return inStore(() =>
    db.transaction('rw', [db.briefs, ...storyTables()], async () => {
      const found = await findByAddress(save.addressKeys, save.article.textHash);
      return found ? saveAgain(save, found) : addArticle(save);
    }),
  );
}

/**
 * Stores a page without its text, in one transaction: its address and what it says of itself. An
 * article that is known by one of its addresses is left as it is, but comes out of the trash.
 */
export function saveLink(link: NewLink): Promise<Saved> {
  const db = database();
  return inStore(() =>
    db.transaction('rw', storyTables(), async () => {
      const found = await findByAddress(link.addressKeys, '');
      if (!found) return addRow(linkRow(link), 'link-added');
      const { article, state } = found;
      if (state.inTrash) await outOfTrash([article.id]);
      const kind = state.inTrash ? 'taken-from-trash' : 'unchanged';
      return answerFor(found)(kind, article.snapshotId, state.sameText);
    }),
  );
}
