import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useCompare } from '@/components/hooks/use-compared-ids';
import { usePicks } from '@/components/hooks/use-picks';
import { useStories } from '@/components/hooks/use-stories';
import { useStory } from '@/components/hooks/use-story';
import { useStoryCommands } from '@/components/hooks/use-story-commands';
import { StoryPage } from '@/components/story/StoryPage';
import { StoryPicker, type StoryPickerProps } from '@/components/story/StoryPicker';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Skeleton } from '@/components/ui/Skeleton';
import { Toast } from '@/components/ui/Toast';
import type { StorySummary, StoryView } from '@/lib/model/story-view';
import css from './ArticlePane.module.css';

export type StoryPaneProps = {
  storyId: string;
  now: number;
  onBack: () => void;
  /** The story has this id now. */
  onMoved: (storyId: string) => void;
  hrefOf: (articleId: string) => string;
  onOpen: (articleId: string, sentence?: number) => void;
};

/** The open story in each of its states, and what the reader says of it. */
export function StoryPane(props: StoryPaneProps) {
  const { storyId, now, onBack, onMoved, hrefOf, onOpen } = props;
  const live = useStory(storyId, onMoved);
  const commands = useStoryCommands();
  const { note } = commands;
  const picks = usePicks();
  const compare = useCompare();
  /** What is asked for: a story to merge with, or one for the article of that id. */
  const [asking, setAsking] = useState<'merge' | { articleId: string } | null>(null);
  const story = live.state === 'ready' ? live.value : null;
  const hub = story?.members[0]?.articleId ?? '';

  const onPick = (other: StorySummary) => {
    const otherId = other.newest.articleId;
    setAsking(null);
    if (asking === 'merge') void commands.merge(hub, otherId);
    else if (asking) void commands.move(asking.articleId, otherId);
    picks.clear();
  };

  return (
    <>
      {live.state === 'loading' && (
        <div class={css.state} data-testid="story-skeleton">
          <Skeleton text="headline" lines={2} />
          <Skeleton text="point" lines={6} />
        </div>
      )}
      {live.state === 'failed' && (
        <div class={css.state} role="alert" data-testid="story-failed">
          <EmptyState title={i18n.t('errors.store_failed')} hint={i18n.t('library.tryAgain')} />
        </div>
      )}
      {live.state === 'ready' && !story && (
        <div class={css.state} data-testid="story-gone">
          <EmptyState title={i18n.t('stories.gone')} hint={i18n.t('stories.goneHint')}>
            <Button shortcut="Escape" onClick={onBack}>
              {i18n.t('stories.back')}
            </Button>
          </EmptyState>
        </div>
      )}
      {story && (
        <FocusedStory key={story.storyId} story={story}>
          <StoryPage
            story={story}
            now={now}
            selected={picks.picked}
            hrefOf={hrefOf}
            onOpen={onOpen}
            onBack={onBack}
            onSelect={picks.set}
            onRename={(title) => void commands.rename(story.storyId, title)}
            onMerge={() => setAsking('merge')}
            onCompare={() =>
              // The latest first: of more than fit these take part.
              compare(story.members.map(({ articleId }) => articleId).toReversed())
            }
            onMove={(articleId) => setAsking({ articleId })}
            onSplit={(articleIds) => {
              picks.clear();
              void commands.split(articleIds);
            }}
            onAnswer={(otherId, same) => void commands.answer(hub, otherId, same)}
          />
        </FocusedStory>
      )}
      {asking && (
        <OtherStories
          title={i18n.t(asking === 'merge' ? 'stories.mergeWith' : 'stories.moveTo')}
          except={storyId}
          onPick={onPick}
          onClose={() => setAsking(null)}
        />
      )}
      {note && (
        <Toast
          key={note.id}
          words={note.words}
          failed={note.failed}
          onUndo={note.undo}
          onClose={commands.dismiss}
        />
      )}
    </>
  );
}

/** The headline takes the focus when a story opens, so that the keys scroll it and it is read out. */
function FocusedStory({ story, children }: { story: StoryView; children: ComponentChildren }) {
  const room = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each story
  useEffect(() => {
    room.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [story.storyId]);
  return <div ref={room}>{children}</div>;
}

type OtherStoriesProps = {
  title: string;
  except: string;
  onPick: (story: StorySummary) => void;
  onClose: () => void;
};

function OtherStories({ title, except, onPick, onClose }: OtherStoriesProps) {
  const { list, more } = useStories();
  const others = useMemo((): StoryPickerProps['stories'] => {
    if (list.state !== 'ready') return list;
    const { items, total } = list.value;
    const value = {
      items: items.filter(({ storyId }) => storyId !== except),
      rest: total - items.length,
    };
    return { state: 'ready', value };
  }, [list, except]);
  return (
    <StoryPicker title={title} stories={others} onMore={more} onPick={onPick} onClose={onClose} />
  );
}
