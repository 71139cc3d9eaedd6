import type { PageMetadata } from '../metadata';
import { wordCount } from '../word-count';
import type { KeptText } from './kept-text';
import type { PageSignals } from './signals';

/**
 * Weights of a logistic regression: above 0 speaks for a list, a shop, a forum or a service page,
 * below 0 for an article. Fitted (L2, ten-fold cross-validation) on 534 article pages and 50
 * others of public benchmarks, see `docs/methods/metadata.md`. Counts go in as `log(1 + n)`.
 */
const WEIGHTS = {
  prices: 0.575,
  times: 0.416,
  posts: 0.213,
  slugWords: -0.256,
  dated: -1.179,
  otherWord: 1.813,
  articleWord: -1.465,
  author: -1.459,
  dateStated: -1.038,
  articleType: -0.98,
  newsType: -0.718,
  otherOgType: 1.743,
  otherDataType: 1.968,
  keptWords: -0.488,
};
const BIAS = 2.573;

/** Types of JSON-LD for things that are not articles. */
const OTHER_TYPE =
  /^(?:Product|ItemList|CollectionPage|Service|LocalBusiness|ProfessionalService|DiscussionForumPosting|QAPage|Offer|AggregateOffer|Course|SearchResultsPage|Event|SoftwareApplication)$/;
const NEWS_TYPE = /^(?:News|Report|LiveBlog)/;
const OTHER_OG_TYPE = /product|website|profile|business/;
/** More words in an address's last part say no more. */
const MOST_SLUG_WORDS = 6;

/**
 * How much a page looks like something other than an article: a log-odds. 0 = as likely as not
 * where such pages are as common as four in ten; see the limits in `judge/index.ts`.
 */
export function otherLikeness(
  signals: PageSignals,
  metadata: PageMetadata,
  kept: KeptText,
): number {
  const words = kept.blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
  const types = metadata.dataTypes;
  const values: Record<keyof typeof WEIGHTS, number> = {
    prices: Math.log1p(signals.prices),
    times: Math.log1p(signals.times),
    posts: Math.log1p(signals.posts),
    slugWords: Math.min(MOST_SLUG_WORDS, signals.slugWords),
    dated: Number(signals.dated),
    otherWord: Number(signals.otherWord),
    articleWord: Number(signals.articleWord),
    author: Number(metadata.byline !== null),
    dateStated: Number(metadata.dateStated),
    articleType: Number(metadata.articleTypes.length > 0),
    newsType: Number(types.some((type) => NEWS_TYPE.test(type))),
    otherOgType: Number(OTHER_OG_TYPE.test(metadata.pageType ?? '')),
    otherDataType: Number(types.some((type) => OTHER_TYPE.test(type))),
    keptWords: Math.log1p(words),
  };
  return Object.entries(values).reduce(
    (sum, [name, value]) => sum + value * WEIGHTS[name as keyof typeof WEIGHTS],
    BIAS,
  );
}
