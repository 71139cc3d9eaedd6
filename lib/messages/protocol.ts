/**
 * Every call between the extension's contexts. All go from a view (popup, side panel, library
 * page) to the background, which answers with a `Result`; data flows back through live queries on
 * the store.
 *
 * Only JSON-safe values cross. Errors are names from closed lists: `Error` itself does not
 * survive the way, and sentences for people are made where they are shown.
 */
import type { Changes } from '@/lib/model/changes';
import type { ClaimAnswer } from '@/lib/model/comparison';
import type { DrawerRole } from '@/lib/model/drawer';
import type { Place } from '@/lib/model/library';
import type { PageMark } from '@/lib/model/page-mark';
import type { FollowedPage, PageMoment, Reading, SaveOutcome } from '@/lib/model/reading';
import type { Refusal } from '@/lib/model/refusal';
import type { Result } from '@/lib/model/result';

export type { SaveOutcome } from '@/lib/model/reading';

/** Why a command did nothing. What was stored before is stored still. */
export const COMMAND_ERRORS = [
  /** The payload was not of the call's shape. */
  'bad-request',
  /** Called from somewhere other than the extension's own pages. */
  'forbidden',
  /** The reading is gone (the browser was closed in between): read the page again. */
  'reading-gone',
  /** No article of that id: it was deleted for good. */
  'not-found',
  /** The device has no room left. */
  'disk-full',
  /** The store could not be opened or written. */
  'store-failed',
  /** The page in view has no address that could be opened again: nothing to keep. */
  'no-address',
  /** A mistake in the extension itself: its log has the details. */
  'failed',
  /** The background did not answer. */
  'no-answer',
] as const;
export type CommandError = (typeof COMMAND_ERRORS)[number];

/** A sentence to find on the page, with its neighbours to tell equal ones apart. */
export type SentenceQuery = { text: string; before: string; after: string };

export type ProtocolMap = {
  /** Reads the page in a tab: extract, brief, look up in the library. Stores nothing on disk. */
  readPage(data: { tabId: number }): Result<Reading, Refusal | { reason: CommandError }>;

  /**
   * Reads what the reader has selected on the page in a tab, as `readPage` reads all of it: the
   * text is the selection, the rest is what the page says of itself.
   */
  readSelection(data: { tabId: number }): Result<Reading, Refusal | { reason: CommandError }>;

  /**
   * What the side panel shows of the page in a tab: how it was read by a click, or, where the
   * reader gave access to all sites, how it reads now.
   */
  followPage(data: {
    tabId: number;
    moment: PageMoment;
  }): Result<FollowedPage, Refusal | { reason: CommandError }>;

  /** Scrolls the tab's page to a sentence and highlights it; the page's DOM stays as it is. */
  showSentence(data: {
    tabId: number;
    sentence: SentenceQuery;
  }): Result<'shown' | 'not-on-page', CommandError>;

  /**
   * Underlines sentences on the tab's page in place of those before; its DOM stays as it is. Gives
   * the numbers of the sentences that are there.
   */
  showMarks(data: { tabId: number; marks: PageMark[] }): Result<{ found: number[] }, CommandError>;

  /** Scrolls the tab's page to a mark and selects it there. */
  goToMark(data: {
    tabId: number;
    sentence: number;
  }): Result<'shown' | 'not-on-page', CommandError>;

  /** Takes the marks off the tab's page. */
  hideMarks(data: { tabId: number }): Result<null, CommandError>;

  /** Stores a reading. The answer comes after the transaction has completed. */
  save(data: { readingId: string }): Result<SaveOutcome, CommandError>;

  /**
   * Stores the address of the page in a tab with its title and outlet, and no text. An article
   * that is there already stays as it is, but comes out of the trash.
   */
  saveLink(data: { tabId: number }): Result<SaveOutcome, CommandError>;

  /**
   * Takes back just what that save did: the article or the snapshot it added, or the way out of
   * the trash. Possible until the browser is closed; `not-found` after. An article that the
   * reader has worked on since goes into the trash instead.
   */
  undoSave(data: {
    articleId: string;
    /** As the save's outcome gave it. */
    snapshotId: string | null;
  }): Result<null, CommandError>;

  /** What differs between two saved versions of an article's text, by the ids of their snapshots. */
  compareVersions(data: { before: string; after: string }): Result<Changes, CommandError>;

  /** Moves articles between inbox, archive and trash. From the trash, `restore` knows the way back. */
  move(data: { articleIds: string[]; place: Place }): Result<null, CommandError>;

  /** Out of the trash, to where each lay before. */
  restore(data: { articleIds: string[] }): Result<null, CommandError>;

  markRead(data: { articleIds: string[]; read: boolean }): Result<null, CommandError>;

  /** Replaces an article's tags. White space is folded; empty and repeated ones are dropped. */
  setTags(data: { articleId: string; tags: string[] }): Result<{ tags: string[] }, CommandError>;

  /**
   * Puts a sentence of a saved article into another drawer or out of all (`null`); `as-found` takes
   * the reader's own word back. The sentence is named by its words.
   */
  moveSentence(data: {
    articleId: string;
    sentence: string;
    role: DrawerRole | null | 'as-found';
  }): Result<null, CommandError>;

  /**
   * The reader's word on whether the stories of two saved articles are one. `same` merges them; not
   * `same` keeps them apart, or takes `otherId` out of the story of both. Holds for ever, whatever
   * is derived later. `not-found` where one is not placed yet or nothing would change.
   */
  answerStory(data: {
    articleId: string;
    otherId: string;
    same: boolean;
  }): Result<{ decisionId: string }, CommandError>;

  /**
   * Takes articles out of their story, into one of their own. `not-found` where they are of no
   * story or none would be left in it.
   */
  splitStory(data: { articleIds: string[] }): Result<{ decisionId: string }, CommandError>;

  /** Takes an article out of its story into the story of another article. */
  moveToStory(data: {
    articleId: string;
    otherId: string;
  }): Result<{ decisionId: string }, CommandError>;

  /** Takes one of the three above back; what was said before on the same articles counts again. */
  undoDecision(data: { decisionId: string }): Result<null, CommandError>;

  /** Names a story, or takes its name back (`null`). Gives the name that it had. */
  renameStory(data: {
    storyId: string;
    title: string | null;
  }): Result<{ before: string | null }, CommandError>;

  /**
   * Keeps the reader's word on pairs of sentences: whether they make the same claim. The answers
   * are one decision; their ids take it back.
   */
  answerClaims(data: { answers: ClaimAnswer[] }): Result<{ answerIds: number[] }, CommandError>;

  /** Takes that word back. */
  undoClaimAnswers(data: { answerIds: number[] }): Result<null, CommandError>;

  /** Deletes for good what lies in the trash: the named articles, or all of it. */
  emptyTrash(data: { articleIds: string[] | 'all' }): Result<{ deleted: number }, CommandError>;
};
