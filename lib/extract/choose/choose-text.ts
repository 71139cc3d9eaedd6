import type { FurnitureReason } from '../classify/furniture';
import { furnitureReason } from '../classify/furniture';
import { type HeadingContext, headingContext } from '../classify/heading-features';
import { articleAround, isProse, type PageContext } from '../classify/page-context';
import { type ExtractionWeights, WEIGHTS } from '../classify/weights';
import { comparable } from '../metadata/plain';
import type { PageBlock } from '../walk/page-block';
import { findStandfirst } from './find-standfirst';
import { imprintLine } from './imprint-line';
import { isSectionHeading, mayBeHeading } from './section-heading';
import { isText, type JudgedBlock, type Verdict } from './verdict';

/** A text as short as this may well stand on a page twice. */
const FEWEST_REPEATED_WORDS = 4;
/** Characters of marks around a title, such as brackets. */
const LONGEST_MARKS = 20;

/** Where less than this share of what Readability takes would be kept, the page is unlike others. */
const LEAST_KEPT = 0.5;
/** There, what Readability takes is kept from this score on. */
const LENIENT_SCORE = -2.5;

const liftable = ({ node }: PageBlock, { readable, foreign }: PageContext): boolean =>
  readable.has(node.id) && foreign[node.id] !== 1;

/**
 * The scores to go by. On a page unlike those that the weights were fitted on, such as a long list
 * of linked entries, nearly all of Readability's text may come out just below even: it is lifted.
 */
function settledScores(context: PageContext, scores: Float64Array): Float64Array {
  let readable = 0;
  let kept = 0;
  for (const block of context.page.blocks) {
    const score = scores[block.index] ?? -9;
    if (score > 0) kept += block.words;
    if (score > -8 && liftable(block, context)) readable += block.words;
  }
  if (kept >= readable * LEAST_KEPT) return scores;
  return scores.map((score, index) => {
    const block = context.page.blocks[index];
    return block && liftable(block, context) ? score - LENIENT_SCORE : score;
  });
}

/** True for what follows another first-rank headline, outside the article that the page is about. */
function isOtherArticle(block: PageBlock, { nextHeadline, mainArticle }: PageContext): boolean {
  if (nextHeadline < 0 || block.index < nextHeadline || !mainArticle) return false;
  const outside = block.index < mainArticle.firstBlock || block.index >= mainArticle.endBlock;
  return outside && articleAround(block.node) !== null;
}

/** True for a block that says the title again. */
const isTitle = ({ text }: PageBlock, { titleText }: PageContext): boolean =>
  text.length < titleText.length * 2 + LONGEST_MARKS && comparable(text) === titleText;

/** What a block is by the scores alone. */
function firstVerdict(
  block: PageBlock,
  context: PageContext,
  headings: HeadingContext,
  furniture: readonly (FurnitureReason | null)[],
  weights: ExtractionWeights,
): Verdict {
  const reason = furnitureReason(block, furniture);
  if (reason) return { removed: reason };
  // A rule of signs: `***`, `___`.
  if (block.words === 0) return { removed: 'unlikely' };
  if (block.index === context.headline || isTitle(block, context)) {
    return { removed: 'headline' };
  }
  if (isOtherArticle(block, context)) return { removed: 'other-article' };
  if (mayBeHeading(block) && isSectionHeading(block, headings, weights.heading))
    return { as: 'heading' };
  if (block.kind === 'heading') return { removed: 'no-section-heading' };
  return (headings.scores[block.index] ?? -1) > 0 ? { as: 'text' } : { removed: 'unlikely' };
}

/**
 * True for two blocks made alike in one box or list, that only happen to say the same: `Size: 20
 * people` under two companies. Twins for small screens and pulled quotes are made otherwise.
 */
function areEntries({ kind, node }: PageBlock, other: PageBlock): boolean {
  if (kind !== other.kind || node.look !== other.node.look) return false;
  const [box, otherBox] = [node.parent, other.node.parent];
  return box === otherBox || (box?.look === otherBox?.look && box?.parent === otherBox?.parent);
}

/** Of texts that stand on the page more than once only the likeliest stays. */
function dropRepeated(judged: JudgedBlock[], scores: Float64Array): void {
  const best = new Map<string, JudgedBlock>();
  for (const one of judged) {
    if (!isText(one.verdict) || one.block.words < FEWEST_REPEATED_WORDS) continue;
    const other = best.get(one.block.text);
    if (!other) {
      best.set(one.block.text, one);
      continue;
    }
    if (areEntries(one.block, other.block)) continue;
    const worth = ({ block, verdict }: JudgedBlock): number =>
      (isText(verdict) && verdict.as === 'standfirst' ? 100 : 0) + (scores[block.index] ?? 0);
    const worse = worth(one) > worth(other) ? other : one;
    worse.verdict = { removed: 'repeated' };
    if (worse === other) best.set(one.block.text, one);
  }
}

/** A heading likelier than this stays without text: the entries of a list of pictures, say. */
const SURE_HEADING = 1;

/** Takes lines out that name author or date before the text, with a standfirst at most, or behind. */
function dropImprint(judged: JudgedBlock[], { authors, foreign }: PageContext): void {
  const prose = judged.filter(({ block }) => isProse(block) && foreign[block.node.id] !== 1);
  const second = prose[1]?.block.index ?? judged.length;
  const last = prose.at(-1)?.block.index ?? 0;
  for (const one of judged) {
    const { index } = one.block;
    if (!isText(one.verdict) || (index > second && index < last)) continue;
    const line = imprintLine(one.block, authors);
    if (line) one.verdict = { removed: line };
  }
}

/** Doubtful headings after the last of the text head nothing of it. */
function dropLastHeadings(judged: JudgedBlock[], scores: Float64Array): void {
  for (const one of judged.toReversed()) {
    if (!isText(one.verdict)) continue;
    if (one.verdict.as !== 'heading' || (scores[one.block.index] ?? 0) > SURE_HEADING) return;
    one.verdict = { removed: 'heads-nothing' };
  }
}

/** Decides about every block of the page whether it is text of the article, and as what. */
export function chooseText(
  context: PageContext,
  given: Float64Array,
  furniture: readonly (FurnitureReason | null)[],
  weights: ExtractionWeights = WEIGHTS,
): JudgedBlock[] {
  const scores = settledScores(context, given);
  const headings = headingContext(context.page, scores);
  const judged = context.page.blocks.map((block) => ({
    block,
    verdict: firstVerdict(block, context, headings, furniture, weights),
  }));
  for (const block of findStandfirst(context, scores, weights.standfirst)) {
    const one = judged[block.index];
    if (one) one.verdict = { as: 'standfirst' };
  }
  dropRepeated(judged, scores);
  dropImprint(judged, context);
  dropLastHeadings(judged, scores);
  return judged;
}
