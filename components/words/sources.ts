import { i18n } from '#i18n';
import type { NoReply, SourceKind } from '@/lib/model/source';

const KINDS = {
  named: 'named',
  'role-only': 'role_only',
  anonymous: 'anonymous',
  document: 'document',
  'official-statement': 'official_statement',
  outlet: 'outlet',
} as const satisfies Record<SourceKind, string>;

export const sourceKindWords = (kind: SourceKind): string => i18n.t(`sources.${KINDS[kind]}`);

/** How someone gave no answer, and to whom they sent the question on. */
export function noReplyWords({ kind, to }: NoReply): string {
  if (kind === 'declined') return i18n.t('noReply.declined');
  if (kind === 'not-reached') return i18n.t('noReply.not_reached');
  if (kind === 'no-response') return i18n.t('noReply.no_response');
  return to ? i18n.t('noReply.referredTo', [to]) : i18n.t('noReply.referred');
}
