import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFold } from '@/components/hooks/use-fold';
import { PartRow } from '@/components/parts/PartRow';
import { Button } from '@/components/ui/Button';
import { dateMentionWords } from '@/components/words/dates';
import { dateAndTimeFormat, listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { StoryView } from '@/lib/model/story-view';
import type { StoryEvidenceLinks } from './StoryPoints';
import { StorySection } from './StorySection';
import css from './StoryTimeline.module.css';
import { saidOf, type TimelineEvent, timeline } from './timeline';

/** Points that are shown at once: a long story has dozens. */
const SHOWN_AT_ONCE = 15;

const keyOf = (event: TimelineEvent): string =>
  event.kind === 'named'
    ? `${event.dates[0]?.iso} ${event.dates[0]?.until}`
    : `${event.kind} ${event.at} ${event.member.articleId}`;

type StoryTimelineProps = { story: StoryView; links: StoryEvidenceLinks };

/** When the articles of a story came and were updated, among the dates that they name. */
export function StoryTimeline({ story, links }: StoryTimelineProps) {
  const { background, events } = timeline(story);
  const [unfolded, setUnfolded] = useState(false);
  const fold = useFold<TimelineEvent, HTMLOListElement>(events, SHOWN_AT_ONCE);
  return (
    <StorySection title={i18n.t('stories.timeline')} testId="story-timeline">
      {background.length > 0 && !unfolded && (
        <Button look="quiet" data-testid="earlier-dates" onClick={() => setUnfolded(true)}>
          {i18n.t('stories.earlierDates', background.length)}
        </Button>
      )}
      <ol ref={fold.list} class={css.line}>
        {[...(unfolded ? background : []), ...fold.shown].map((event) => (
          <li key={keyOf(event)} data-kind={event.kind} data-testid={`timeline-${event.kind}`}>
            {event.kind === 'named' ? (
              <NamedDate event={event} links={links} />
            ) : (
              <ArticleEvent event={event} />
            )}
          </li>
        ))}
      </ol>
      {fold.hidden > 0 && (
        <Button look="quiet" data-testid="more-events" onClick={fold.unfold}>
          {i18n.t('parts.more', fold.hidden)}
        </Button>
      )}
    </StorySection>
  );
}

function ArticleEvent({
  event,
}: {
  event: Extract<TimelineEvent, { kind: 'published' | 'updated' }>;
}) {
  const { kind, at, member } = event;
  return (
    <>
      <time class={css.when} dateTime={new Date(at).toISOString()}>
        {dateAndTimeFormat(screenLocale()).format(at)}
      </time>{' '}
      <span class={css.what}>
        <bdi>{member.outlet}</bdi>: {i18n.t(`stories.${kind}`)}
      </span>{' '}
      <bdi lang={member.lang ?? undefined}>{member.title}</bdi>
    </>
  );
}

type NamedDateProps = {
  event: Extract<TimelineEvent, { kind: 'named' }>;
  links: StoryEvidenceLinks;
};

function NamedDate({ event, links }: NamedDateProps) {
  const [first] = event.dates;
  return (
    <>
      {first && (
        <time class={css.when} dateTime={first.iso}>
          {dateMentionWords(first, screenLocale())}
        </time>
      )}
      <ul>
        {saidOf(event.dates).map(({ date, articleIds }) => (
          <PartRow
            key={date.articleId}
            lang={links.langOf(date.articleId)}
            paragraph={date.paragraph}
            hint={i18n.t('stories.showInArticle')}
            note={<bdi>{listFormat(screenLocale()).format(articleIds.map(links.outletOf))}</bdi>}
            onSelect={() => links.onSentence(date.articleId, date.sentences[0] ?? 0)}
          >
            {date.sentence}
          </PartRow>
        ))}
      </ul>
    </>
  );
}
