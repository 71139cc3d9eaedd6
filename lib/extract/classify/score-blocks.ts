import { blockFeatures } from './block-features';
import { type FurnitureReason, furnitureReason } from './furniture';
import { neighbourFeatures } from './neighbour-features';
import type { PageContext } from './page-context';
import { weightedSum } from './weighted-sum';
import { type ExtractionWeights, WEIGHTS } from './weights';

/** Log odds of what is furniture for sure. */
export const SURELY_NOT = -9;

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
  const isFurniture = blocks.map((block) => furnitureReason(block, furniture) !== null);
  const alone = Float64Array.from(blocks, (block) =>
    isFurniture[block.index]
      ? SURELY_NOT
      : weightedSum(blockFeatures(block, context), weights.block),
  );
  const together = neighbourFeatures(context, alone);
  return Float64Array.from(together, (features, index) =>
    isFurniture[index] ? SURELY_NOT : weightedSum(features, weights.neighbour),
  );
}
