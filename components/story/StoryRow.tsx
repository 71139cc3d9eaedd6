import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { screenLocale } from '@/components/words/locale';
import { ageWords, momentOf, momentWords } from '@/components/words/time';
import type { StoryArticle } from '@/lib/model/page-story';
import css from './StoryRow.module.css';

/** How a list of a story's articles leads to one of them. */
export type StoryLinks = {
  /** The address of an article in the library. */
  hrefOf: (articleId: string) => string;
  onOpen: (articleId: string) => void;
};

export type StoryRowProps = StoryLinks & {
  article: StoryArticle;
  now: number;
  testId: string;
  /** Whose text it prints. */
  note?: string | null;
  /** Why it is listed. */
  reason?: string | null;
  /** What can be done with it, beside it. */
  actions?: ComponentChildren;
};

/** A saved article among those of stories: its headline, who, when; the whole row opens it. */
export function StoryRow(props: StoryRowProps) {
  const { article, now, testId, note, reason, actions, hrefOf, onOpen } = props;
  return (
    <li class={css.item} data-article-id={article.articleId}>
      <a
        class={css.row}
        href={hrefOf(article.articleId)}
        onClick={(event) => {
          event.preventDefault();
          onOpen(article.articleId);
        }}
        data-testid={testId}
        data-key-row
      >
        <span class={css.headline} dir="auto" lang={article.lang ?? undefined}>
          {article.title}
        </span>
        <span class={css.facts}>
          <bdi>{article.outlet}</bdi>
          {', '}
          <StoryAge article={article} now={now} />
        </span>
        {note && (
          <span class={css.note} data-testid="shared-text">
            {note}
          </span>
        )}
        {reason && (
          <span class={css.reason} data-testid="related-reason">
            {reason}
          </span>
        )}
      </a>
      {actions && <div class={css.actions}>{actions}</div>}
    </li>
  );
}

/** When it was published; where the page did not say, when it was saved. */
function StoryAge({ article, now }: { article: StoryArticle; now: number }) {
  const locale = screenLocale();
  const published = article.published === null ? null : momentOf(article.published);
  const moment = published ?? article.savedAt;
  const age = ageWords(moment, now, locale);
  return (
    <time dateTime={new Date(moment).toISOString()} title={momentWords(moment, locale)}>
      {published === null ? i18n.t('related.saved', { age }) : age}
    </time>
  );
}
