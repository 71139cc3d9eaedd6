import { i18n } from '#i18n';
import { storyHash } from '@/components/library/routes';
import { Button } from '@/components/ui/Button';
import { countWords, listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import { spanWords } from '@/components/words/spans';
import { articleCounts } from '@/components/words/stories';
import { ageWords, momentWords } from '@/components/words/time';
import type { StorySummary } from '@/lib/model/story-view';
import css from './StoryList.module.css';

export type StoryListProps = {
  items: readonly StorySummary[];
  /** How many there are; more than `items` while not all were asked for. */
  total: number;
  openId: string | null;
  now: number;
  onMore: () => void;
};

/** The stories of the library: what each is called, who tells it, how much there is, what came last. */
export function StoryList({ items, total, openId, now, onMore }: StoryListProps) {
  const rest = total - items.length;
  return (
    <>
      <ol aria-label={i18n.t('stories.title')}>
        {items.map((story) => (
          <StoryListRow
            key={story.storyId}
            story={story}
            open={story.storyId === openId}
            now={now}
          />
        ))}
      </ol>
      {rest > 0 && (
        <div class={css.more}>
          <Button data-testid="more-stories" onClick={onMore}>
            {i18n.t('library.more', rest, [countWords(rest, screenLocale())])}
          </Button>
        </div>
      )}
    </>
  );
}

function StoryListRow({ story, open, now }: { story: StorySummary; open: boolean; now: number }) {
  const locale = screenLocale();
  const { storyId, title, lang, outlets, first, last, newest } = story;
  return (
    <li class={css.row} data-open={open} data-testid="story-row" data-story-id={storyId}>
      <a
        class={css.title}
        href={`#${storyHash(storyId)}`}
        dir="auto"
        lang={lang ?? undefined}
        aria-current={open || undefined}
        data-key-row
        data-id={storyId}
        data-testid="story-row-link"
      >
        {title}
      </a>
      <p class={css.outlets}>
        <bdi>{listFormat(locale).format(outlets)}</bdi>
      </p>
      <p class={css.facts}>
        {articleCounts(story, locale)} · {spanWords(first, last, locale)}
      </p>
      {newest.title !== title && (
        <p class={css.last}>
          <time dateTime={new Date(last).toISOString()} title={momentWords(last, locale)}>
            {ageWords(last, now, locale)}
          </time>
          {': '}
          <bdi lang={newest.lang ?? undefined}>{newest.title}</bdi>
        </p>
      )}
    </li>
  );
}
