import type { AddressSignals } from '../judge/address-signals';
import type { PageSignals } from '../judge/signals';
import type { PageFacts } from '../metadata/page-facts';
import type { PageBlock, PageNode } from '../walk/page-block';

/** A node of the page by its place in a list instead of by reference; -1 for none. */
export type SeenNode = Omit<PageNode, 'id' | 'parent'> & { parent: number };
export type SeenBlock = Omit<PageBlock, 'index' | 'node'> & { node: number };

/** What is counted on the page itself; the rest of its signals is told by the address. */
export type SeenCounts = Omit<PageSignals, keyof AddressSignals>;

/**
 * What the script sees on a page, as plain values that can leave it. Nothing is judged yet: what
 * an article is, is told in the background, so that the script stays small and the page's own
 * process is left soon.
 */
export type SeenPage = {
  /** The address that the reader sees. */
  url: string;
  /** The browser's own viewer shows a PDF: the rest is empty. */
  pdf: boolean;
  facts: PageFacts;
  counts: SeenCounts;
  /** Block-level elements with text in them, parents before children. */
  nodes: SeenNode[];
  /** All runs of text of the page, in its order. */
  blocks: SeenBlock[];
  /** Nodes with text of their own that Readability takes; `null` where it finds nothing or fails. */
  readable: number[] | null;
  /** Markup that a script has yet to show, looked for where the page shows next to no prose. */
  scriptMarkup: string | null;
};
