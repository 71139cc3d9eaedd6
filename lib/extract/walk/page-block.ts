import type { BlockKind } from '@/lib/model/article';

/** A block-level element of the page as the walk saw it; inline elements have none of their own. */
export type PageNode = {
  /** In page order; also the value of the mark on the element. */
  id: number;
  parent: PageNode | null;
  element: Element;
  /** Lower case. */
  tag: string;
  depth: number;
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
};

/** A page as a list of blocks within a tree of block-level elements. */
export type WalkedPage = { nodes: PageNode[]; blocks: PageBlock[] };
