import { i18n } from '#i18n';
import { useRowFocus } from '@/components/hooks/use-row-focus';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { useStories } from '@/components/hooks/use-stories';
import { ListSkeleton } from '@/components/library/ListSkeleton';
import { ShelfEmpty } from '@/components/library/ShelfEmpty';
import { StoryList } from '@/components/story/StoryList';
import { StoryListHead } from '@/components/story/StoryListHead';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import panes from './LibraryView.module.css';
import css from './ShelfPane.module.css';
import { StoryPane, type StoryPaneProps } from './StoryPane';

export type StoriesPanesProps = Omit<StoryPaneProps, 'storyId'> & {
  /** `null` where none is open. */
  storyId: string | null;
};

/** The stories of the library, and the open one. */
export function StoriesPanes({ storyId, ...pane }: StoriesPanesProps) {
  const { list, more } = useStories();
  const moveFocus = useRowFocus();
  useShortcuts({ j: () => moveFocus(1), k: () => moveFocus(-1) });
  return (
    <>
      <section class={panes.list} aria-label={i18n.t('stories.title')}>
        <StoryListHead total={list.state === 'ready' ? list.value.total : null} />
        {list.state === 'loading' && <ListSkeleton />}
        {list.state === 'failed' && (
          <div class={css.state} role="alert" data-testid="stories-failed">
            <EmptyState title={i18n.t('errors.store_failed')} hint={i18n.t('library.tryAgain')}>
              <Button onClick={() => location.reload()}>{i18n.t('action.reload')}</Button>
            </EmptyState>
          </div>
        )}
        {list.state === 'ready' && list.value.items.length === 0 && (
          <div class={css.state}>
            <ShelfEmpty shelf={{ kind: 'stories' }} />
          </div>
        )}
        {list.state === 'ready' && (
          <StoryList
            items={list.value.items}
            total={list.value.total}
            openId={storyId}
            now={pane.now}
            onMore={more}
          />
        )}
      </section>
      <section class={panes.article} aria-label={i18n.t('stories.open')}>
        {storyId === null ? (
          <p class={panes.nothing}>{i18n.t('stories.nothingOpen')}</p>
        ) : (
          <StoryPane key={storyId} storyId={storyId} {...pane} />
        )}
      </section>
    </>
  );
}
