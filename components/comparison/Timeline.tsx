import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { dateMentionWords } from '@/components/words/dates';
import { dateAndTimeFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import { Block } from './Block';
import { Listed } from './Listed';
import { SentenceLink } from './SentenceLink';
import css from './Timeline.module.css';
import { type TimelineEntry, timelineOf } from './timeline';

/** When the articles came out and changed, and the dates that more than one of them names. */
export function Timeline({ articles, comparison }: Compared) {
  const entries = timelineOf({ articles, comparison });
  if (entries.length === 0) return null;
  const locale = screenLocale();
  const when = (entry: TimelineEntry): string =>
    entry.kind === 'mentioned'
      ? dateMentionWords(entry.date, locale)
      : dateAndTimeFormat(locale).format(entry.at);
  return (
    <Block title={i18n.t('comparison.timeline')} testId="comparison-timeline">
      <ol class={css.entries}>
        {entries.map((entry) => (
          <li
            key={`${entry.kind} ${entry.at} ${entry.kind === 'mentioned' ? entry.date.iso : entry.article}`}
            class={css.entry}
            data-kind={entry.kind}
          >
            <time dateTime={new Date(entry.at).toISOString()} class={css.when}>
              {when(entry)}
            </time>
            <What entry={entry} articles={articles} />
          </li>
        ))}
      </ol>
    </Block>
  );
}

/** Who published, or who names the date: each outlet leads to the sentence that does. */
function What({ entry, articles }: { entry: TimelineEntry } & Pick<Compared, 'articles'>) {
  const outlet = (article: number): string => articles[article]?.saved.outlet ?? '';
  if (entry.kind !== 'mentioned')
    return (
      <span>
        {i18n.t(entry.kind === 'published' ? 'comparison.published' : 'comparison.newVersion', [
          outlet(entry.article),
        ])}
      </span>
    );
  return (
    <span>
      {i18n.t('comparison.namedBy')}{' '}
      <Listed
        items={entry.by.map(({ article, sentence }) => (
          <SentenceLink key={article} {...{ articles, article, sentence }}>
            {outlet(article)}
          </SentenceLink>
        ))}
      />
    </span>
  );
}
