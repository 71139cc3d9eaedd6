import { i18n } from '#i18n';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { Button } from '@/components/ui/Button';

export type SameOrDifferentProps = {
  /** The headline of the article that is asked about. */
  title: string;
  /** The first of several is answered by a key each. */
  isFirst: boolean;
  onAnswer: (same: boolean) => void;
};

/** The question whether an article is of the story beside it. */
export function SameOrDifferent({ title, isFirst, onAnswer }: SameOrDifferentProps) {
  useShortcuts(isFirst ? { y: () => onAnswer(true), n: () => onAnswer(false) } : {});
  return (
    <>
      <Button
        shortcut={isFirst ? 'y' : undefined}
        hint={i18n.t('story.sameHint')}
        aria-label={i18n.t('story.sameOf', { title })}
        data-testid="answer-same"
        onClick={() => onAnswer(true)}
      >
        {i18n.t('story.same')}
      </Button>
      <Button
        shortcut={isFirst ? 'n' : undefined}
        hint={i18n.t('story.differentHint')}
        aria-label={i18n.t('story.differentOf', { title })}
        data-testid="answer-different"
        onClick={() => onAnswer(false)}
      >
        {i18n.t('story.different')}
      </Button>
    </>
  );
}
