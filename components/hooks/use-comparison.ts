import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Comparison, KeptClaimAnswer } from '@/lib/model/comparison';
import { compareInWorker } from '@/lib/platform/comparison-worker';
import { claimAnswersAmong } from '@/lib/storage/comparison/claim-answers';
import { type ComparedSaved, comparedArticles } from '@/lib/storage/comparison/compared-articles';
import { storyName } from '@/lib/storage/stories/names';
import { locatedAnswer } from './located-answer';
import { type Live, useLive } from './use-live';

/** Articles in order of publication with what the reader said of them. */
type Asked = {
  articles: ComparedSaved[];
  answers: KeptClaimAnswer[];
  /** What the reader calls their story, else the headline of the first. */
  title: string;
};

/** And with what the comparison of them found. */
export type Compared = Asked & { comparison: Comparison };

/** Follows the articles and the reader's answers, and compares anew whenever they change. */
export function useComparison(ids: readonly string[]): Live<Compared> {
  const key = ids.join('+');
  const query = useCallback(async (): Promise<Asked> => {
    const articles = await comparedArticles(key.split('+'));
    const ids = articles.map(({ saved }) => saved.id);
    const [answers, name] = [await claimAnswersAmong(ids), await storyName(ids)];
    return { articles, answers, title: name ?? articles[0]?.saved.title ?? '' };
  }, [key]);
  const asked = useLive(query);
  const [found, setFound] = useState<Live<Compared>>({ state: 'loading' });
  useEffect(() => {
    if (asked.state !== 'ready') return setFound(asked);
    const { articles, answers } = asked.value;
    const question = {
      articles: articles.map(({ article, brief }) => ({ article, brief })),
      answers: answers.flatMap((answer) => locatedAnswer(answer, articles)),
    };
    const ending = new AbortController();
    compareInWorker(question, ending.signal).then(
      (comparison) => setFound({ state: 'ready', value: { ...asked.value, comparison } }),
      (error: unknown) => {
        if (!ending.signal.aborted) setFound({ state: 'failed', error });
      },
    );
    return () => ending.abort();
  }, [asked]);
  return found;
}
