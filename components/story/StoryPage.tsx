import { i18n } from '#i18n';
import page from '@/components/library/ArticlePage.module.css';
import { IconButton } from '@/components/ui/Button';
import { BackIcon } from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/Skeleton';
import type { StoryView } from '@/lib/model/story-view';
import { PossibleMembers } from './PossibleMembers';
import { StoryHead } from './StoryHead';
import { StoryMembers } from './StoryMembers';
import css from './StoryPage.module.css';
import { StoryPeople } from './StoryPeople';
import { type StoryEvidenceLinks, StoryPoints } from './StoryPoints';
import { StorySection } from './StorySection';
import { StoryTimeline } from './StoryTimeline';

export type StoryPageProps = {
  story: StoryView;
  now: number;
  selected: ReadonlySet<string>;
  hrefOf: (articleId: string) => string;
  /** Opens an article, at a sentence where one is given. */
  onOpen: (articleId: string, sentence?: number) => void;
  onBack: () => void;
  onSelect: (articleId: string, selected: boolean) => void;
  onRename: (title: string) => void;
  onMerge: () => void;
  onCompare: () => void;
  onMove: (articleId: string) => void;
  onSplit: (articleIds: string[]) => void;
  onAnswer: (articleId: string, same: boolean) => void;
};

/** A story: its articles, what may belong to it, what each told first, its timeline, its people. */
export function StoryPage(props: StoryPageProps) {
  const { story, now, hrefOf, onBack } = props;
  const { members, possible, digest } = story;
  const known = new Map(members.map((member) => [member.articleId, member]));
  const links: StoryEvidenceLinks = {
    outletOf: (articleId) => known.get(articleId)?.outlet ?? '',
    langOf: (articleId) => known.get(articleId)?.lang ?? null,
    onSentence: props.onOpen,
  };
  const onOpen = (articleId: string) => props.onOpen(articleId);
  return (
    <>
      <div class={css.bar}>
        <IconButton
          label={i18n.t('stories.back')}
          shortcut="Escape"
          data-testid="back-to-stories"
          onClick={onBack}
        >
          <BackIcon size={18} />
        </IconButton>
      </div>
      <article class={page.page} data-testid="story-page" data-story-id={story.storyId}>
        <StoryHead
          story={story}
          onRename={props.onRename}
          onMerge={props.onMerge}
          onCompare={props.onCompare}
        />
        <StoryMembers
          members={members}
          selected={props.selected}
          now={now}
          hrefOf={hrefOf}
          onOpen={onOpen}
          onSelect={props.onSelect}
          onSplit={props.onSplit}
          onMove={props.onMove}
        />
        {possible.length > 0 && (
          <StorySection title={i18n.t('story.possible')} testId="possible-members">
            <PossibleMembers
              possible={possible}
              now={now}
              hrefOf={hrefOf}
              onOpen={onOpen}
              onAnswer={props.onAnswer}
            />
          </StorySection>
        )}
        {digest ? (
          <>
            <StoryPoints story={story} links={links} />
            <StoryPeople story={story} links={links} />
          </>
        ) : (
          <Skeleton text="point" lines={4} />
        )}
        <StoryTimeline story={story} links={links} />
      </article>
    </>
  );
}
