import type { BlockKind } from '@/lib/model/article';

/** A block-level element of the page as the walk saw it; inline elements have none of their own. */
export type PageNode = {
  /** In page order; also the value of the mark on the element. */
  id: number;
  parent: PageNode | null;
  /** Lower case. */
  tag: string;
  /** What its author called it: class, id, role and kin as `NameWords` gives them. */
  names: string;
  /** Element and class only: equal for elements that are made alike. */
  look: string;
  /** By its own attributes or by those of an element around it. */
  hidden: boolean;
  /** The index that the first block within it has or would have. */
  firstBlock: number;
  /** The index after the last block within it. */
  endBlock: number;
};

/** A run of text that stands by itself on the page: what may become a block of the article. */
export type PageBlock = {
  /** In page order. */
  index: number;
  kind: BlockKind;
  /** Headings: 1 to 6. */
  level?: number;
  /** White space folded, NFC, never empty. */
  text: string;
  words: number;
  /** Share (0 to 1) of the characters that are link text. */
  linkShare: number;
  /** Share (0 to 1) of the characters that are bold. */
  boldShare: number;
  /** The nearest block-level element around it. */
  node: PageNode;
  /** Names of the inline elements around its first character, as `PageNode.names`. */
  inlineNames: string;
};

/** A page as a list of blocks within a tree of block-level elements. */
export type WalkedPage = {
  nodes: PageNode[];
  /** The element of each node, by its id. */
  elements: Element[];
  blocks: PageBlock[];
  /** Most block-level elements within each other. */
  deepest: number;
};
