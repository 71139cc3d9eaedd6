import { useCallback, useEffect, useState } from 'preact/hooks';
import { MOST_COMPARED } from '@/components/library/routes';
import { nearestInTime } from '@/components/marks/nearest-in-time';
import { countedTexts, PAGE, type PageClaim, pageClaims } from '@/components/marks/page-claims';
import type { ClaimAnswer, Comparison } from '@/lib/model/comparison';
import type { Reading } from '@/lib/model/reading';
import { compareInWorker } from '@/lib/platform/comparison-worker';
import { claimAnswersAmong } from '@/lib/storage/comparison/claim-answers';
import { type ComparedSaved, comparedArticles } from '@/lib/storage/comparison/compared-articles';
import { type IdentifiedArticle, locatedAnswer } from './located-answer';
import { type Live, useLive } from './use-live';

/** What the page claims, beside the saved articles that it was compared with. */
export type MarkedPage = {
  /** In the order of the page. */
  claims: PageClaim[];
  /** By their place in the comparison, less one: the page is the first there. */
  others: ComparedSaved[];
  /** How many independent texts of them count in "N of M". */
  counted: number;
  /** Whether some of them print one text. */
  hasReprints: boolean;
  /** Whether some were left out only because they were published further from the page. */
  isCut: boolean;
};

/** The page is one of those that a comparison takes: it costs with the square of their number. */
const MOST_OTHERS = MOST_COMPARED - 1;

type Asked = { members: ComparedSaved[]; answers: ClaimAnswer[]; isCut: boolean };

/**
 * Compares a page with saved articles. Those that print the page's own text would say the same
 * of everything, so they are left out; `null` where no other article is left.
 */
async function markedPage(
  page: IdentifiedArticle,
  { members, answers, isCut }: Asked,
  signal: AbortSignal,
): Promise<MarkedPage | null> {
  const compare = (others: readonly ComparedSaved[]): Promise<Comparison> => {
    const all = [page, ...others];
    return compareInWorker(
      {
        articles: all.map(({ article, brief }) => ({ article, brief })),
        answers: answers.flatMap((answer) => locatedAnswer(answer, all)),
      },
      signal,
    );
  };
  if (members.length === 0) return null;
  const first = await compare(members);
  const family = first.families.find(({ articles }) => articles.includes(PAGE));
  const others = members.filter((_, at) => !family?.articles.includes(at + 1));
  if (others.length === 0) return null;
  const comparison = others.length === members.length ? first : await compare(others);
  return {
    claims: pageClaims(comparison),
    others,
    counted: countedTexts(
      others.map((_, at) => at + 1),
      comparison,
    ),
    hasReprints: comparison.families.length > 0,
    isCut,
  };
}

/**
 * Follows the saved articles and compares the page with those of its language, at most
 * {@link MOST_OTHERS} that were published nearest to it; `null` = with none.
 */
export function useMarkedPage(
  { article, brief }: Reading,
  articleId: string | null,
  memberIds: readonly string[],
): Live<MarkedPage | null> {
  const key = memberIds.join('+');
  const query = useCallback(async (): Promise<Asked> => {
    const saved = await comparedArticles(key.split('+'));
    const readable = saved.filter((member) => member.brief.lang === brief.lang);
    const members = nearestInTime(article.published, readable, MOST_OTHERS);
    const ids = members.map(({ saved: { id } }) => id);
    const answers = await claimAnswersAmong([...ids, articleId ?? '']);
    return { members, answers, isCut: members.length < readable.length };
  }, [key, article, brief, articleId]);
  const asked = useLive(query);
  const [marked, setMarked] = useState<Live<MarkedPage | null>>({ state: 'loading' });
  useEffect(() => {
    if (asked.state !== 'ready') return setMarked(asked);
    const ending = new AbortController();
    markedPage({ article, brief, saved: { id: articleId ?? '' } }, asked.value, ending.signal).then(
      (value) => setMarked({ state: 'ready', value }),
      (error: unknown) => {
        if (ending.signal.aborted) return;
        console.error('The page could not be compared', error);
        setMarked({ state: 'failed', error });
      },
    );
    return () => ending.abort();
  }, [asked, article, brief, articleId]);
  return marked;
}
