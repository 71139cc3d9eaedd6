import { i18n } from '#i18n';
import { screenLocale } from '@/components/words/locale';
import { matchWords } from '@/components/words/reasons';
import type { StoryNeighbour } from '@/lib/model/page-story';
import { SameOrDifferent } from './SameOrDifferent';
import { type StoryLinks, StoryRow } from './StoryRow';
import css from './StoryRow.module.css';

export type PossibleMembersProps = StoryLinks & {
  possible: readonly StoryNeighbour[];
  now: number;
  /** `null` where nothing can be answered yet. */
  onAnswer: ((articleId: string, same: boolean) => void) | null;
};

/** Articles that may be of a story, each with the reason and the question. */
export function PossibleMembers({ possible, now, onAnswer, hrefOf, onOpen }: PossibleMembersProps) {
  return (
    <>
      {!onAnswer && <p class={css.note}>{i18n.t('story.saveToAnswer')}</p>}
      <ul>
        {possible.map((article, at) => (
          <StoryRow
            key={article.articleId}
            article={article}
            now={now}
            testId="possible-article"
            reason={matchWords(article.reason, screenLocale())}
            hrefOf={hrefOf}
            onOpen={onOpen}
            actions={
              onAnswer && (
                <SameOrDifferent
                  title={article.title}
                  isFirst={at === 0}
                  onAnswer={(same) => onAnswer(article.articleId, same)}
                />
              )
            }
          />
        ))}
      </ul>
    </>
  );
}
