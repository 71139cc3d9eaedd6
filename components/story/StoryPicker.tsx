import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { StorySummary } from '@/lib/model/story-view';
import css from './StoryPicker.module.css';

export type StoryPickerProps = {
  title: string;
  stories: readonly StorySummary[];
  onPick: (story: StorySummary) => void;
  onClose: () => void;
};

/** A choice among the other stories of the library. */
export function StoryPicker({ title, stories, onPick, onClose }: StoryPickerProps) {
  const locale = screenLocale();
  return (
    <Dialog title={title} testId="story-picker" onClose={onClose}>
      {stories.length === 0 ? (
        <p class={css.none}>{i18n.t('stories.noOthers')}</p>
      ) : (
        <ul class={css.list}>
          {stories.map((story) => (
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
      )}
      <div class={css.actions}>
        <Button autofocus onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
