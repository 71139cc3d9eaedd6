import { i18n } from '#i18n';
import { useLibrary } from '@/components/hooks/use-library';
import { useNow } from '@/components/hooks/use-now';
import { useRail } from '@/components/hooks/use-rail';
import { ConfirmDialog } from '@/components/library/ConfirmDialog';
import { HelpDialog } from '@/components/library/HelpDialog';
import { Rail } from '@/components/library/Rail';
import { Toast } from '@/components/ui/Toast';
import { ArticlePane } from './ArticlePane';
import css from './LibraryView.module.css';
import { ShelfPane } from './ShelfPane';

/** The library page: shelves, the articles of one, and the open article. */
export function LibraryView() {
  const library = useLibrary();
  const rail = useRail();
  const now = useNow();
  const { articleId, commands, doomed, help, actions } = library;
  const { note } = commands;

  return (
    <div class={css.library} data-testid="library">
      <div class={css.columns} data-open={articleId !== null}>
        <Rail
          counts={rail.state === 'ready' ? rail.value : null}
          shelf={library.shelf}
          onHelp={() => library.setHelp(true)}
        />
        <main class={css.panes}>
          <section class={css.list} aria-label={i18n.t('library.articles')}>
            <ShelfPane library={library} now={now} />
          </section>
          <section class={css.article} aria-label={i18n.t('library.openArticle')}>
            {articleId ? (
              <ArticlePane
                key={articleId}
                articleId={articleId}
                now={now}
                onBack={library.back}
                onShown={library.onShown}
                actionsFor={(item) => ({
                  onRead: (read) => void commands.markRead([item], read),
                  onArchive: () => actions.archive([item]),
                  onInbox: () => actions.toInbox([item]),
                  onTrash: () => actions.trash([item]),
                  onRestore: () => actions.restore([item]),
                  onDelete: () => actions.trash([item]),
                })}
              />
            ) : (
              <p class={css.nothing}>{i18n.t('library.nothingOpen')}</p>
            )}
          </section>
        </main>
      </div>
      {note && (
        <Toast
          key={note.id}
          words={note.words}
          failed={note.failed}
          onUndo={note.undo}
          onClose={commands.dismiss}
        />
      )}
      {doomed && (
        <ConfirmDialog
          count={doomed.count}
          title={doomed.title}
          onConfirm={actions.confirmDelete}
          onCancel={library.cancelDelete}
        />
      )}
      {help && <HelpDialog onClose={() => library.setHelp(false)} />}
    </div>
  );
}
