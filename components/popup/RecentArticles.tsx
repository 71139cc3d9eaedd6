import { i18n } from '#i18n';
import type { ListItem } from '@/lib/storage/queries';
import css from './RecentArticles.module.css';

export type RecentArticlesProps = {
  /** The newest saved articles. */
  recent: readonly ListItem[];
  hrefOf: (articleId: string) => string;
  onOpen: (articleId: string) => void;
};

/** What was saved lately: something to read where the page in view gives no brief. */
export function RecentArticles({ recent, hrefOf, onOpen }: RecentArticlesProps) {
  if (recent.length === 0) return null;
  return (
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
  );
}
