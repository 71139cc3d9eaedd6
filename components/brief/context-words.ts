import { i18n } from '#i18n';
import type { PointContext } from '@/lib/model/brief';

/** A key point's context as it is shown. */
export const contextWords = ({ kind, text }: PointContext): string =>
  kind === 'speaker' ? i18n.t('parts.saidBy', [text]) : text;
