import { i18n } from '#i18n';
import { useAllSites } from '@/components/hooks/use-all-sites';
import { useRecent } from '@/components/hooks/use-recent';
import { useRowFocus } from '@/components/hooks/use-row-focus';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { articleHash, articleHref, SETTINGS_HASH } from '@/components/library/routes';
import { PopupBar } from '@/components/popup/PopupBar';
import { RecentArticles } from '@/components/popup/RecentArticles';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import css from './UnreadPage.module.css';

export type UnreadPageProps = {
  /** Opens the library in a tab, at a hash address. */
  openLibrary: (hash: string) => void;
};

/** The side panel beside a page that it may not read by itself: what to do, and the way to change that. */
export function UnreadPage({ openLibrary }: UnreadPageProps) {
  const recent = useRecent();
  const access = useAllSites();
  const moveFocus = useRowFocus();
  const onLibrary = () => openLibrary('/inbox');
  useShortcuts({ l: onLibrary, j: () => moveFocus(1), k: () => moveFocus(-1) });
  return (
    <>
      <PopupBar
        outlet={null}
        offer={null}
        onSave={() => undefined}
        onLibrary={onLibrary}
        onPanel={null}
      />
      <div class={css.page} data-testid="unread-page">
        <div role="status">
          <EmptyState level={1} title={i18n.t('panel.unread')} hint={i18n.t('panel.unreadHint')}>
            {access?.granted === false && (
              <Button data-testid="open-settings" onClick={() => openLibrary(SETTINGS_HASH)}>
                {i18n.t('panel.settings')}
              </Button>
            )}
          </EmptyState>
        </div>
        <RecentArticles
          recent={recent}
          hrefOf={articleHref}
          onOpen={(articleId) => openLibrary(articleHash(articleId))}
        />
      </div>
    </>
  );
}
