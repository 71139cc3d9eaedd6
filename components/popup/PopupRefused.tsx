import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Explained } from '@/components/words/reasons';
import type { ListItem } from '@/lib/storage/queries';
import css from './PopupRefused.module.css';

export type PopupRefusedProps = {
  /** The name of the reason, for tests. */
  reason: string;
  words: Explained;
  /** What else can be done with the page. */
  offers: ComponentChildren;
  /** The newest saved articles: something to read instead. */
  recent: readonly ListItem[];
  /** `null` where trying again would change nothing. */
  onRetry: (() => void) | null;
  hrefOf: (articleId: string) => string;
  onOpen: (articleId: string) => void;
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
      {recent.length > 0 && (
        <section class={css.recent}>
          <h2 class={css.title}>{i18n.t('library.lately')}</h2>
          <ul>
            {recent.map(({ article }) => (
              <li key={article.id}>
                <a
                  class={css.item}
                  href={hrefOf(article.id)}
                  data-key-row
                  data-testid="recent-article"
                  onClick={(event) => {
                    event.preventDefault();
                    onOpen(article.id);
                  }}
                >
                  <span class={css.headline} dir="auto">
                    {article.title}
                  </span>
                  <span class={css.outlet}>
                    <bdi>{article.outlet}</bdi>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
