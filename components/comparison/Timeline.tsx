import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { dateMentionWords } from '@/components/words/dates';
import { dateAndTimeFormat, listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import { Block } from './Block';
import css from './Timeline.module.css';
import { type TimelineEntry, timelineOf } from './timeline';

/** When the articles came out and changed, and the dates that more than one of them names. */
export function Timeline({ articles }: Compared) {
  const entries = timelineOf({ articles });
  if (entries.length === 0) return null;
  const locale = screenLocale();
  const outlet = (article: number): string => articles[article]?.saved.outlet ?? '';
  const when = (entry: TimelineEntry): string =>
    entry.kind === 'mentioned'
      ? dateMentionWords(entry.date, locale)
      : dateAndTimeFormat(locale).format(entry.at);
  const what = (entry: TimelineEntry): string =>
    entry.kind === 'mentioned'
      ? i18n.t('comparison.mentioned', [listFormat(locale).format(entry.articles.map(outlet))])
      : i18n.t(entry.kind === 'published' ? 'comparison.published' : 'comparison.newVersion', [
          outlet(entry.article),
        ]);
  return (
    <Block title={i18n.t('comparison.timeline')} testId="comparison-timeline">
      <ol class={css.entries}>
        {entries.map((entry) => (
          <li
            key={`${entry.kind} ${when(entry)} ${what(entry)}`}
            class={css.entry}
            data-kind={entry.kind}
          >
            <time dateTime={new Date(entry.at).toISOString()} class={css.when}>
              {when(entry)}
            </time>
            <span>{what(entry)}</span>
          </li>
        ))}
      </ol>
    </Block>
  );
}
