import { weightedSum } from '../classify/weighted-sum';
import type { Weights } from '../classify/weights';
import type { PageMetadata } from '../metadata';
import { wordCount } from '../word-count';
import type { KeptText } from './kept-text';
import type { PageSignals } from './signals';

/**
 * Weights of a logistic regression: above 0 speaks for a list, a shop, a forum or a service page,
 * below 0 for an article. Fitted by `bench/fit/article-likeness.ts` on 535 article pages and 50
 * others of public benchmarks, see `docs/methods/metadata.md`. Counts go in as `log(1 + n)`.
 */
export const LIKENESS_WEIGHTS: Weights = {
  bias: 3.028,
  of: {
    prices: 0.606,
    times: 0.341,
    posts: 0.248,
    slugWords: -0.285,
    dated: -0.719,
    otherWord: 1.132,
    articleWord: -1.068,
    author: -0.953,
    dateStated: -0.958,
    articleType: -0.688,
    newsType: -0.545,
    otherOgType: 1.256,
    otherDataType: 1.273,
    keptWords: -0.547,
  },
};

/** Types of JSON-LD for things that are not articles. */
const OTHER_TYPE =
  /^(?:Product|ItemList|CollectionPage|Service|LocalBusiness|ProfessionalService|DiscussionForumPosting|QAPage|Offer|AggregateOffer|Course|SearchResultsPage|Event|SoftwareApplication)$/;
const NEWS_TYPE = /^(?:News|Report|LiveBlog)/;
const OTHER_OG_TYPE = /product|website|profile|business/;
/** More words in an address's last part say no more. */
const MOST_SLUG_WORDS = 6;

/** What is seen of a page that tells an article from a list, a shop or a forum. */
export function likenessFeatures(
  signals: PageSignals,
  metadata: PageMetadata,
  kept: KeptText,
): Map<string, number> {
  const words = kept.blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
  const types = metadata.dataTypes;
  return new Map([
    ['prices', Math.log1p(signals.prices)],
    ['times', Math.log1p(signals.times)],
    ['posts', Math.log1p(signals.posts)],
    ['slugWords', Math.min(MOST_SLUG_WORDS, signals.slugWords)],
    ['dated', Number(signals.dated)],
    ['otherWord', Number(signals.otherWord)],
    ['articleWord', Number(signals.articleWord)],
    ['author', Number(metadata.byline !== null)],
    ['dateStated', Number(metadata.dateStated)],
    ['articleType', Number(metadata.articleTypes.length > 0)],
    ['newsType', Number(types.some((type) => NEWS_TYPE.test(type)))],
    ['otherOgType', Number(OTHER_OG_TYPE.test(metadata.pageType ?? ''))],
    ['otherDataType', Number(types.some((type) => OTHER_TYPE.test(type)))],
    ['keptWords', Math.log1p(words)],
  ]);
}

/**
 * How much a page looks like something other than an article: a log-odds. 0 = as likely as not
 * where such pages are as common as four in ten; see the limits in `judge/index.ts`.
 */
export const otherLikeness = (
  signals: PageSignals,
  metadata: PageMetadata,
  kept: KeptText,
): number => weightedSum(likenessFeatures(signals, metadata, kept), LIKENESS_WEIGHTS);
