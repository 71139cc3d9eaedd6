import { i18n } from '#i18n';
import type { ChangeCounts } from '@/lib/model/changes';
import { listFormat } from './formats';
import { screenLocale } from './locale';

/** What differs between two versions, in a few words: `headline, 2 figures, 3 sentences`. */
export function changeWords({ headline, figures, sentences }: ChangeCounts): string {
  const parts = [
    headline ? i18n.t('changed.headline') : '',
    figures ? i18n.t('changed.figures', figures) : '',
    sentences ? i18n.t('changed.sentences', sentences) : '',
  ].filter(Boolean);
  return listFormat(screenLocale()).format(parts) || i18n.t('changed.nothing');
}
