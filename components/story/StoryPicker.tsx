import { i18n } from '#i18n';
import type { Live } from '@/components/hooks/use-live';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Skeleton } from '@/components/ui/Skeleton';
import { countWords, listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { StorySummary } from '@/lib/model/story-view';
import css from './StoryPicker.module.css';

export type StoryPickerProps = {
  title: string;
  /** The other stories, and how many were not asked for yet. */
  stories: Live<{ items: readonly StorySummary[]; rest: number }>;
  onMore: () => void;
  onPick: (story: StorySummary) => void;
  onClose: () => void;
};

/** A choice among the other stories of the library. */
export function StoryPicker({ title, stories, onMore, onPick, onClose }: StoryPickerProps) {
  return (
    <Dialog title={title} testId="story-picker" onClose={onClose}>
      {stories.state === 'loading' && <Skeleton text="point" lines={3} />}
      {stories.state === 'failed' && (
        <p class={css.none} role="alert">
          {i18n.t('errors.store_failed')} {i18n.t('library.tryAgain')}
        </p>
      )}
      {stories.state === 'ready' && <Choices {...stories.value} onMore={onMore} onPick={onPick} />}
      <div class={css.actions}>
        <Button autofocus onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}

type ChoicesProps = Pick<StoryPickerProps, 'onMore' | 'onPick'> & {
  items: readonly StorySummary[];
  rest: number;
};

function Choices({ items, rest, onMore, onPick }: ChoicesProps) {
  const locale = screenLocale();
  if (items.length === 0 && rest === 0) return <p class={css.none}>{i18n.t('stories.noOthers')}</p>;
  return (
    <div class={css.list}>
      <ul>
        {items.map((story) => (
          <li key={story.storyId}>
            <button
              type="button"
              class={css.choice}
              data-testid="pick-story"
              onClick={() => onPick(story)}
            >
              <span class={css.title} dir="auto" lang={story.lang ?? undefined}>
                {story.title}
              </span>
              <span class={css.facts}>
                <bdi>{listFormat(locale).format(story.outlets)}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" data-testid="more-to-pick" onClick={onMore}>
          {i18n.t('library.more', rest, [countWords(rest, locale)])}
        </Button>
      )}
    </div>
  );
}
