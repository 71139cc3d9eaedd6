import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { screenLocale } from '@/components/words/locale';
import { matchWords } from '@/components/words/reasons';
import { pageSharedTextWords, sharedTextWords, storyCounts } from '@/components/words/stories';
import type { PageStory } from '@/lib/model/page-story';
import { NewHereList } from './NewHereList';
import css from './PageStorySection.module.css';
import { PossibleMembers } from './PossibleMembers';
import { type StoryLinks, StoryRow } from './StoryRow';

export type PageStorySectionProps = StoryLinks & {
  story: PageStory;
  /** The page in view, whose sentences can be shown; `null` for a saved article. */
  page?: { lang: string | null; onSentence: (sentence: number) => void } | null;
  /** The marks on the page beside it, where there is one and the story has other articles. */
  marks?: ComponentChildren;
  now: number;
  /** Opens the story's page; `null` where there is no way to it. */
  onStory: ((storyId: string) => void) | null;
  /** Lays the story's saved articles side by side; `null` where there are not two. */
  onCompare: (() => void) | null;
  /** The reader's word on an article that may be of this story; `null` for a page not saved. */
  onAnswer: ((articleId: string, same: boolean) => void) | null;
};

/** Whether there is anything to show. */
export const hasStory = ({ members, possible, related }: PageStory): boolean =>
  members.length + possible.length + related.length > 0;

/** The story that an article is of: the other saved articles, what may be of it, what is related. */
export function PageStorySection(props: PageStorySectionProps) {
  const { story, page, marks, now, hrefOf, onOpen, onAnswer } = props;
  const { possible, related } = story;
  const locale = screenLocale();
  const [possibleTitle, relatedTitle] = [useId(), useId()];
  if (!hasStory(story)) return null;
  return (
    <div class={css.stories} data-testid="page-story">
      <Members {...props} />
      {story.newHere && page && (
        <NewHereList {...story.newHere} {...page} members={story.members.length} />
      )}
      {marks}
      {possible.length > 0 && (
        <section class={css.group} aria-labelledby={possibleTitle}>
          <h2 id={possibleTitle} class={css.title}>
            {i18n.t('story.possible')}
          </h2>
          <PossibleMembers
            possible={possible}
            now={now}
            hrefOf={hrefOf}
            onOpen={onOpen}
            onAnswer={onAnswer}
          />
        </section>
      )}
      {related.length > 0 && (
        <section class={css.group} aria-labelledby={relatedTitle}>
          <h2 id={relatedTitle} class={css.title}>
            {i18n.t('related.title')}
          </h2>
          <ul>
            {related.map((article) => (
              <StoryRow
                key={article.articleId}
                article={article}
                now={now}
                testId="related-story"
                reason={matchWords(article.reason, locale)}
                hrefOf={hrefOf}
                onOpen={onOpen}
                actions={
                  onAnswer && (
                    <Button
                      look="quiet"
                      hint={i18n.t('story.sameHint')}
                      aria-label={i18n.t('story.sameOf', { title: article.title })}
                      data-testid="related-same"
                      onClick={() => onAnswer(article.articleId, true)}
                    >
                      {i18n.t('story.relatedSame')}
                    </Button>
                  )
                }
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Members(props: PageStorySectionProps) {
  const { story, now, hrefOf, onOpen, onStory, onCompare } = props;
  const title = useId();
  const { storyId, name, reason, members, shared } = story;
  const why = reason && matchWords(reason, screenLocale());
  const own = pageSharedTextWords(shared);
  if (members.length === 0) return null;
  return (
    <section class={css.group} aria-labelledby={title} data-testid="same-story">
      <div class={css.head}>
        <h2 id={title} class={css.title}>
          {i18n.t('story.title')}
        </h2>
        <span class={css.counts} title={i18n.t('story.textsHint')} data-testid="story-counts">
          {storyCounts(story, screenLocale())}
        </span>
        <span class={css.ways}>
          {onCompare && (
            <Button look="quiet" data-testid="compare-page-story" onClick={onCompare}>
              {i18n.t('comparison.compare')}
            </Button>
          )}
          {storyId !== null && onStory && (
            <Button look="quiet" data-testid="open-story" onClick={() => onStory(storyId)}>
              {i18n.t('story.open')}
            </Button>
          )}
        </span>
      </div>
      {name && (
        <p class={css.name} dir="auto">
          {name}
        </p>
      )}
      {why && (
        <p class={css.reason} data-testid="story-reason">
          {why}
        </p>
      )}
      {own && (
        <p class={css.own} data-testid="page-shared-text">
          {own}
        </p>
      )}
      <ul>
        {members.map((article) => (
          <StoryRow
            key={article.articleId}
            article={article}
            now={now}
            testId="story-article"
            note={sharedTextWords(article.shared)}
            hrefOf={hrefOf}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}
