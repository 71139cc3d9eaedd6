import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { errorWords } from '@/components/words/reasons';
import { send } from '@/lib/messages/client';
import type { ClaimDecision } from '@/lib/model/claim-decisions';
import type { Claim, ClaimAnswer, QuotedSentence } from '@/lib/model/comparison';
import type { ComparedSaved } from '@/lib/storage/comparison/compared-articles';
import { useNote } from './use-note';

type Cells = Pick<Claim, 'cells'>;

/** Keeps the reader's word on a sentence and the others of its row, and takes it back. */
export function useClaimAnswers(articles: readonly ComparedSaved[]) {
  const { note, show, done, dismiss } = useNote();
  const judge = useCallback(
    async ({ cells }: Cells, article: number, same: boolean) => {
      const quoted = ({ article: at, start, end }: Claim['cells'][number]): QuotedSentence => ({
        articleId: articles[at]?.saved.id ?? '',
        sentence: articles[at]?.article.text.slice(start, end) ?? '',
      });
      const one = cells.find((cell) => cell.article === article);
      if (!one) return;
      const answers = cells
        .filter((cell) => cell !== one)
        .map((cell): ClaimAnswer => ({ a: quoted(one), b: quoted(cell), same }));
      const reply = await send('answerClaims', { answers });
      if (!reply.ok) return show(errorWords(reply.error), true);
      const { answerIds } = reply.value;
      done(i18n.t(same ? 'comparison.saidSame' : 'comparison.saidNotSame'), () =>
        send('undoClaimAnswers', { answerIds }),
      );
    },
    [articles, show, done],
  );
  const takeBack = useCallback(
    async ({ answerIds, one, others, same }: ClaimDecision) => {
      const reply = await send('undoClaimAnswers', { answerIds });
      if (!reply.ok) return show(errorWords(reply.error), true);
      const answers = others.map((b): ClaimAnswer => ({ a: one, b, same }));
      done(i18n.t('done.undone'), () => send('answerClaims', { answers }));
    },
    [show, done],
  );
  return { judge, takeBack, note, dismiss };
}
