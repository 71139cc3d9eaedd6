import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/Button';
import { UnfoldIcon } from '@/components/ui/icons';
import { screenLocale } from '@/components/words/locale';
import { ageWords, daysLeftInTrash, momentWords } from '@/components/words/time';
import type { ListItem } from '@/lib/storage/queries';
import css from './ArticleRow.module.css';

export type ArticleRowProps = {
  item: ListItem;
  href: string;
  /** Its article is open beside the list. */
  open: boolean;
  selected: boolean;
  /** Some row is selected, so that every row shows its box. */
  selecting: boolean;
  unfolded: boolean;
  now: number;
  onSelect: (selected: boolean) => void;
  onUnfold: (unfolded: boolean) => void;
  /** The key points, while it is unfolded. */
  children: ComponentChildren;
};

/** One article in the list, in two lines: its headline; who, when, how long, and tags. */
export function ArticleRow(props: ArticleRowProps) {
  const { item, href, open, selected, selecting, unfolded, now, onSelect, onUnfold, children } =
    props;
  const { article, reader } = item;
  const locale = screenLocale();
  const unread = reader.readAt === null;
  return (
    <li
      class={css.row}
      data-testid="library-row"
      data-article-id={article.id}
      data-unread={unread}
      data-open={open}
      data-selected={selected}
      data-selecting={selecting}
    >
      <div class={css.mark}>
        {unread && (
          <span class={css.unread} data-testid="unread-mark">
            <span class="visually-hidden">{i18n.t('library.unread')}</span>
          </span>
        )}
        <input
          class={css.box}
          type="checkbox"
          tabIndex={selecting ? 0 : -1}
          checked={selected}
          aria-label={i18n.t('library.select', { title: article.title })}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </div>
      <div class={css.lines}>
        <a
          class={css.headline}
          href={href}
          dir="auto"
          lang={article.lang ?? undefined}
          title={article.title}
          aria-current={open || undefined}
          data-key-row
          data-id={article.id}
          data-testid="library-row-link"
        >
          {article.title}
        </a>
        <p class={css.facts}>
          <bdi>{article.outlet}</bdi>
          <time
            dateTime={new Date(article.savedAt).toISOString()}
            title={i18n.t('library.savedAt', { moment: momentWords(article.savedAt, locale) })}
          >
            {ageWords(article.savedAt, now, locale)}
          </time>
          {article.snapshotId === null ? (
            <span data-testid="link-only">{i18n.t('library.linkOnly')}</span>
          ) : (
            <span>{i18n.t('brief.minutes', article.minutes)}</span>
          )}
          {article.access?.level === 'partial' && (
            <span class={css.part} data-testid="part-only" title={i18n.t('brief.partial')}>
              {i18n.t('library.partOnly')}
            </span>
          )}
          {reader.trashedAt !== null && (
            <span>{i18n.t('library.daysLeft', daysLeftInTrash(reader.trashedAt, now))}</span>
          )}
          {reader.tags.map((tag) => (
            <bdi key={tag} class={css.tag}>
              {tag}
            </bdi>
          ))}
        </p>
      </div>
      <div class={css.unfold} data-unfolded={unfolded}>
        <IconButton
          label={i18n.t(unfolded ? 'library.fold' : 'library.unfold')}
          aria-expanded={unfolded}
          data-testid="unfold-row"
          onClick={() => onUnfold(!unfolded)}
        >
          <UnfoldIcon size={16} />
        </IconButton>
      </div>
      {unfolded && <div class={css.inside}>{children}</div>}
    </li>
  );
}
