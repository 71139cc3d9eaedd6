import { i18n } from '#i18n';
import type { MarkedPage } from '@/components/hooks/use-marked-page';
import type { PageClaim } from '@/components/marks/page-claims';

/** In how many of the saved articles, or of their texts where some print one, a claim was found. */
export function markWords(
  { kind, counted }: PageClaim,
  marked: Pick<MarkedPage, 'counted' | 'hasReprints'>,
): string {
  if (kind === 'alone') return i18n.t('marks.onlyHere');
  if (counted === 0) return i18n.t('marks.alsoUncounted');
  const numbers: [string, string] = [String(counted), String(marked.counted)];
  return marked.hasReprints
    ? i18n.t('marks.alsoInTexts', marked.counted, numbers)
    : i18n.t('marks.alsoIn', marked.counted, numbers);
}
