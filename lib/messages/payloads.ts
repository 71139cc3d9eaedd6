import * as v from 'valibot';
import { DRAWER_ROLES } from '@/lib/model/drawer';
import { PLACES } from '@/lib/model/library';
import { MARK_KINDS } from '@/lib/model/page-mark';
import { PAGE_MOMENTS } from '@/lib/model/reading';
import type { Payload } from './envelope';
import type { ProtocolMap } from './protocol';

/** Longer than any id that is made here, short enough that nothing silly reaches the store. */
const MAX_ID = 100;
/** More than any list on screen selects at once. */
const MAX_IDS = 100_000;
/** A sentence that long is none; the page is searched for it word by word. */
const MAX_SENTENCE = 20_000;
const MAX_TAG = 200;
const MAX_TAGS = 200;
/** More than any story has; what is split off is answered pair by pair. */
const MAX_SPLIT = 500;
const MAX_TITLE = 500;
/** A sentence of each of twelve articles against all others. */
const MAX_ANSWERS = 200;

/** More sentences than any article has. */
const MAX_MARKS = 5_000;

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ID));
const ids = v.pipe(v.array(id), v.maxLength(MAX_IDS));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const sentence = v.pipe(v.string(), v.maxLength(MAX_SENTENCE));
const sentenceNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

const quoted = v.strictObject({ articleId: id, sentence: v.pipe(sentence, v.nonEmpty()) });

/** What each call's payload must be. Unknown fields are refused: both ends are one release. */
export const PAYLOADS: { [K in keyof ProtocolMap]: v.GenericSchema<unknown, Payload<K>> } = {
  readPage: v.strictObject({ tabId }),
  readSelection: v.strictObject({ tabId }),
  followPage: v.strictObject({ tabId, moment: v.picklist(PAGE_MOMENTS) }),
  showSentence: v.strictObject({
    tabId,
    sentence: v.strictObject({ text: sentence, before: sentence, after: sentence }),
  }),
  showMarks: v.strictObject({
    tabId,
    marks: v.pipe(
      v.array(
        v.strictObject({
          sentence: sentenceNumber,
          kind: v.picklist(MARK_KINDS),
          text: sentence,
          before: sentence,
          after: sentence,
        }),
      ),
      v.maxLength(MAX_MARKS),
    ),
  }),
  goToMark: v.strictObject({ tabId, sentence: sentenceNumber }),
  hideMarks: v.strictObject({ tabId }),
  save: v.strictObject({ readingId: id }),
  saveLink: v.strictObject({ tabId }),
  undoSave: v.strictObject({ articleId: id, snapshotId: v.nullable(id) }),
  compareVersions: v.strictObject({ before: id, after: id }),
  move: v.strictObject({ articleIds: ids, place: v.picklist(PLACES) }),
  restore: v.strictObject({ articleIds: ids }),
  markRead: v.strictObject({ articleIds: ids, read: v.boolean() }),
  setTags: v.strictObject({
    articleId: id,
    tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_TAG))), v.maxLength(MAX_TAGS)),
  }),
  moveSentence: v.strictObject({
    articleId: id,
    sentence: v.pipe(sentence, v.nonEmpty()),
    role: v.nullable(v.picklist([...DRAWER_ROLES, 'as-found'])),
  }),
  answerStory: v.strictObject({ articleId: id, otherId: id, same: v.boolean() }),
  splitStory: v.strictObject({ articleIds: v.pipe(v.array(id), v.maxLength(MAX_SPLIT)) }),
  moveToStory: v.strictObject({ articleId: id, otherId: id }),
  undoDecision: v.strictObject({ decisionId: id }),
  renameStory: v.strictObject({
    storyId: id,
    title: v.nullable(v.pipe(v.string(), v.maxLength(MAX_TITLE))),
  }),
  answerClaims: v.strictObject({
    answers: v.pipe(
      v.array(v.strictObject({ a: quoted, b: quoted, same: v.boolean() })),
      v.minLength(1),
      v.maxLength(MAX_ANSWERS),
    ),
  }),
  undoClaimAnswers: v.strictObject({
    answerIds: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(MAX_ANSWERS)),
  }),
  emptyTrash: v.strictObject({ articleIds: v.union([ids, v.literal('all')]) }),
};
