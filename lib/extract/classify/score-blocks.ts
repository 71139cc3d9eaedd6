import type { PageBlock } from '../walk/page-block';
import { blockFeatures, placedFeatures } from './block-features';
import { type FurnitureReason, furnitureReason } from './furniture';
import { neighbourFeatures } from './neighbour-features';
import { isProse, type PageContext } from './page-context';
import { weightedSum } from './weighted-sum';
import { type ExtractionWeights, WEIGHTS } from './weights';

/** Log odds of what is furniture for sure. */
export const SURELY_NOT = -9;

/**
 * A block whose place alone says less than this is no text, whatever it says: of the 66,000 such
 * blocks of 595 pages none came out above -3.3 with all that is seen of it and its neighbours. Two
 * blocks in three of a news page are settled so.
 */
const HOPELESS = -6;

/**
 * The log odds of each block to be text of the article: above 0 it is likelier than not. First
 * each block is judged by itself, then once more in the light of how its neighbours came out.
 */
export function scoreBlocks(
  context: PageContext,
  furniture: readonly (FurnitureReason | null)[],
  weights: ExtractionWeights = WEIGHTS,
): Float64Array {
  const { blocks } = context.page;
  const open = new Set<PageBlock>();
  const alone = Float64Array.from(blocks, (block) => {
    if (furnitureReason(block, furniture) !== null) return SURELY_NOT;
    const placed = placedFeatures(block, context);
    const score = weightedSum(placed, weights.block);
    if (score < HOPELESS && !isProse(block)) return score;
    open.add(block);
    return weightedSum(blockFeatures(block, context, placed), weights.block);
  });
  const featuresOf = neighbourFeatures(context, alone);
  return Float64Array.from(blocks, (block) =>
    open.has(block)
      ? weightedSum(featuresOf(block), weights.neighbour)
      : (alone[block.index] ?? SURELY_NOT),
  );
}
