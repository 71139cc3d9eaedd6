import { comparable } from '../metadata/plain';
import type { PageBlock, PageNode } from '../walk/page-block';
import { GROUP_FEATURES, PHRASE_FEATURES, phraseGroups } from './groups';
import {
  articleAround,
  endsLikeSentence,
  isProse,
  type PageContext,
  signature,
  words,
} from './page-context';

/** Features of a block by name; those that are 0 are left out. */
export type Features = Map<string, number>;

const LENGTHS: readonly [number, string][] = [
  [2, 'words-1'],
  [5, 'words-3'],
  [10, 'words-6'],
  [20, 'words-11'],
  [40, 'words-21'],
];
/** Elements between a block and the main container from which it is as far as can be. */
const FAR = 6;
/** A title has fewer words. */
const LONGEST_TITLE = 60;
/** Names this many elements up still say what the block itself is. */
const NEAR = 2;

function textFeatures(block: PageBlock, add: (name: string, value?: number) => void): void {
  const { text, linkShare, kind } = block;
  const length = LENGTHS.find(([most]) => block.words <= most)?.[1];
  if (length) add(length);
  if (linkShare > 0.8) add(block.words > 12 ? 'link-all-long' : 'link-all');
  else if (linkShare > 0.3) add('link-much');
  else if (linkShare > 0) add('link-some');
  if (endsLikeSentence(text)) add(block.words > 10 ? 'sentence' : 'short-sentence');
  else if (text.endsWith(':')) add('colon');
  else if (block.words > 10) add('no-sentence');
  if (block.boldShare > 0.9) add('bold');
  if (text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase())
    add('capitals');
  if ((text.match(/\d/g)?.length ?? 0) > text.length * 0.2) add('digits');
  if (/ [|·•»›] |^[»›•▶►]/.test(text)) add('separators');
  if (kind === 'heading') add(`heading-${Math.min(4, block.level ?? 4)}`);
  else if (kind !== 'paragraph') add(kind);
  else if (block.node.tag !== 'p') add(block.words > 20 ? 'no-p-long' : 'no-p');
  if (kind === 'item' && endsLikeSentence(text) && block.words > 10) add('item-sentence');
  for (const group of phraseGroups(text)) {
    add(PHRASE_FEATURES[group]);
    if (block.words > 25) add('phrase-long');
  }
}

function documentFeatures(
  block: PageBlock,
  context: PageContext,
  add: (name: string, value?: number) => void,
): void {
  // Long texts are compared only where there is something of their length to compare them with.
  const compared =
    block.words <= LONGEST_TITLE || context.standfirst.size > 3 || context.structured !== null;
  const text = compared ? comparable(block.text) : '';
  const own = words(text);
  if (compared && text === context.titleText) add('is-title');
  else if (
    own.length > 2 &&
    own.filter((word) => context.title.has(word)).length / own.length > 0.8
  )
    add('in-title');
  // A text that is much longer than the description cannot have most of its runs from there.
  const { size } = context.standfirst;
  if (size > 3 && own.length * 0.6 <= size + 1 && context.standfirst.share(own) > 0.6)
    add('is-description');
  if (context.structured) {
    const share = context.structured.share(own);
    if (own.length > 4) add('structured', share > 0.6 ? 1 : share < 0.2 ? -1 : 0);
    else if (share > 0.9) add('structured-short');
  }
  if ((context.repeats.get(block.text) ?? 0) > 1)
    add(block.words > 4 ? 'repeated' : 'repeated-short');
  if (block.node.hidden) add('hidden');
  if (context.readable.has(block.node.id)) add(isProse(block) ? 'readable-prose' : 'readable');
}

/** Elements that say by themselves what they hold. */
const TELLING_TAGS = new Map(
  [
    'aside',
    'nav',
    'footer',
    'header',
    'figure',
    'figcaption',
    'form',
    'table',
    'details',
    'blockquote',
    'ul',
    'section',
    'dl',
    'address',
    'label',
    'summary',
  ].map((tag) => [tag, `in-${tag}`]),
);

