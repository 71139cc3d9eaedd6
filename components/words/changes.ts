import { i18n } from '#i18n';
import type { ChangeCounts } from '@/lib/model/changes';

const KINDS = ['headline', 'figures', 'sentences'] as const;

/** What differs between two versions, in a few words: `headline, 2 figures, 3 sentences`. */
export const changeWords = (counts: ChangeCounts): string =>
  KINDS.filter((kind) => counts[kind])
    .map((kind) => i18n.t(`changed.${kind}`, Number(counts[kind])))
    .join(', ') || i18n.t('changed.nothing');
