import { i18n } from '#i18n';
import type { ChangeCounts } from '@/lib/model/changes';
import { listFormat } from './formats';
import { screenLocale } from './locale';

/** What differs between two versions, in a few words: `headline, 2 figures, 3 sentences`. */
export function changeWords({ headline, figures, sentences }: ChangeCounts): string {
  const parts = [
    ...(headline ? [i18n.t('changes.headlineInList')] : []),
    ...(figures > 0 ? [i18n.t('changes.figureCount', figures)] : []),
    ...(sentences > 0 ? [i18n.t('changes.sentenceCount', sentences)] : []),
  ];
  return parts.length > 0 ? listFormat(screenLocale()).format(parts) : i18n.t('changes.onlyLayout');
}
