import type { CommandError } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/messages/server';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import { addClaimAnswers, removeClaimAnswers } from '@/lib/storage/comparison/claim-answers';
import { intoPlace, moveSentence, outOfTrash, replaceTags, setRead } from '@/lib/storage/places';
import { StoreError } from '@/lib/storage/store-error';
import { deleteForGood } from '@/lib/storage/trash';
import { compareVersions } from './compare-versions';
import type { Edge } from './edge';
import { followPage } from './follow-page';
import { goToMark, hideMarks, showMarks } from './page-marks';
import { readPage, readSelection } from './read-page';
import { saveLink } from './save-link';
import { saveReading, undoSave } from './save-reading';
import { showSentence } from './show-sentence';
import {
  answerStory,
  moveToStory,
  renameStory,
  splitStory,
  undoDecision,
} from './stories/decisions';
import { settleStories } from './stories/settle';
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

/** Goes on with the stories behind the answer; what it leaves undone waits for the next start. */
function settle(edge: Edge, first: readonly string[] = []): void {
  settleStories(edge, first).catch((error: unknown) =>
    console.error('Stories are not settled', error),
  );
}

/** What the background does for each call. Keeps nothing between calls. */
export function createHandlers(edge: Edge): Handlers {
  /** A command after which stories may have other articles. */
  const resettling = async <T>(
    work: () => Promise<Result<T, CommandError>>,
  ): Promise<Result<T, CommandError>> => {
    const reply = await stored(work);
    if (reply.ok) settle(edge);
    return reply;
  };
  return {
    readPage: ({ tabId }) => read(readPage(edge, tabId)),
    readSelection: ({ tabId }) => read(readSelection(edge, tabId)),
    followPage: (data) => read(followPage(edge, data)),
    showSentence: ({ tabId, sentence }) => showSentence(tabId, sentence),
    showMarks: ({ tabId, marks }) => showMarks(tabId, marks),
    goToMark: ({ tabId, sentence }) => goToMark(tabId, sentence),
    hideMarks: ({ tabId }) => hideMarks(tabId),
    save: async ({ readingId }) => {
      const reply = await stored(() => saveReading(edge, readingId));
      if (reply.ok) settle(edge, [reply.value.saved.articleId]);
      return reply;
    },
    saveLink: ({ tabId }) => stored(() => saveLink(edge, tabId)),
    undoSave: (ids) => resettling(() => undoSave(edge, ids)),
    compareVersions: ({ before, after }) => stored(() => compareVersions(before, after)),
    move: ({ articleIds, place }) =>
      resettling(async () => done(await intoPlace(articleIds, place, edge.now()))),
    restore: ({ articleIds }) => resettling(async () => done(await outOfTrash(articleIds))),
    markRead: ({ articleIds, read }) =>
      stored(async () => done(await setRead(articleIds, read, edge.now()))),
    setTags: ({ articleId, tags }) =>
      stored(async () => {
        const kept = cleanTags(tags);
        return (await replaceTags(articleId, kept)) > 0 ? ok({ tags: kept }) : failed('not-found');
      }),
    moveSentence: ({ articleId, sentence, role }) =>
      stored(async () => done(await moveSentence(articleId, sentence, role))),
    answerClaims: ({ answers }) =>
      stored(async () => ok({ answerIds: await addClaimAnswers(answers, edge.now()) })),
    undoClaimAnswers: ({ answerIds }) =>
      stored(async () => {
        await removeClaimAnswers(answerIds);
        return ok(null);
      }),
    emptyTrash: ({ articleIds }) =>
      resettling(async () => ok({ deleted: await deleteForGood(articleIds) })),
    answerStory: (answer) => resettling(() => answerStory(edge, answer)),
    splitStory: ({ articleIds }) => resettling(() => splitStory(edge, articleIds)),
    moveToStory: (move) => resettling(() => moveToStory(edge, move)),
    undoDecision: ({ decisionId }) => resettling(() => undoDecision(edge, decisionId)),
    renameStory: (name) => stored(() => renameStory(edge, name)),
  };
}
