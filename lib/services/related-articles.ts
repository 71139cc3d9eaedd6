import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { RelatedArticle } from '@/lib/model/library';
import { articlesByTerms, countArticles, countByTerm } from '@/lib/storage/terms';
import { rankRelated, rareTerms } from '@/lib/stories/related';
import { storyTermForms } from '@/lib/stories/terms';

/** Enough to hold the five closest: those with the most shared terms are weighed, not all. */
const MOST_CANDIDATES = 40;

/**
 * The saved articles that share names and rare words with this one, closest first, at most five;
 * without the article itself. Reads the index of terms and the rows it points to, never them all.
 */
export async function relatedArticles(
  article: Article,
  brief: Brief,
  ownId: string | null,
): Promise<RelatedArticle[]> {
  const forms = storyTermForms(article, brief);
  const [total, counts] = await Promise.all([countArticles(), countByTerm([...forms.keys()])]);
  const rare = rareTerms(counts, total);
  const candidates = await articlesByTerms(rare, MOST_CANDIDATES);
  return rankRelated({
    forms,
    counts,
    total,
    candidates: candidates.filter(({ id }) => id !== ownId),
  });
}
