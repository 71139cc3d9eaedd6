import type { CommandError } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/messages/server';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import { intoPlace, moveSentence, outOfTrash, replaceTags, setRead } from '@/lib/storage/places';
import { StoreError } from '@/lib/storage/store-error';
import { deleteForGood } from '@/lib/storage/trash';
import type { Edge } from './edge';
import { followPage } from './follow-page';
import { readPage, readSelection } from './read-page';
import { saveLink } from './save-link';
import { saveReading, undoSave } from './save-reading';
import { showSentence } from './show-sentence';
import { cleanTags } from './tags';

/** A command's result, with what the store could not do as one of its errors. */
async function stored<T>(
  work: () => Promise<Result<T, CommandError>>,
): Promise<Result<T, CommandError>> {
  try {
    return await work();
  } catch (error: unknown) {
    if (!(error instanceof StoreError)) throw error;
    console.error(error);
    return failed(error.reason);
  }
}

/** A reading, with what the store could not do as one of its refusals. */
async function read<T>(
  work: Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal | { reason: CommandError }>> {
  try {
    return await work;
  } catch (error: unknown) {
    if (!(error instanceof StoreError)) throw error;
    console.error(error);
    return failed({ reason: error.reason });
  }
}

/** Done where at least one of the named articles was there. */
const done = (found: number): Result<null, CommandError> =>
  found > 0 ? ok(null) : failed('not-found');

/** What the background does for each call. Keeps nothing between calls. */
export function createHandlers(edge: Edge): Handlers {
  return {
    readPage: ({ tabId }) => read(readPage(edge, tabId)),
    readSelection: ({ tabId }) => read(readSelection(edge, tabId)),
    followPage: (data) => read(followPage(edge, data)),
    showSentence: ({ tabId, sentence }) => showSentence(tabId, sentence),
    save: ({ readingId }) => stored(() => saveReading(edge, readingId)),
    saveLink: ({ tabId }) => stored(() => saveLink(edge, tabId)),
    undoSave: (ids) => stored(() => undoSave(edge, ids)),
    move: ({ articleIds, place }) =>
      stored(async () => done(await intoPlace(articleIds, place, edge.now()))),
    restore: ({ articleIds }) => stored(async () => done(await outOfTrash(articleIds))),
    markRead: ({ articleIds, read }) =>
      stored(async () => done(await setRead(articleIds, read, edge.now()))),
    setTags: ({ articleId, tags }) =>
      stored(async () => {
        const kept = cleanTags(tags);
        return (await replaceTags(articleId, kept)) > 0 ? ok({ tags: kept }) : failed('not-found');
      }),
    moveSentence: ({ articleId, sentence, role }) =>
      stored(async () => done(await moveSentence(articleId, sentence, role))),
    emptyTrash: ({ articleIds }) =>
      stored(async () => ok({ deleted: await deleteForGood(articleIds) })),
  };
}
