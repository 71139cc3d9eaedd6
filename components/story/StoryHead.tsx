import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import { spanWords } from '@/components/words/spans';
import { articleCounts } from '@/components/words/stories';
import type { StorySummary } from '@/lib/model/story-view';
import css from './StoryHead.module.css';

export type StoryHeadProps = {
  story: StorySummary;
  /** Gives it a name; an empty one takes the reader's name back. */
  onRename: (title: string) => void;
  /** Asks which other story is the same. */
  onMerge: () => void;
  /** Lays its articles side by side. */
  onCompare: () => void;
};

/** What a story is called and how much there is of it, and what can be done with it as a whole. */
export function StoryHead({ story, onRename, onMerge, onCompare }: StoryHeadProps) {
  const [renaming, setRenaming] = useState(false);
  const locale = screenLocale();
  return (
    <header class={css.head}>
      {renaming ? (
        <RenameForm
          title={story.title}
          onDone={(title) => {
            setRenaming(false);
            if (title !== null) onRename(title);
          }}
        />
      ) : (
        <h2
          class={css.title}
          dir="auto"
          lang={story.lang ?? undefined}
          tabIndex={-1}
          data-testid="story-title"
        >
          {story.title}
        </h2>
      )}
      <p class={css.facts} data-testid="story-facts">
        <span title={i18n.t('story.textsHint')}>{articleCounts(story, locale)}</span>
        {' · '}
        {spanWords(story.first, story.last, locale)}
        <br />
        <bdi>{listFormat(locale).format(story.outlets)}</bdi>
      </p>
      <div class={css.actions}>
        <Button look="main" data-testid="compare-story" onClick={onCompare}>
          {i18n.t('comparison.compare')}
        </Button>
        {!renaming && (
          <Button data-testid="rename-story" onClick={() => setRenaming(true)}>
            {i18n.t('stories.rename')}
          </Button>
        )}
        <Button data-testid="merge-story" onClick={onMerge}>
          {i18n.t('stories.merge')}
        </Button>
      </div>
    </header>
  );
}

type RenameFormProps = {
  title: string;
  /** With the new name, or `null` where the reader thought better of it. */
  onDone: (title: string | null) => void;
};

function RenameForm({ title, onDone }: RenameFormProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = input.current?.value ?? title;
        onDone(typed === title ? null : typed);
      }}
    >
      <input
        ref={input}
        class={css.input}
        type="text"
        dir="auto"
        aria-label={i18n.t('stories.name')}
        defaultValue={title}
        data-testid="story-name"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone(null);
        }}
      />
      <Button type="submit" look="main" data-testid="keep-name">
        {i18n.t('stories.keepName')}
      </Button>
      <Button look="quiet" onClick={() => onDone(null)}>
        {i18n.t('stories.cancel')}
      </Button>
    </form>
  );
}
