import { i18n } from '#i18n';
import { ArticleHead } from '@/components/brief/ArticleHead';
import { OutletLine } from '@/components/brief/OutletLine';
import { Notice } from '@/components/ui/Notice';
import type { ListItem } from '@/lib/storage/queries';
import page from './ArticlePage.module.css';
import css from './LinkPage.module.css';
import { SavedLine } from './SavedLine';
import { isWebAddress } from './web-address';

export type LinkPageProps = {
  item: ListItem;
  knownTags: readonly string[];
  now: number;
  onTags: (tags: readonly string[]) => void;
};

/** A saved article of which only the link is kept: what is known of it, and the way to it. */
export function LinkPage({ item, knownTags, now, onTags }: LinkPageProps) {
  const { article, reader } = item;
  return (
    <article class={page.page} data-testid="link-page" data-article-id={article.id}>
      <OutletLine outlet={article.outlet} />
      <ArticleHead article={article} minutes={null} level={2} />
      <SavedLine
        article={article}
        reader={reader}
        knownTags={knownTags}
        now={now}
        onTags={onTags}
      />
      <Notice tone="plain" testId="link-kept">
        {i18n.t('library.linkKept')}
      </Notice>
      <p class={css.address} dir="ltr">
        {isWebAddress(article.url) ? (
          <a
            href={article.url}
            target="_blank"
            rel="noopener noreferrer"
            data-testid="link-address"
          >
            {article.url}
          </a>
        ) : (
          article.url
        )}
      </p>
    </article>
  );
}
