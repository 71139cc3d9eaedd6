import { i18n } from '#i18n';
import { useFold } from '@/components/hooks/use-fold';
import { PartRow } from '@/components/parts/PartRow';
import { Button } from '@/components/ui/Button';
import { listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { PersonPhrase, StoryPerson } from '@/lib/model/story-digest';
import css from './StoryPeople.module.css';
import type { StoryPointsProps } from './StoryPoints';
import { StorySection } from './StorySection';

/** What articles call a person: words that several have stand once, with the first of them. */
function wordedAlike(phrases: readonly PersonPhrase[]) {
  const alike = new Map<string, { phrase: PersonPhrase; articleIds: string[] }>();
  for (const phrase of phrases) {
    const known = alike.get(phrase.text.toLowerCase());
    if (!known) alike.set(phrase.text.toLowerCase(), { phrase, articleIds: [phrase.articleId] });
    else if (!known.articleIds.includes(phrase.articleId)) known.articleIds.push(phrase.articleId);
  }
  return [...alike.values()];
}

/** People that are shown at once. */
const SHOWN_AT_ONCE = 8;

/** The people of a story whom an article says who they are, with the words of each outlet. */
export function StoryPeople({ story, links }: StoryPointsProps) {
  const known = (story.digest?.people ?? []).filter(({ phrases }) => phrases.length > 0);
  const fold = useFold<StoryPerson, HTMLUListElement>(known, SHOWN_AT_ONCE);
  if (known.length === 0) return null;
  return (
    <StorySection
      title={i18n.t('parts.people')}
      hint={i18n.t('stories.peopleHint')}
      testId="story-people"
    >
      <ul ref={fold.list} class={css.people}>
        {fold.shown.map((person) => (
          <li key={person.name} data-testid="story-person">
            <p dir="auto">
              <span class={css.name}>{person.name}</span>{' '}
              <span class={css.count}>
                {i18n.t('stories.inArticles', person.articleIds.length)}
              </span>
            </p>
            <ul>
              {wordedAlike(person.phrases).map(({ phrase, articleIds }) => (
                <PartRow
                  key={`${phrase.articleId} ${phrase.spans[0]?.start}`}
                  lang={links.langOf(phrase.articleId)}
                  paragraph={phrase.paragraph}
                  hint={i18n.t('stories.showInArticle')}
                  note={
                    <bdi>{listFormat(screenLocale()).format(articleIds.map(links.outletOf))}</bdi>
                  }
                  onSelect={() => links.onSentence(phrase.articleId, phrase.sentences[0] ?? 0)}
                >
                  {phrase.text}
                </PartRow>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {fold.hidden > 0 && (
        <Button look="quiet" data-testid="more-people" onClick={fold.unfold}>
          {i18n.t('parts.more', fold.hidden)}
        </Button>
      )}
    </StorySection>
  );
}