function nameFeatures(
  block: PageBlock,
  context: PageContext,
  add: (name: string, value?: number) => void,
): void {
  const main = context.prose.main;
  for (const group of context.groups.of(block.inlineNames)) add(GROUP_FEATURES[group].near);
  let up = 0;
  for (let at: PageNode | null = block.node; at && at.tag !== 'body'; at = at.parent, up++) {
    // What is around the whole article says nothing about one block of it.
    if (main && up > 0 && at.firstBlock <= main.firstBlock && at.endBlock >= main.endBlock) break;
    const told = TELLING_TAGS.get(at.tag);
    if (told) add(told);
    for (const group of context.groups.of(at.names))
      add(GROUP_FEATURES[group][up <= NEAR ? 'near' : 'far']);
  }
}

function placeFeatures(
  block: PageBlock,
  context: PageContext,
  add: (name: string, value?: number) => void,
): void {
  const { page, prose, before } = context;
  const { main, total } = prose;
  if (!main || total === 0) {
    add('no-prose');
    return;
  }
  const inside = block.index >= main.firstBlock && block.index < main.endBlock;
  if (!inside) {
    add('outside');
    let up = 0;
    for (
      let at: PageNode | null = main;
      at && up < FAR && !(block.index >= at.firstBlock && block.index < at.endBlock);
      at = at.parent
    )
      up++;
    add('outside-far', up / FAR);
  } else {
    let down = 0;
    for (let at: PageNode | null = block.node; at && at !== main && down < FAR; at = at.parent)
      down++;
    add('inside-deep', down / FAR);
  }
  if (context.nextHeadline >= 0 && block.index >= context.nextHeadline) add('after-next-headline');
  if (context.mainArticle) {
    const article = articleAround(block.node);
    if (!article) add('no-article');
    else if (article !== context.mainArticle) {
      const within =
        article.firstBlock >= context.mainArticle.firstBlock &&
        article.endBlock <= context.mainArticle.endBlock;
      add(within ? 'inner-article' : 'other-article');
    }
  }
  const share = (before[block.index] ?? 0) / total;
  const rest = 1 - share - (isProse(block) ? block.words / total : 0);
  if (share < 0.001) add(inside ? 'before-in' : 'before-out');
  if (rest < 0.001) add(inside ? 'after-in' : 'after-out');
  add('made-alike', Math.sqrt((context.bySignature.get(signature(block)) ?? 0) / total));
  add('parent-prose', Math.sqrt((prose.within[block.node.parent?.id ?? 0] ?? 0) / total));
  if (context.headline >= 0) {
    const after = block.index - context.headline;
    if (after < 0) add('before-headline');
    else if (after === 0) add('headline');
    else if (after <= 3) add('after-headline');
  }
  for (const [step, side] of [
    [-1, 'previous'],
    [1, 'next'],
  ] as const) {
    const other = page.blocks[block.index + step];
    if (!other) add(`no-${side}`);
    else {
      if (isProse(other))
        add(other.node.parent === block.node.parent ? `${side}-prose-sibling` : `${side}-prose`);
      if (other.linkShare > 0.8) add(`${side}-link`);
      if (other.words < 6 && other.kind !== 'heading') add(`${side}-short`);
    }
  }
}

/** Marks of furniture that weigh more, or less, on a long text than on a label. */
const WEIGHED_BY_LENGTH = [
  'near-caption',
  'near-fact',
  'near-embed',
  'near-related',
  'near-promo',
  'near-author',
  'far-fact',
  'far-related',
  'far-promo',
  'phrase-more',
  'phrase-join',
  'phrase-bio',
  'phrase-byline',
  'in-aside',
].map((name): [string, string] => [name, `prose-${name}`]);

/**
 * What is seen of one block by where it stands: names around it, its place on the page. Enough for
 * most blocks of a page, which stand in menus and the like.
 */
export function placedFeatures(block: PageBlock, context: PageContext): Features {
  const features: Features = new Map();
  const add = (name: string, value = 1): void => {
    if (value !== 0) features.set(name, value);
  };
  nameFeatures(block, context, add);
  placeFeatures(block, context, add);
  return features;
}

/**
 * What is seen of one block: its place, its own text, what the page says of itself. `placed` are
 * its {@link placedFeatures}, to which the others are added.
 */
export function blockFeatures(
  block: PageBlock,
  context: PageContext,
  placed = placedFeatures(block, context),
): Features {
  const add = (name: string, value = 1): void => {
    if (value !== 0) placed.set(name, value);
  };
  textFeatures(block, add);
  documentFeatures(block, context, add);
  if (isProse(block)) {
    for (const [name, long] of WEIGHED_BY_LENGTH) if (placed.has(name)) add(long);
  }
  return placed;
}
