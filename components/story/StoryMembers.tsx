import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { sharedTextWords } from '@/components/words/stories';
import type { StoryMember } from '@/lib/model/story-view';
import css from './StoryMembers.module.css';
import { type StoryLinks, StoryRow } from './StoryRow';
import { StorySection } from './StorySection';

export type StoryMembersProps = StoryLinks & {
  members: readonly StoryMember[];
  selected: ReadonlySet<string>;
  now: number;
  onSelect: (articleId: string, selected: boolean) => void;
  onSplit: (articleIds: string[]) => void;
  /** Asks which other story the article is of. */
  onMove: (articleId: string) => void;
};

/** The articles of a story by publication; those that are picked can be taken out or moved. */
export function StoryMembers(props: StoryMembersProps) {
  const { members, selected, now, onSelect, onSplit, onMove, hrefOf, onOpen } = props;
  const picked = members.map(({ articleId }) => articleId).filter((id) => selected.has(id));
  const [first, ...more] = picked;
  return (
    <StorySection title={i18n.t('library.articles')}>
      <ul>
        {members.map((article) => (
          <li key={article.articleId} class={css.member} data-testid="story-member">
            <input
              class={css.box}
              type="checkbox"
              checked={selected.has(article.articleId)}
              aria-label={i18n.t('library.select', { title: article.title })}
              onChange={(event) => onSelect(article.articleId, event.currentTarget.checked)}
            />
            <ul>
              <StoryRow
                article={article}
                now={now}
                testId="story-article"
                note={sharedTextWords(article.shared)}
                hrefOf={hrefOf}
                onOpen={onOpen}
              />
            </ul>
          </li>
        ))}
      </ul>
      {first !== undefined && (
        <div class={css.actions}>
          <span>{i18n.t('library.selected', picked.length)}</span>
          {picked.length < members.length && (
            <Button data-testid="split-story" onClick={() => onSplit(picked)}>
              {i18n.t('stories.split')}
            </Button>
          )}
          {more.length === 0 && (
            <Button data-testid="move-to-story" onClick={() => onMove(first)}>
              {i18n.t('stories.move')}
            </Button>
          )}
        </div>
      )}
    </StorySection>
  );
}
