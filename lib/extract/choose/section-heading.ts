import {
  type HeadingContext,
  headingFeatures,
  looksLikeHeading,
} from '../classify/heading-features';
import { weightedSum } from '../classify/weighted-sum';
import type { Weights } from '../classify/weights';
import type { PageBlock } from '../walk/page-block';

/**
 * Log odds from which a heading is taken for one of the text. Well below even, because a lost
 * heading costs a section while one too many costs a line.
 */
const LEAST_SCORE = -0.9;
/** The same for a paragraph: even, as it stays in the text anyway. */
const LEAST_PARAGRAPH_SCORE = 0;

/** Headings, and paragraphs that look like one. */
export const mayBeHeading = (block: PageBlock): boolean =>
  block.kind === 'heading' || looksLikeHeading(block);

/** True for a heading of a section of the text. */
export const isSectionHeading = (
  block: PageBlock,
  context: HeadingContext,
  weights: Weights,
): boolean =>
  weightedSum(headingFeatures(block, context), weights) >
  (block.kind === 'heading' ? LEAST_SCORE : LEAST_PARAGRAPH_SCORE);
