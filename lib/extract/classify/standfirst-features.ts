import { comparable } from '../metadata/plain';
import type { PageBlock, PageNode } from '../walk/page-block';
import type { Features } from './block-features';
import { phraseGroups } from './groups';
import { endsLikeSentence, isProse, type PageContext, signature, words } from './page-context';

const FEWEST_WORDS = 5;
const MOST_WORDS = 130;
/** Blocks before the headline that may still be the standfirst. */
const BEFORE_HEADLINE = 4;
/** Without a headline on the page the standfirst is looked for this far before the first prose. */
const BEFORE_PROSE = 8;

/** The first block of prose that is made like most of the text. */
export function firstProse(context: PageContext, scores: Float64Array): number {
  const { blocks } = context.page;
  const plain = (block: PageBlock): boolean =>
    (context.bySignature.get(signature(block)) ?? 0) > context.prose.total * 0.3;
  const first = blocks.findIndex(
    (block) => isProse(block) && (scores[block.index] ?? -1) > 0 && plain(block),
  );
  return first >= 0
    ? first
    : blocks.findIndex((block) => isProse(block) && (scores[block.index] ?? -1) > 0);
}

/** The blocks that may be the standfirst: around the headline and down to the first prose. */
export function standfirstCandidates(context: PageContext, scores: Float64Array): PageBlock[] {
  const prose = firstProse(context, scores);
  if (prose < 0) return [];
  const { headline } = context;
  const from =
    headline >= 0 && headline < prose ? headline - BEFORE_HEADLINE : prose - BEFORE_PROSE;
  return context.page.blocks.slice(Math.max(0, from), prose + 1).filter(
    (block) =>
      block.index !== headline &&
      block.words >= FEWEST_WORDS &&
      block.words <= MOST_WORDS &&
      block.linkShare < 0.5 &&
      block.kind !== 'row' &&
      // A hidden twin of a paragraph, for small screens say.
      !(block.node.hidden && (context.repeats.get(block.text) ?? 0) > 1) &&
      (scores[block.index] ?? -9) > -8,
  );
}

/** What is seen of a possible standfirst. */
export function standfirstFeatures(
  block: PageBlock,
  context: PageContext,
  scores: Float64Array,
): Features {
  const features: Features = new Map();
  const add = (name: string, value = 1): void => {
    if (value !== 0) features.set(name, value);
  };
  const { headline, page } = context;
  const first = firstProse(context, scores);
  add('own', Math.max(-6, Math.min(6, scores[block.index] ?? 0)) / 3);
  const own = words(comparable(block.text));
  if (context.standfirst.size > 3) add('description', context.standfirst.share(own));
  if (context.structured) add('structured', context.structured.share(own));
  if (endsLikeSentence(block.text)) add('sentence');
  if (block.words < 9) add('short');
  if (block.words > 60) add('long');
  if (block.boldShare > 0.9) add('bold');
  if (block.kind !== 'paragraph') add(block.kind);
  if (block.index < headline) add('before-headline');
  else if (headline >= 0) add('near-headline', 1 / Math.max(1, block.index - headline));
  if (block.index === first) add('first-prose');
  add(
    'made-alike',
    Math.sqrt((context.bySignature.get(signature(block)) ?? 0) / Math.max(1, context.prose.total)),
  );
  if (own.filter((word) => context.title.has(word)).length > own.length * 0.6) add('in-title');
  if ((context.repeats.get(block.text) ?? 0) > 1) add('repeated');
  for (const group of context.groups.of(block.inlineNames)) add(`near-${group}`);
  let up = 0;
  for (let at: PageNode | null = block.node; at && up < 3; at = at.parent, up++) {
    for (const group of context.groups.of(at.names)) add(`near-${group}`);
    if (at.tag === 'header') add('in-header');
  }
  for (const group of phraseGroups(block.text)) add(`phrase-${group}`);
  const prose = page.blocks[first];
  if (prose && block.index !== first && block.node.parent === prose.node.parent)
    add('beside-prose');
  return features;
}
