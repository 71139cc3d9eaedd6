import { i18n } from '#i18n';
import { useCompare } from '@/components/hooks/use-compared-ids';
import type { Library } from '@/components/hooks/use-library';
import type { LibraryActions } from '@/components/hooks/use-library-actions';
import { ArticleList } from '@/components/library/ArticleList';
import { ListHead } from '@/components/library/ListHead';
import { ListSkeleton } from '@/components/library/ListSkeleton';
import { ShelfEmpty } from '@/components/library/ShelfEmpty';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { RowPoints } from './RowPoints';
import css from './ShelfPane.module.css';

export type ShelfPaneProps = { library: Library; actions: LibraryActions; now: number };

/** The list of one shelf in each of its states. */
export function ShelfPane({ library, actions, now }: ShelfPaneProps) {
  const { shelf, list, selection, unfolded } = library;
  const compare = useCompare();
  return (
    <>
      <ListHead
        shelf={shelf}
        total={list.state === 'ready' ? list.value.total : null}
        selected={selection.picked.size}
        onClear={selection.clear}
        onArchive={() => actions.archive()}
        onInbox={() => actions.toInbox()}
        onTrash={() => actions.trash()}
        onRestore={() => actions.restore()}
        onRead={() => actions.toggleRead()}
        onCompare={() => compare([...selection.picked])}
        onEmptyTrash={actions.emptyTrash}
      />
      {list.state === 'loading' && <ListSkeleton />}
      {list.state === 'failed' && (
        <div class={css.state} role="alert" data-testid="library-failed">
          <EmptyState title={i18n.t('errors.store_failed')} hint={i18n.t('library.tryAgain')}>
            <Button onClick={() => location.reload()}>{i18n.t('action.reload')}</Button>
          </EmptyState>
        </div>
      )}
      {list.state === 'ready' && list.value.items.length === 0 && (
        <div class={css.state}>
          <ShelfEmpty shelf={shelf} />
        </div>
      )}
      {list.state === 'ready' && list.value.items.length > 0 && (
        <ArticleList
          shelf={shelf}
          items={list.value.items}
          total={list.value.total}
          openId={library.articleId}
          selected={selection.picked}
          unfolded={unfolded.picked}
          now={now}
          onSelect={selection.set}
          onUnfold={unfolded.set}
          onMore={library.more}
          renderPoints={(id) => <RowPoints articleId={id} />}
        />
      )}
    </>
  );
}
