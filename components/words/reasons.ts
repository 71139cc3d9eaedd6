/**
 * The one place where reasons become sentences for people. Each says what happened and what to do
 * next; the closed lists in `lib/model` and `lib/messages` make it complete.
 */
import { i18n } from '#i18n';
import { COMMAND_ERRORS, type CommandError } from '@/lib/messages/protocol';
import type { Confidence, ConfidenceReason, Genre } from '@/lib/model/article';
import type { SaveOutcome } from '@/lib/model/reading';
import type { RefusalReason } from '@/lib/model/refusal';
import type { StoryReason } from '@/lib/model/story';
import { listFormat } from './formats';

/** A name as a message key: browsers allow no hyphen there. */
type KeyOf<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${KeyOf<Tail>}`
  : S;
const keyOf = <S extends string>(name: S) => name.replaceAll('-', '_') as KeyOf<S>;

export type Explained = { what: string; next: string };

export const refusalWords = (reason: RefusalReason): Explained => ({
  what: i18n.t(`refusals.${keyOf(reason)}`),
  next: i18n.t(`refusalsNext.${keyOf(reason)}`),
});

/** What a save did; `null` where it changed nothing. */
export const savedWords = (kind: SaveOutcome['kind']): string | null =>
  kind === 'unchanged' ? null : i18n.t(`save.done.${keyOf(kind)}`);

/** Why a command did nothing, and what to do, in one go: for beside a button. */
export const errorWords = (error: CommandError): string =>
  error === 'failed'
    ? `${i18n.t('errors.failed')} ${i18n.t('errorsNext.failed')}`
    : i18n.t(`errors.${keyOf(error)}`);

/** Why a page could not even be asked, where that is all there is to show. */
export const failureWords = (error: CommandError): Explained =>
  error === 'failed'
    ? { what: i18n.t('errors.failed'), next: i18n.t('errorsNext.failed') }
    : { what: errorWords(error), next: i18n.t('save.nothingLost') };

/** Why there is no reading of the reader's selection, said on the page as it was read before. */
export function selectionProblemWords(reason: RefusalReason | CommandError): string {
  if (reason === 'too-short') return i18n.t('rescue.tooShort');
  if ((COMMAND_ERRORS as readonly string[]).includes(reason))
    return errorWords(reason as CommandError);
  const { what, next } = refusalWords(reason as RefusalReason);
  return `${what} ${next}`;
}

export const confidenceLevelWords = (level: Confidence['level']): string =>
  i18n.t(`confidence.${keyOf(level)}`);

export const confidenceReasonWords = (reason: ConfidenceReason): string =>
  i18n.t(`confidenceReasons.${keyOf(reason)}`);

/** The kind of text, where a reader should know it before reading; `null` for plain news. */
export const genreWords = (genre: Genre): string | null =>
  genre.kind === 'news' || genre.kind === 'other' ? null : i18n.t(`genres.${keyOf(genre.kind)}`);

/** Words to show of those that two articles share; more would not help to judge. */
const SHARED_WORDS_SHOWN = 4;

/**
 * Why two articles belong together: the names first, then rare words, then how far apart they were
 * published. `null` without anything shared.
 */
export function matchWords({ names, words, days }: StoryReason, locale: string): string | null {
  const shared = [...names, ...words].slice(0, SHARED_WORDS_SHOWN);
  if (shared.length === 0) return null;
  const list = i18n.t('story.shares', { words: listFormat(locale).format(shared) });
  if (days === null) return list;
  return `${list} · ${days === 0 ? i18n.t('story.sameDay') : i18n.t('story.daysApart', days)}`;
}
