import { usePageStory } from '@/components/hooks/use-page-story';
import { useStoryCommands } from '@/components/hooks/use-story-commands';
import { PageStorySection, type PageStorySectionProps } from '@/components/story/PageStorySection';
import type { StoryLinks } from '@/components/story/StoryRow';
import { Toast } from '@/components/ui/Toast';
import type { PageStory } from '@/lib/model/page-story';
import type { Reading } from '@/lib/model/reading';
import { PageMarksOffer } from './PageMarksOffer';

export type PageStoryPaneProps = StoryLinks & {
  /** `null` where the page is not saved: nothing can be said of it then. */
  articleId: string | null;
  /** What was looked up when the page was read; `null` for a saved article of the library. */
  read: PageStory | null;
  now: number;
  /** As {@link PageStorySectionProps}. */
  page: PageStorySectionProps['page'];
  /** The page beside the view, where its sentences can be marked. */
  beside: Reading | null;
  onStory: (storyId: string) => void;
  /** Lays saved articles side by side. */
  onCompare: (articleIds: string[]) => void;
};

/**
 * The saved articles of a story, the one in view before them where it is saved, then the latest:
 * of more than fit a comparison begins with the first.
 */
const savedIds = (articleId: string | null, { members }: PageStory): string[] => [
  ...(articleId === null ? [] : [articleId]),
  ...members.map((member) => member.articleId).toReversed(),
];

/** The story of a page or a saved article, as the store has it now, and the reader's word on it. */
export function PageStoryPane(props: PageStoryPaneProps) {
  const { articleId, read, beside, onCompare, ...shown } = props;
  const story = usePageStory(articleId, read);
  const ids = story ? savedIds(articleId, story) : [];
  const { note, dismiss, answer } = useStoryCommands();
  return (
    <div data-testid="story-room">
      {story && (
        <PageStorySection
          {...shown}
          story={{ ...story, newHere: read?.newHere }}
          marks={
            beside &&
            story.members.length > 0 && (
              <PageMarksOffer
                reading={beside}
                articleId={articleId}
                memberIds={story.members.map((member) => member.articleId)}
              />
            )
          }
          onCompare={ids.length > 1 ? () => onCompare(ids) : null}
          onAnswer={
            articleId === null ? null : (otherId, same) => void answer(articleId, otherId, same)
          }
        />
      )}
      {note && (
        <Toast
          key={note.id}
          words={note.words}
          failed={note.failed}
          onUndo={note.undo}
          onClose={dismiss}
        />
      )}
    </div>
  );
}
