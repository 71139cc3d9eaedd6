import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { Notice } from '@/components/ui/Notice';
import { comparisonNotes } from '@/components/words/comparison';
import { dateFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import { momentOf } from '@/components/words/time';
import { countedColumns } from '@/lib/model/comparison-columns';
import css from './ComparisonStrip.module.css';

/** From the first to the last publication; one day where all are of it. */
function spanWords(moments: readonly number[], locale: string): string | null {
  if (moments.length === 0) return null;
  return dateFormat(locale).formatRange(Math.min(...moments), Math.max(...moments));
}

/** How many articles and independent texts there are, of which days, and what does not count. */
export function ComparisonStrip({ articles, comparison }: Compared) {
  const locale = screenLocale();
  const moments = articles.flatMap(({ saved }) => momentOf(saved.published ?? '') ?? []);
  const counted = countedColumns(comparison);
  const facts = [
    i18n.t('comparison.articles', articles.length),
    i18n.t('comparison.texts', comparison.texts),
    counted < comparison.texts ? i18n.t('comparison.counted', [counted]) : null,
    spanWords(moments, locale),
  ].filter((fact) => fact !== null);
  return (
    <div class={css.strip} data-testid="comparison-strip">
      <p class={css.facts}>{facts.join(' · ')}</p>
      {comparisonNotes({ articles, comparison }, locale).map((note) => (
        <Notice key={note} tone="plain" testId="comparison-note">
          {note}
        </Notice>
      ))}
    </div>
  );
}
