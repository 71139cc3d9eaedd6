import type { PageBlock, PageNode } from '../walk/page-block';
import type { Features } from './block-features';
import { isProse, massTree, type PageContext, signature } from './page-context';

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** A sum of words with how many of them are likely text; one block can be taken out again. */
class Tally {
  words = 0;
  likely = 0;
  add(words: number, chance: number): void {
    this.words += words;
    this.likely += words * chance;
  }
  /** The likely share without one block; `fallback` where nothing is left. */
  without(words: number, chance: number, fallback: number): number {
    const rest = this.words - words;
    return rest > 0 ? (this.likely - words * chance) / rest : fallback;
  }
}

function tallyBy<K>(
  blocks: readonly PageBlock[],
  chances: Float64Array,
  key: (block: PageBlock) => K,
): Map<K, Tally> {
  const tallies = new Map<K, Tally>();
  for (const block of blocks) {
    const name = key(block);
    const tally = tallies.get(name) ?? new Tally();
    tally.add(block.words, chances[block.index] ?? 0);
    tallies.set(name, tally);
  }
  return tallies;
}

const SHAPES = ['heading', 'prose', 'item', 'short'] as const;
type Shape = (typeof SHAPES)[number];
const SHAPED = [
  'own',
  'is',
  'previous',
  'next',
  'nearby',
  'parent',
  'alike',
  'first',
  'last',
] as const;
/** The names of features that are told apart by the shape of a block: put together once. */
const NAMES = Object.fromEntries(
  SHAPES.map((shape) => [
    shape,
    Object.fromEntries(SHAPED.map((name) => [name, `${name}-${shape}`])),
  ]),
) as Record<Shape, Record<(typeof SHAPED)[number], string>>;

const shapeOf = (block: PageBlock): Shape =>
  block.kind === 'heading'
    ? 'heading'
    : isProse(block)
      ? 'prose'
      : block.kind === 'item'
        ? 'item'
        : 'short';

/** How far to look for what follows a heading. */
const SECTION_REACH = 8;

/**
 * Tells what is seen of a block in the light of its neighbours: how likely those are to be text by
 * their own features (`scores`, as log odds). What is the same for all blocks is told once.
 */
export function neighbourFeatures(
  context: PageContext,
  scores: Float64Array,
): (block: PageBlock) => Features {
  const { page } = context;
  const { blocks } = page;
  const chances = scores.map(sigmoid);
  const chance = (index: number): number => chances[index] ?? 0;
  const massOf = (block: PageBlock): number => block.words * chance(block.index) ** 2;
  const mass = massTree(page, massOf);
  const byParent = tallyBy(blocks, chances, (block) => block.node.parent?.id ?? -1);
  const bySignature = tallyBy(blocks, chances, signature);
  const before = new Float64Array(blocks.length);
  for (let i = 1; i < blocks.length; i++) {
    const previous = blocks[i - 1];
    before[i] = (before[i - 1] ?? 0) + (previous ? massOf(previous) : 0);
  }
  return (block) => {
    const features: Features = new Map();
    const add = (name: string, value = 1): void => {
      if (value !== 0) features.set(name, value);
    };
    const own = chance(block.index);
    const shape = shapeOf(block);
    const names = NAMES[shape];
    const score = Math.max(-6, Math.min(6, scores[block.index] ?? 0));
    add('own', score / 3);
    add(names.own, score / 3);
    if (shape !== 'prose') add(names.is);
    const nearby = new Tally();
    for (let i = block.index - 6; i <= block.index + 6; i++) {
      const other = blocks[i];
      if (other && i !== block.index) nearby.add(other.words, chance(i));
    }
    const parent = byParent.get(block.node.parent?.id ?? -1)?.without(block.words, own, 0.3) ?? 0.3;
    const alike = bySignature.get(signature(block))?.without(block.words, own, 0.3) ?? 0.3;
    add(names.previous, chance(block.index - 1));
    add(names.next, chance(block.index + 1));
    add('previous-2', chance(block.index - 2));
    add('next-2', chance(block.index + 2));
    add(names.nearby, nearby.without(0, 0, 0));
    add(names.parent, parent);
    add(names.alike, alike);
    if (mass.main) {
      const inside = block.index >= mass.main.firstBlock && block.index < mass.main.endBlock;
      add(inside ? 'inside' : 'outside');
      let up = 0;
      for (let at: PageNode | null = inside ? block.node : mass.main; at; at = at.parent, up++) {
        if (inside ? at === mass.main : block.index >= at.firstBlock && block.index < at.endBlock)
          break;
      }
      add(inside ? 'inside-deep' : 'outside-far', Math.min(1, up / 6));
    }
    const share = mass.total > 0 ? (before[block.index] ?? 0) / mass.total : 0;
    const rest = mass.total > 0 ? 1 - share - massOf(block) / mass.total : 0;
    if (share < 0.01) add(names.first);
    if (rest < 0.01) add(names.last);
    if (rest < 0.05) add('nearly-last');
    if (shape === 'heading') {
      const section = new Tally();
      for (let i = block.index + 1; i <= block.index + SECTION_REACH; i++) {
        const other = blocks[i];
        if (!other || (other.kind === 'heading' && section.words > 0)) break;
        section.add(other.words, chance(i));
      }
      add('section', section.without(0, 0, 0));
    }
    return features;
  };
}
