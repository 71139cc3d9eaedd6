import { i18n } from '#i18n';
import { screenLocale } from '@/components/words/locale';
import { confidenceLevelWords, genreWords } from '@/components/words/reasons';
import { publishedWords } from '@/components/words/time';
import type { Access, Confidence, Genre, Metadata } from '@/lib/model/article';
import css from './ArticleHead.module.css';

export type ArticleHeadProps = {
  /** Without confidence, access and genre where only the link is kept. */
  article: Metadata & {
    confidence: Confidence | null;
    access: Access | null;
    genre: Genre | null;
  };
  /** `null` where there is no text to read. */
  minutes: number | null;
  /** Of the headline among the page's headings; 1 where it is the page. */
  level?: 1 | 2;
};

/** The headline, and in one line who wrote it, when, how long it is and how well it was read. */
export function ArticleHead({ article, minutes, level = 1 }: ArticleHeadProps) {
  const locale = screenLocale();
  const Headline = level === 1 ? 'h1' : 'h2';
  const genre = article.genre && genreWords(article.genre);
  const published = article.published && publishedWords(article.published, locale);
  const isPart = article.access?.level === 'partial';
  // A part that was read well is no good reading of the article.
  const confidence = isPart && article.confidence?.level === 'good' ? null : article.confidence;
  const facts = [
    genre && <span class={css.genre}>{genre}</span>,
    article.byline && (
      <span dir="auto" lang={article.lang ?? undefined}>
        {article.byline}
      </span>
    ),
    published && <time dateTime={article.published ?? undefined}>{published}</time>,
    minutes !== null && (
      <span title={i18n.t('brief.minutesHint')}>{i18n.t('brief.minutes', minutes)}</span>
    ),
    isPart && (
      <span class={css.level} data-level="doubtful" data-testid="part-only">
        {i18n.t('brief.partOnly')}
      </span>
    ),
    confidence && (
      <span
        class={css.level}
        data-level={confidence.level}
        title={i18n.t('confidence.hint')}
        data-testid="confidence"
      >
        {confidenceLevelWords(confidence.level)}
      </span>
    ),
  ].filter(Boolean);

  return (
    <header class={css.head} dir="auto" data-level={level}>
      <Headline
        class={css.headline}
        lang={article.lang ?? undefined}
        tabIndex={-1}
        data-testid="headline"
      >
        {article.title}
      </Headline>
      <div class={css.room}>
        <ul class={css.facts} data-testid="facts">
          {facts.map((fact, at) => (
            <li key={at}>
              <bdi>{fact}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </header>
  );
}
