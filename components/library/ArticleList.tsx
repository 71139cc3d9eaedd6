import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { countWords } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { ListItem } from '@/lib/storage/queries';
import css from './ArticleList.module.css';
import { ArticleRow } from './ArticleRow';
import { routePath, type Shelf } from './routes';

export type ArticleListProps = {
  shelf: Shelf;
  items: readonly ListItem[];
  /** How many the whole shelf has; more than `items` while not all were asked for. */
  total: number;
  openId: string | null;
  selected: ReadonlySet<string>;
  unfolded: ReadonlySet<string>;
  now: number;
  onSelect: (articleId: string, selected: boolean) => void;
  onUnfold: (articleId: string, unfolded: boolean) => void;
  onMore: () => void;
  renderPoints: (articleId: string) => ComponentChildren;
};

/** The articles of a shelf. */
export function ArticleList(props: ArticleListProps) {
  const { shelf, items, total, openId, selected, unfolded, now, onMore } = props;
  const rest = total - items.length;
  return (
    <>
      <ol class={css.list} aria-label={i18n.t('library.articles')}>
        {items.map((item) => {
          const { id } = item.article;
          return (
            <ArticleRow
              key={id}
              item={item}
              href={`#${routePath(shelf, id)}`}
              open={id === openId}
              selected={selected.has(id)}
              selecting={selected.size > 0}
              unfolded={unfolded.has(id)}
              now={now}
              onSelect={(on) => props.onSelect(id, on)}
              onUnfold={(on) => props.onUnfold(id, on)}
            >
              {unfolded.has(id) && props.renderPoints(id)}
            </ArticleRow>
          );
        })}
      </ol>
      {rest > 0 && (
        <div class={css.more}>
          <Button data-testid="more-rows" onClick={onMore}>
            {i18n.t('library.more', rest, [countWords(rest, screenLocale())])}
          </Button>
        </div>
      )}
    </>
  );
}
