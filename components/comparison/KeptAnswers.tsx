import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { Button } from '@/components/ui/Button';
import { type ClaimDecision, claimDecisions } from '@/lib/model/claim-decisions';
import type { QuotedSentence } from '@/lib/model/comparison';
import { Block } from './Block';
import css from './KeptAnswers.module.css';
import outletLine from './OutletLine.module.css';

export type KeptAnswersProps = Pick<Compared, 'articles' | 'answers'> & {
  onTakeBack: (decision: ClaimDecision) => void;
};

/** What the reader said of the claims of these articles, each with the way back. */
export function KeptAnswers({ articles, answers, onTakeBack }: KeptAnswersProps) {
  const decisions = claimDecisions(answers);
  if (decisions.length === 0) return null;
  return (
    <Block
      title={i18n.t('comparison.kept.title')}
      hint={i18n.t('comparison.kept.hint')}
      testId="kept-answers"
    >
      <ul class={css.decisions}>
        {decisions.map((decision) => (
          <li key={decision.answerIds[0]} data-testid="kept-answer">
            <div class={css.head}>
              <h3 class={css.said}>
                {i18n.t(decision.same ? 'comparison.kept.same' : 'comparison.kept.notSame')}
              </h3>
              <Button
                look="quiet"
                data-take-back
                data-testid="take-back"
                onClick={() => onTakeBack(decision)}
              >
                {i18n.t('action.undo')}
              </Button>
            </div>
            <ul>
              {[decision.one, ...decision.others].map((quoted) => (
                <Quoted key={`${quoted.articleId} ${quoted.sentence}`} {...{ quoted, articles }} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Quoted({
  quoted,
  articles,
}: { quoted: QuotedSentence } & Pick<KeptAnswersProps, 'articles'>) {
  const article = articles.find(({ saved }) => saved.id === quoted.articleId);
  return (
    <li class={`${outletLine.line} ${css.line}`}>
      <bdi class={outletLine.outlet}>{article?.saved.outlet}</bdi>
      <span class={css.sentence} dir="auto" lang={article?.brief.lang}>
        {quoted.sentence}
      </span>
    </li>
  );
}
