import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { ReaderRecord, SavedArticle, Snapshot } from '@/lib/model/library';
import type { SaveOutcome } from '@/lib/model/reading';
import { database } from './database';
import { type Found, findByAddress } from './look-up';
import { outOfTrash } from './places';
import { readerRow } from './rows';
import { inStore } from './store-error';
import { isWorse } from './worse-text';

/** What a save needs beside the article; clock and chance come from outside. */
export type NewSave = {
  article: Article & { url: string };
  brief: Brief;
  addressKeys: readonly string[];
  terms: readonly string[];
  /** Epoch milliseconds. */
  now: number;
  newId: () => string;
};

/** What one save did, in the words that {@link import('./undo-save').undoSavedArticle} needs. */
export type SaveUndo = {
  kind: SaveOutcome['kind'];
  articleId: string;
  snapshotId: string;
  /** The article's row before the save; `null` where it was not there. */
  before: SavedArticle | null;
  /** Set where the save took the article out of the trash. */
  wasInTrash: boolean;
};

type Saved = { outcome: SaveOutcome; undo: SaveUndo };

const withoutAddress = ({ url: _, ...rest }: Article) => rest;

/** The row for an article whose current text is this one. */
const articleRow = (
  save: NewSave,
  snapshotId: string,
  known: Pick<SavedArticle, 'id' | 'savedAt' | 'addressKeys'>,
): SavedArticle => {
  const { text: _text, textHash: _hash, blocks: _blocks, asides: _asides, ...about } = save.article;
  return {
    ...about,
    id: known.id,
    savedAt: known.savedAt,
    addressKeys: [...new Set([...known.addressKeys, ...save.addressKeys])],
    snapshotId,
    words: save.brief.words,
    minutes: save.brief.minutes,
    terms: [...save.terms],
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
});

async function addArticle(save: NewSave): Promise<Saved> {
  const articleId = save.newId();
  const snapshotId = await addSnapshot(save, articleId);
  const known = { id: articleId, savedAt: save.now, addressKeys: [] };
  await database().articles.add(articleRow(save, snapshotId, known));
  await database().readers.add(readerRow(newRecord(articleId), save.now));
  return {
    outcome: {
      kind: 'article-added',
      saved: { articleId, savedAt: save.now, sameText: true, tags: [], inTrash: false },
      snapshotId,
    },
    undo: { kind: 'article-added', articleId, snapshotId, before: null, wasInTrash: false },
  };
}

async function saveAgain(save: NewSave, found: Found): Promise<Saved> {
  const { article: before, state, current } = found;
  // Saving an article that lies in the trash takes it out: the reader wants it.
  if (state.inTrash) await outOfTrash([before.id]);
  const saved = { ...state, sameText: true, inTrash: false };
  const answer = (kind: SaveOutcome['kind'], snapshotId: string): Saved => ({
    outcome: { kind, saved, snapshotId },
    undo: { kind, articleId: before.id, snapshotId, before, wasInTrash: state.inTrash },
  });

  if (state.sameText) {
    const addressKeys = [...new Set([...before.addressKeys, ...save.addressKeys])];
    await database().articles.update(before.id, { addressKeys });
    return answer(state.inTrash ? 'taken-from-trash' : 'unchanged', before.snapshotId);
  }
  const snapshotId = await addSnapshot(save, before.id);
  if (current && isWorse(save.article, current)) return answer('better-kept', snapshotId);
  await database().articles.put(articleRow(save, snapshotId, before));
  return answer('snapshot-added', snapshotId);
}

/**
 * Stores an article, or another version of one that is known by one of its addresses, in one
 * transaction: the answer means that all of it is on the disk. The same text twice changes
 * nothing. A worse text is added as a version, and the better one stays current.
 */
export function saveArticle(save: NewSave): Promise<Saved> {
  const db = database();
  return inStore(() =>
    db.transaction('rw', db.articles, db.snapshots, db.briefs, db.readers, async () => {
      const found = await findByAddress(save.addressKeys, save.article.textHash);
      return found ? saveAgain(save, found) : addArticle(save);
    }),
  );
}
