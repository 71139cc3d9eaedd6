import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyMenu } from '@/components/brief/CopyMenu';
import type { WholeArticle } from '@/components/hooks/use-article';
import { useArticle } from '@/components/hooks/use-article';
import { useCompare } from '@/components/hooks/use-compared-ids';
import { useCopy } from '@/components/hooks/use-copy';
import { useKnownTags } from '@/components/hooks/use-known-tags';
import type { LibraryActions } from '@/components/hooks/use-library-actions';
import { useReadOnOpening } from '@/components/hooks/use-read-on-opening';
import { useTags } from '@/components/hooks/use-tags';
import { ArticleBar } from '@/components/library/ArticleBar';
import { ArticlePage } from '@/components/library/ArticlePage';
import { LinkPage } from '@/components/library/LinkPage';
import type { StoryLinks } from '@/components/story/StoryRow';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import { Skeleton } from '@/components/ui/Skeleton';
import { Toast } from '@/components/ui/Toast';
import { errorWords } from '@/components/words/reasons';
import type { ArticleView, ListItem } from '@/lib/storage/queries';
import css from './ArticlePane.module.css';
import { KnownParts } from './KnownParts';
import { PageStoryPane } from './PageStoryPane';
import { VersionChanges } from './VersionChanges';

export type ArticlePaneProps = {
  articleId: string;
  /** The sentence to go to; `null` = the beginning. */
  startAt: number | null;
  now: number;
  onBack: () => void;
  /** Called with the open article, so that keys act on it. */
  onShown: (item: ListItem) => void;
  actions: LibraryActions;
  links: StoryLinks;
  onStory: (storyId: string) => void;
};

/** The open article. */
export function ArticlePane(props: ArticlePaneProps) {
  const { articleId, onBack, onShown, actions } = props;
  const live = useArticle(articleId);
  const { copy, note, dismiss } = useCopy();
  if (live.state === 'failed')
    return (
      <div class={css.state} data-testid="article-failed">
        <EmptyState title={i18n.t('errors.store_failed')} hint={i18n.t('library.tryAgain')} />
      </div>
    );
  if (live.state === 'loading')
    return (
      <div class={css.state} data-testid="article-skeleton">
        <Skeleton text="headline" lines={2} />
        <Skeleton text="gist" lines={3} />
        <Skeleton text="point" lines={3} />
      </div>
    );
  if (!live.value.view)
    return (
      <div class={css.state} data-testid="article-gone">
        <EmptyState title={i18n.t('library.gone')} hint={i18n.t('library.goneHint')}>
          <Button shortcut="Escape" data-testid="back-to-list" onClick={onBack}>
            {i18n.t('action.back')}
          </Button>
        </EmptyState>
      </div>
    );
  const { view } = live.value;
  const { article, snapshot, brief } = view;
  return (
    <>
      <ArticleBar
        reader={view.reader}
        url={view.article.url}
        onBack={onBack}
        onRead={() => actions.toggleRead([view])}
        onArchive={() => actions.archive([view])}
        onInbox={() => actions.toInbox([view])}
        onTrash={() => actions.trash([view])}
        onRestore={() => actions.restore([view])}
        copyMenu={
          snapshot && (
            <CopyMenu
              onCopy={(form) => copy({ article: { ...snapshot, url: article.url }, brief }, form)}
            />
          )
        }
      />
      <OpenArticle {...props} whole={live.value} view={view} onShown={onShown} />
      {note && (
        <Toast
          key={note.id}
          words={note.words}
          failed={note.failed}
          onUndo={null}
          onClose={dismiss}
        />
      )}
    </>
  );
}

type OpenArticleProps = ArticlePaneProps & { whole: WholeArticle; view: ArticleView };

function OpenArticle(props: OpenArticleProps) {
  const { whole, view, startAt, now, onShown, links, onStory } = props;
  const knownTags = useKnownTags();
  const compare = useCompare();
  const tags = useTags(view.article.id);
  const room = useRef<HTMLDivElement>(null);
  useReadOnOpening(view);
  useEffect(() => onShown(view), [view, onShown]);

  // The headline takes the focus when an article opens, so that the keys scroll it and it is read out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each article
  useEffect(() => {
    room.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [view.article.id]);

  return (
    <div ref={room}>
      {tags.error && (
        <Notice tone="loss" urgent>
          {errorWords(tags.error)}
        </Notice>
      )}
      {view.snapshot === null ? (
        <LinkPage
          key={view.article.id}
          item={view}
          knownTags={knownTags}
          now={now}
          onTags={tags.store}
        />
      ) : (
        <ArticlePage
          key={view.article.id}
          view={view}
          snapshots={whole.snapshots}
          knownTags={knownTags}
          now={now}
          onTags={tags.store}
          startAt={startAt}
          story={
            <PageStoryPane
              articleId={view.article.id}
              read={null}
              page={null}
              beside={null}
              now={now}
              onStory={onStory}
              onCompare={compare}
              {...links}
            />
          }
          renderChanges={(onPlace) => (
            <VersionChanges snapshots={whole.snapshots} onPlace={onPlace} />
          )}
          renderParts={(onSentence) => (
            <KnownParts
              brief={view.brief}
              text={view.snapshot.text}
              lang={view.article.lang}
              articleId={view.article.id}
              moves={view.reader.drawerMoves}
              hint={i18n.t('brief.showInText')}
              onSelect={onSentence}
            />
          )}
        />
      )}
    </div>
  );
}
