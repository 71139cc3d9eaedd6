import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClaimAnswer, Comparison, SentenceAnswer } from '@/lib/model/comparison';
import { compareInWorker } from '@/lib/platform/comparison-worker';
import { claimAnswersAmong } from '@/lib/storage/comparison/claim-answers';
import { type ComparedSaved, comparedArticles } from '@/lib/storage/comparison/compared-articles';
import { type Live, useLive } from './use-live';

/** Articles in order of publication with what the comparison of them found. */
export type Compared = { articles: ComparedSaved[]; comparison: Comparison };

type Asked = { articles: ComparedSaved[]; answers: ClaimAnswer[] };

/** Where the words that the reader judged stand now; nowhere where a text has changed. */
function located(answer: ClaimAnswer, articles: readonly ComparedSaved[]): SentenceAnswer[] {
  const find = ({ articleId, sentence }: ClaimAnswer['a']) => {
    const article = articles.findIndex(({ saved }) => saved.id === articleId);
    const of = articles[article];
    const at = of?.brief.sentences.findIndex(
      ({ start, end }) => of.article.text.slice(start, end) === sentence,
    );
    return at === undefined || at < 0 ? null : { article, sentence: at };
  };
  const [a, b] = [find(answer.a), find(answer.b)];
  return a && b ? [{ a, b, same: answer.same }] : [];
}

/** Follows the articles and the reader's answers, and compares anew whenever they change. */
export function useComparison(ids: readonly string[]): Live<Compared> {
  const key = ids.join('+');
  const query = useCallback(async (): Promise<Asked> => {
    const articles = await comparedArticles(key.split('+'));
    const answers = await claimAnswersAmong(articles.map(({ saved }) => saved.id));
    return { articles, answers };
  }, [key]);
  const asked = useLive(query);
  const [found, setFound] = useState<Live<Compared>>({ state: 'loading' });
  useEffect(() => {
    if (asked.state !== 'ready') return setFound(asked);
    const { articles, answers } = asked.value;
    const question = {
      articles: articles.map(({ article, brief }) => ({ article, brief })),
      answers: answers.flatMap((answer) => located(answer, articles)),
    };
    const ending = new AbortController();
    compareInWorker(question, ending.signal).then(
      (comparison) => setFound({ state: 'ready', value: { articles, comparison } }),
      (error: unknown) => {
        if (!ending.signal.aborted) setFound({ state: 'failed', error });
      },
    );
    return () => ending.abort();
  }, [asked]);
  return found;
}
