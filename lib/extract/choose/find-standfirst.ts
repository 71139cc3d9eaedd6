import type { PageContext } from '../classify/page-context';
import {
  firstProse,
  standfirstCandidates,
  standfirstFeatures,
} from '../classify/standfirst-features';
import { weightedSum } from '../classify/weighted-sum';
import type { Weights } from '../classify/weights';
import type { PageBlock } from '../walk/page-block';

/**
 * Log odds from which a block is taken for the standfirst. Below even: many pages have one, and
 * what is wrongly called so is nearly always the first paragraph, which is text all the same.
 */
const LEAST_SCORE = -0.8;
/** A first paragraph that is made like all others has to be likelier than not. */
const LEAST_SCORE_OF_PROSE = -0.4;
/** A standfirst in several lines or points; more is a list of teasers. */
const MOST_BLOCKS = 4;

/** The blocks of the article's standfirst in page order; none where the page has none. */
export function findStandfirst(
  context: PageContext,
  scores: Float64Array,
  weights: Weights,
): PageBlock[] {
  const prose = firstProse(context, scores);
  const rated = standfirstCandidates(context, scores)
    .map((block) => ({
      block,
      score: weightedSum(standfirstFeatures(block, context, scores), weights),
    }))
    .filter(({ block, score }) => block.index !== prose || score > LEAST_SCORE_OF_PROSE);
  const best = rated.reduce((most, { score }) => Math.max(most, score), LEAST_SCORE);
  const leader = rated.find(({ score }) => score === best);
  if (!leader) return [];
  // Its further lines are made like the first of them.
  return rated
    .filter(
      ({ block, score }) =>
        block === leader.block ||
        (score > LEAST_SCORE && block.node.look === leader.block.node.look),
    )
    .slice(0, MOST_BLOCKS)
    .map(({ block }) => block);
}
