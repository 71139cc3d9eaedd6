import { i18n } from '#i18n';
import type { ChangeCounts } from '@/lib/model/changes';
import { momentWords } from './time';

const KINDS = ['headline', 'figures', 'sentences'] as const;

/** What differs between two versions, in a few words: `headline, 2 figures, 3 sentences`. */
export const changeWords = (counts: ChangeCounts): string =>
  KINDS.filter((kind) => counts[kind])
    .map((kind) => i18n.t(`changed.${kind}`, Number(counts[kind])))
    .join(', ') || i18n.t('changed.nothing');

/** A version by its number and when it was read; the list has the latest first. */
export const versionWords = (
  snapshots: readonly { takenAt: number }[],
  at: number,
  locale: string,
): string =>
  i18n.t('changes.version', {
    number: snapshots.length - at,
    moment: momentWords(snapshots[at]?.takenAt ?? 0, locale),
  });
