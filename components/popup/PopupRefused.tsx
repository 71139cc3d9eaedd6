import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Explained } from '@/components/words/reasons';
import css from './PopupRefused.module.css';
import { RecentArticles, type RecentArticlesProps } from './RecentArticles';

export type PopupRefusedProps = RecentArticlesProps & {
  /** The name of the reason, for tests. */
  reason: string;
  words: Explained;
  /** What else can be done with the page. */
  offers: ComponentChildren;
  /** `null` where trying again would change nothing. */
  onRetry: (() => void) | null;
};

/** Why there is no brief, what to do next, and what was saved lately. */
export function PopupRefused(props: PopupRefusedProps) {
  const { reason, words, offers, recent, onRetry, hrefOf, onOpen } = props;
  return (
    <div class={css.page} data-testid="refusal" data-reason={reason}>
      <div role="alert">
        <EmptyState level={1} title={words.what} hint={words.next}>
          {onRetry && (
            <Button shortcut="r" data-testid="retry" onClick={onRetry}>
              {i18n.t('action.retry')}
            </Button>
          )}
        </EmptyState>
      </div>
      {offers}
      <RecentArticles recent={recent} hrefOf={hrefOf} onOpen={onOpen} />
    </div>
  );
}
