import type { PageBlock, WalkedPage } from '../walk/page-block';
import type { Features } from './block-features';
import { isProse } from './page-context';

/** A paragraph that is bold throughout and no longer than this may head a section. */
const LONGEST_HEADING = 16;
/** How far to look for the text that a heading heads. */
const REACH = 6;

/** Blocks that are looked at in the element around a heading. */
const LARGEST_BOX = 30;

/** How sites call a paragraph that heads a section (en de fr es it nl sv da no). */
const HEADING_NAMES =
  /inter ?line|cross ?head|sub ?head|zwischen ?(?:titel|ueberschrift|überschrift)|inter ?tit|ladillo|mellem ?rubrik|mellan ?rubrik|mellom ?titt|tussen ?kop| section ?(?:title|heading) /;

const isNamedHeading = (block: PageBlock): boolean =>
  HEADING_NAMES.test(block.node.names) || HEADING_NAMES.test(block.inlineNames);

/**
 * True for a paragraph that may be a heading by its looks: short, no end of a sentence, and bold
 * throughout or called a heading.
 */
export const looksLikeHeading = (block: PageBlock): boolean =>
  block.kind === 'paragraph' &&
  block.words <= LONGEST_HEADING &&
  block.linkShare < 0.5 &&
  !/[.,;:!"”»]$/u.test(block.text) &&
  (block.boldShare > 0.95 || isNamedHeading(block));

/** What headings are judged against: told once for a page, as many pages have hundreds of them. */
export type HeadingContext = {
  page: WalkedPage;
  /** Log odds of each block to be text, by index. */
  scores: Float64Array;
  /** Indices of the first and the last block that is likelier text than not; -1 for none. */
  first: number;
  last: number;
  /** How many blocks between those two are made like one, by {@link make}. */
  alike: ReadonlyMap<string, number>;
};

const make = ({ kind, level, node }: PageBlock): string => `${kind}${level ?? ''}>${node.look}`;

/** Gathers what the headings of a page are judged against, once the blocks are: `scores`. */
export function headingContext(page: WalkedPage, scores: Float64Array): HeadingContext {
  const isLikely = (score: number): boolean => score > 0;
  const first = scores.findIndex(isLikely);
  const last = scores.findLastIndex(isLikely);
  const alike = new Map<string, number>();
  for (const block of first < 0 ? [] : page.blocks.slice(first, last + 1)) {
    const made = make(block);
    alike.set(made, (alike.get(made) ?? 0) + 1);
  }
  return { page, scores, first, last, alike };
}

/** What is seen of a possible section heading. */
export function headingFeatures(block: PageBlock, context: HeadingContext): Features {
  const features: Features = new Map();
  const add = (name: string, value = 1): void => {
    if (value !== 0) features.set(name, value);
  };
  const { page, scores, first, last } = context;
  const { blocks } = page;
  const score = (index: number): number => Math.max(-6, Math.min(6, scores[index] ?? -6));
  const kept = (index: number): boolean => (scores[index] ?? -1) > 0;
  add('own', score(block.index) / 3);
  if (block.kind !== 'heading') add(isNamedHeading(block) ? 'named' : 'bold');
  else add(`level-${Math.min(4, block.level ?? 4)}`);
  if (block.linkShare > 0.5) add('link');
  if (block.words > 12) add('long');
  if (block.text.endsWith(':')) add('colon');
  let after: PageBlock | undefined;
  for (let i = block.index + 1; i <= block.index + REACH && !after; i++) {
    const other = blocks[i];
    if (!other || (other.kind === 'heading' && !kept(i))) break;
    if (other.kind !== 'heading' && kept(i)) after = other;
  }
  if (after) {
    add('text-after');
    if (after.index === block.index + 1) add('text-next');
    if (isProse(after)) add('prose-after');
    if (after.node.parent === block.node.parent) add('sibling-after');
    add('score-after', score(after.index) / 3);
  }
  const box = block.node.parent;
  if (box && box.endBlock - box.firstBlock > 1) {
    let texts = 0;
    for (let i = box.firstBlock; i < Math.min(box.endBlock, box.firstBlock + LARGEST_BOX); i++) {
      if (kept(i) && blocks[i]?.kind !== 'heading') texts++;
    }
    if (texts === 0) add('box-without-text');
  }
  let before: PageBlock | undefined;
  for (let i = block.index - 1; i >= block.index - REACH && !before; i--)
    if (kept(i)) before = blocks[i];
  if (before) {
    add('text-before');
    if (before.node.parent === block.node.parent) add('sibling-before');
  }
  const next = blocks[block.index + 1];
  if (next?.kind === 'heading') add('heading-next');
  if (next && next.linkShare > 0.8) add('link-next');
  if (first >= 0 && block.index > first && block.index < last) add('within');
  const isCounted = first >= 0 && block.index >= first && block.index <= last;
  const alike = (context.alike.get(make(block)) ?? 0) - (isCounted ? 1 : 0);
  add('alike', Math.min(1, alike / 3));
  return features;
}
