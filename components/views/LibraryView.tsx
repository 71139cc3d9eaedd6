import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useBriefParts } from '@/components/hooks/use-brief-parts';
import { useComparedIds } from '@/components/hooks/use-compared-ids';
import { useDocumentTitle } from '@/components/hooks/use-document-title';
import { later } from '@/components/hooks/use-later';
import { useLibrary } from '@/components/hooks/use-library';
import { useLibraryActions } from '@/components/hooks/use-library-actions';
import { useLibraryKeys } from '@/components/hooks/use-library-keys';
import { useNow } from '@/components/hooks/use-now';
import { useRail } from '@/components/hooks/use-rail';
import { AboutDialog } from '@/components/library/AboutDialog';
import { ConfirmDialog } from '@/components/library/ConfirmDialog';
import { HelpDialog } from '@/components/library/HelpDialog';
import { Rail } from '@/components/library/Rail';
import { articleHash, SETTINGS_HASH } from '@/components/library/routes';
import { SettingsDialog } from '@/components/library/SettingsDialog';
import { shelfWords } from '@/components/library/shelf-words';
import { Toast } from '@/components/ui/Toast';
import { ArticlePane } from './ArticlePane';
import css from './LibraryView.module.css';
import { PanelAccess } from './PanelAccess';
import { ShelfPane } from './ShelfPane';
import { StoriesPanes } from './StoriesPanes';

/** With what only a comparison needs. */
const useComparisonView = later(async () => (await import('./ComparisonView')).ComparisonView);

/** How stories lead to articles on this page. */
const links = {
  hrefOf: (articleId: string) => `#${articleHash(articleId)}`,
  onOpen: (articleId: string, sentence?: number) => {
    location.hash = articleHash(articleId, sentence);
  },
};

/** The library page: shelves, the articles of one, and the open article. */
export function LibraryView() {
  const library = useLibrary();
  const actions = useLibraryActions(library);
  const [dialog, setDialog] = useState<'settings' | 'about' | 'help' | null>(
    location.hash === `#${SETTINGS_HASH}` ? 'settings' : null,
  );
  const dialogs = useMemo(
    () => ({
      onSettings: () => setDialog('settings'),
      onAbout: () => setDialog('about'),
      onHelp: () => setDialog('help'),
    }),
    [],
  );
  const closeDialog = () => setDialog(null);
  const parts = useBriefParts();
  const comparedIds = useComparedIds();
  const Comparison = useComparisonView();
  useLibraryKeys(library, actions, dialogs, comparedIds === null);
  useDocumentTitle(comparedIds ? i18n.t('comparison.title') : shelfWords(library.shelf));
  const rail = useRail();
  const now = useNow();
  const { articleId } = library;
  const { note, doomed } = actions;

  return (
    <div class={css.library} data-testid="library">
      <div class={css.columns} data-open={articleId !== null}>
        <Rail
          counts={rail.state === 'ready' ? rail.value : null}
          shelf={comparedIds ? null : library.shelf}
          {...dialogs}
        />
        {comparedIds ? (
          <main class={css.comparison}>
            {Comparison && <Comparison key={comparedIds.join('+')} articleIds={comparedIds} />}
          </main>
        ) : (
          <main class={css.panes}>
            {library.shelf.kind === 'stories' ? (
              <StoriesPanes
                storyId={articleId}
                now={now}
                onBack={library.back}
                onMoved={library.followStory}
                {...links}
              />
            ) : (
              <>
                <section class={css.list} aria-label={i18n.t('library.articles')}>
                  <ShelfPane library={library} actions={actions} now={now} />
                </section>
                <section class={css.article} aria-label={i18n.t('library.openArticle')}>
                  {articleId ? (
                    <ArticlePane
                      key={articleId}
                      articleId={articleId}
                      startAt={library.sentence}
                      now={now}
                      onBack={library.back}
                      onShown={library.onShown}
                      actions={actions}
                      links={links}
                      onStory={library.followStory}
                    />
                  ) : (
                    <p class={css.nothing}>{i18n.t('library.nothingOpen')}</p>
                  )}
                </section>
              </>
            )}
          </main>
        )}
      </div>
      {note && (
        <Toast
          key={note.id}
          words={note.words}
          failed={note.failed}
          onUndo={note.undo}
          onClose={actions.dismissNote}
        />
      )}
      {doomed && (
        <ConfirmDialog
          count={doomed.count}
          title={doomed.title}
          onConfirm={actions.deleteDoomed}
          onCancel={actions.keepDoomed}
        />
      )}
      {dialog === 'settings' && (
        <SettingsDialog choices={parts.choices} onChoose={parts.choose} onClose={closeDialog}>
          <PanelAccess />
        </SettingsDialog>
      )}
      {dialog === 'about' && <AboutDialog onClose={closeDialog} />}
      {dialog === 'help' && <HelpDialog onClose={closeDialog} />}
    </div>
  );
}
