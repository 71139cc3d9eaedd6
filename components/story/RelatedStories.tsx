import { i18n } from '#i18n';
import { screenLocale } from '@/components/words/locale';
import { relatedWords } from '@/components/words/reasons';
import { ageWords, momentOf, momentWords } from '@/components/words/time';
import type { RelatedArticle } from '@/lib/model/library';
import css from './RelatedStories.module.css';

export type RelatedStoriesProps = {
  related: readonly RelatedArticle[];
  now: number;
  /** The hash address of an article in the library. */
  hrefOf: (articleId: string) => string;
  onOpen: (articleId: string) => void;
};

/** Saved articles that share names and rare words with this one, each with the reason. */
export function RelatedStories({ related, now, hrefOf, onOpen }: RelatedStoriesProps) {
  const locale = screenLocale();
  if (related.length === 0) return null;
  return (
    <section class={css.related}>
      <h2 class={css.title}>{i18n.t('related.title')}</h2>
      <ul>
        {related.map((story) => (
          <li key={story.articleId}>
            <a
              class={css.story}
              href={hrefOf(story.articleId)}
              onClick={(event) => {
                event.preventDefault();
                onOpen(story.articleId);
              }}
              data-testid="related-story"
              data-key-row
            >
              <span class={css.headline} dir="auto">
                {story.title}
              </span>
              <span class={css.facts}>
                <bdi>{story.outlet}</bdi>
                {', '}
                <StoryAge story={story} now={now} />
              </span>
              <span class={css.reason} data-testid="related-reason">
                {relatedWords(story.reason, locale)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When it was published; where the page did not say, when it was saved. */
function StoryAge({ story, now }: { story: RelatedArticle; now: number }) {
  const locale = screenLocale();
  const published = story.published === null ? null : momentOf(story.published);
  const moment = published ?? story.savedAt;
  const age = ageWords(moment, now, locale);
  return (
    <time dateTime={new Date(moment).toISOString()} title={momentWords(moment, locale)}>
      {published === null ? i18n.t('related.saved', { age }) : age}
    </time>
  );
}
